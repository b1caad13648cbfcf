import { afterEach, describe, expect, test, vi } from 'vitest'
import { explainSiteOrigin, siteOrigin } from '../../src/build/siteOrigin.ts'
import { sentence } from '../fixtures/wordIssues.ts'
import { readSiteAddress } from '../../src/pipeline/records/siteAddress.ts'

afterEach(() => void vi.unstubAllEnvs())

describe('the address of the site, as a build is told it', () => {
  test.each([
    ['https://news.example/', 'https://news.example/'],
    ['https://news.example', 'https://news.example/'],
    [' HTTPS://News.Example ', 'https://news.example/'],
    ['https://news.example/timelines', 'https://news.example/timelines/'],
    ['https://news.example/v1.2/timelines/', 'https://news.example/v1.2/timelines/'],
    ['https://समाचार.example', 'https://xn--61b3bh3a5ab.example/'],
    ['http://localhost:4173', 'http://localhost:4173/'],
  ])('ends in a slash, written or not: %s', (written, origin) => {
    expect(readSiteAddress(written)).toEqual({ origin, wrong: null })
    vi.stubEnv('SITE_ORIGIN', written)
    expect([siteOrigin(null), siteOrigin('https://recorded.example/')]).toEqual([origin, origin])
  })

  test.each([undefined, '', '  '])('is not known while nobody has said it: “%s”', (written) => {
    expect(readSiteAddress(written)).toEqual({ origin: null, wrong: null })
    vi.stubEnv('SITE_ORIGIN', written)
    expect([siteOrigin(null), explainSiteOrigin()]).toEqual([null, null])
    expect(siteOrigin('https://recorded.example/')).toBe('https://recorded.example/')
  })

  test.each([
    ['news.example', 'does not begin with https://', '(https://news.example/?)'],
    ['//news.example', 'does not begin with https://', '(https://news.example/?)'],
    ['ftp://news.example/', 'does not begin with https://', '(https://news.example/?)'],
    ['/timelines/', 'does not begin with https://', 'https://timeline.example/'],
    ['https://', 'names no site', 'https://timeline.example/'],
    ['https://news example', 'is no address', 'https://timeline.example/'],
    ['https://me:secret@news.example/', 'has a user name or password', 'leave it out'],
    ['https://news.example/?page=2', 'has a “?” or “#”', 'leave out'],
    ['https://news.example/#top', 'has a “?” or “#”', 'leave out'],
    ['https://news.example/en/index.html', 'is a page', 'the folder in which the site will be'],
  ])('is refused with the cure when it is none: %s', (written, wrong, cure) => {
    expect(readSiteAddress(written).origin).toBeNull()
    vi.stubEnv('SITE_ORIGIN', written)
    const said = explainSiteOrigin()
    const problem = said && sentence(said)
    expect(problem).toContain(`SITE_ORIGIN is “${written}”, which`)
    expect(problem).toContain(wrong)
    expect(problem).toContain(cure)
  })
})
