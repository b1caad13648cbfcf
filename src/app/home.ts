/**
 * The front door: takes the reader to the first story in the language the browser asks for. Without script the page
 * stays and offers both links.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')]
const linkIn = (tag: string) => links.find(({ hreflang }) => hreflang === tag)
const target =
  navigator.languages
    .map((tag) => linkIn(tag) ?? linkIn(tag.split('-')[0] ?? tag))
    .find((link) => link !== undefined) ?? links[0]
if (target) location.replace(target.href)
