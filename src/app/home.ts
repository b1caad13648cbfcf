/**
 * The front door: takes the reader to the first story in the language the browser asks for. Without script the page
 * stays and offers both links.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')]
const wanted = navigator.languages
  .map((tag) => tag.slice(0, 2))
  .find((tag) => links.some((link) => link.hreflang === tag))
const target = links.find((link) => link.hreflang === (wanted ?? 'hi')) ?? links[0]
if (target) location.replace(target.href)
