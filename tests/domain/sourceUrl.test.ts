import * as fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkSourceUrl } from '../../src/domain/sourceUrl.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const REFUSED = [
  ['data:text/html,<b>x</b>', 'notHttps'],
  ['vbscript:msgbox(1)', 'notHttps'],
  ['blob:https://pib.gov.in/3f1c', 'notHttps'],
  ['file:///etc/passwd', 'notHttps'],
  ['//evil.example/a', 'notHttps'],
  ['https://pib.gov.in@evil.example/', 'credentials'],
  ['https://pib.gov.in:secret@evil.example/', 'credentials'],
  ['https://рib.gov.in/', 'lookAlike'], // its first letter is Cyrillic
  ['https://pib.gov.in/\u202egpj.exe', 'characters'],
  ['https:\\\\evil.example\\a', 'characters'],
  ['https://pib.gov.in\\@evil.example/', 'characters'],
  ['https://pib.gov.in/\ta', 'characters'],
  ['https://pib.gov.in/\u0000', 'characters'],
  ['https://pib.gov.in:8443/a', 'port'],
  ['http://pib.gov.in/a', 'notHttps'],
  ['javascript:alert(1)', 'notHttps'],
  ['JaVaScRiPt:alert(1)', 'notHttps'],
  ['java\tscript:alert(1)', 'characters'],
  ['java\nscript:alert(1)', 'characters'],
  [' javascript:alert(1)', 'characters'],
  ['\u0001javascript:alert(1)', 'characters'],
  // Quieter ways to the same ends.
  ['https://@evil.example/', 'credentials'],
  ['https://pib.gov.in:443/a', 'port'],
  ['https://pib.gov.in:/a', 'port'],
  ['https:evil.example', 'notHttps'],
  ['https:///evil.example', 'notHttps'],
  ['https://xn--ib-7lc.gov.in/', 'lookAlike'],
  ['https://पीआईबी.com/', 'lookAlike'],
  ['https://localhost/a', 'host'],
  ['https://192.168.0.1/a', 'host'],
  ['https://0x7f.1/a', 'host'],
  ['https://[::1]/a', 'host'],
  ['https://', 'malformed'],
  ['https://pib..gov.in/', 'host'],
  ['https://pib.gov.in/\u200b', 'characters'],
  ['https://pib.gov.in/\u00a0a', 'characters'],
  ['https://pib.gov.in/\u3164', 'characters'], // a letter that shows nothing
  ['https://pib.gov.in/\ud800', 'characters'],
  ['unknown', 'notHttps'],
  ['', 'notHttps'],
] as const

const ACCEPTED = [
  ['https://www.pib.gov.in/PressReleasePage.aspx?PRID=1&lang=1', 'www.pib.gov.in'],
  ['https://www.bbc.com/hindi/articles/abc#section', 'www.bbc.com'],
  ['https://user.example.org/@name/a-b_c~d', 'user.example.org'],
  ['https://example.org/a%20b?next=https://other.example:80/', 'example.org'],
] as const

describe('the address of a source', () => {
  it.each(REFUSED)('SEC-3: %j is refused: %s', (text, reason) => {
    expect(checkSourceUrl(text)).toEqual({ ok: false, reason })
  })

  it.each(ACCEPTED)('%s is kept as it was written', (text, host) => {
    expect(checkSourceUrl(text)).toEqual({ ok: true, url: text, host })
  })

  it.each([
    ['HTTPS://PIB.GOV.IN', 'https://pib.gov.in/'],
    ['https://jagran.com/रक्षा', 'https://jagran.com/%E0%A4%B0%E0%A4%95%E0%A5%8D%E0%A4%B7%E0%A4%BE'],
    ['https://example.org/a/../b', 'https://example.org/b'],
    ['https://समाचार.भारत', 'https://xn--61b3bh3a5ab.xn--h2brj9c/'],
  ])('%s is written as the URL standard writes it', (text, url) => {
    expect(checkSourceUrl(text)).toMatchObject({ ok: true, url })
  })

  it('may have a name in letters beyond a–z where its zone has such letters, too', () => {
    const zones = 'भारत भारतम् भारोत ভারত ভাৰত ਭਾਰਤ ભારત ଭାରତ இந்தியா భారత్ ಭಾರತ ഭാരതം بھارت بارت ڀارت рф'.split(' ')
    expect(zones.filter((zone) => !checkSourceUrl(`https://www.example.${zone}/a`).ok)).toEqual([])
  })

  it('SEC-3: is safe in every one of 200 invented addresses that are let through', () => {
    const urls = fc.oneof(
      fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
      fc.webUrl({
        validSchemes: ['https', 'http', 'ftp', 'data'],
        authoritySettings: { withIPv4: true, withIPv6: true, withPort: true, withUserInfo: true },
      }),
    )
    let accepted = 0
    fc.assert(
      fc.property(urls, (text) => {
        const check = checkSourceUrl(text)
        const parsed = new URL(text)
        const plain = /^https:\/\/[a-z0-9.-]+\.[a-z][a-z0-9-]*(?:[/?#]|$)/i.test(text) && !/xn--/i.test(text)
        expect(check.ok, text).toBe(plain)
        if (!check.ok) return
        accepted++
        expect(new URL(check.url)).toMatchObject({ protocol: 'https:', username: '', password: '', port: '' })
        expect(check.url).toBe(parsed.href)
        expect(checkSourceUrl(check.url)).toEqual(check)
      }),
      { numRuns: 200 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  it('SEC-3: gets the same answer at build time and in a browser', () => {
    const texts = [...REFUSED.map(([text]) => text), ...ACCEPTED.map(([text]) => text)]
    const atBuild = texts.map(checkSourceUrl)
    vi.stubGlobal('URL', new JSDOM('').window.URL)
    expect(texts.map(checkSourceUrl)).toEqual(atBuild)
    expect(texts.map(checkSourceUrl)).toEqual(atBuild)
  })
})
