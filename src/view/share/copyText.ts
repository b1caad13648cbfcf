/**
 * Copies what a field holds: by the clipboard where the page may use it, else as if the reader had pressed the keys. A
 * frame without permission and an old browser refuse both; then the text is left selected, for the reader to copy.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    // No clipboard, or no leave to use it.
    field.focus()
    field.select()
    try {
      return document.execCommand('copy')
    } catch {
      return false
    }
  }
}
