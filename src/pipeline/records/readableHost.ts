import { domainToUnicode } from 'node:url'

/** The site of an address as readers know it: without `www.`, and `समाचार.भारत` for `xn--61b3bh3a5ab.xn--h2brj9c`. */
export const readableHost = (url: string): string =>
  URL.canParse(url) ? domainToUnicode(new URL(url).hostname).replace(/^www\./, '') : ''
