/**
 * The front door. A site of one story is entered at once, in the language that the browser asks for; one of several shows
 * each in that language. Without script the page stays and offers everything.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')]
const cards = [...document.querySelectorAll('.card')]

/** The first that the reader's browser asks for, else the first that there is. */
function wanted<T>(each: readonly T[], tagOf: (one: T) => string): T | undefined {
  const inTag = (tag: string) => each.find((one) => tagOf(one) === tag)
  for (const tag of navigator.languages) {
    const found = inTag(tag) ?? inTag(tag.split('-')[0] ?? tag)
    if (found) return found
  }
  return each[0]
}

if (cards.length === 0) {
  const target = wanted(links, ({ hreflang }) => hreflang)
  if (target) location.replace(target.href)
}
for (const card of cards) {
  const tellings = [...card.querySelectorAll<HTMLElement>('article')]
  const shown = wanted(tellings, ({ lang }) => lang)
  // The other languages stay one tap away, by their names.
  for (const each of tellings) each.hidden = each !== shown
}
