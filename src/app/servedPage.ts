/**
 * Puts the page as it was served back in place, with a sentence on top that says what happened and what still works.
 * Nodes are moved, never parsed: there is no HTML sink.
 */
export function showServed(page: HTMLElement, served: Node, message: string) {
  const alert = document.createElement('p')
  alert.setAttribute('role', 'alert')
  alert.className = 'served-notice'
  alert.textContent = message
  const copy = served.cloneNode(true)
  page.replaceChildren(alert, ...copy.childNodes)
}
