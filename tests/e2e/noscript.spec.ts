import { sourceWords } from '../../src/i18n/sourceWords.ts'
import { inLanguage } from '../../src/domain/text.ts'
import { DESK, eventItems, expect, LOCALES, openStory, PHONE, STORY, test } from './fixtures.ts'
import { publishedStory, recordedEventCount } from './publishedStory.ts'

test.use({ javaScriptEnabled: false })

for (const locale of LOCALES)
  for (const [device, size] of Object.entries({ phone: PHONE, desk: DESK })) {
    test(
      `A11Y-13: without script, a ${device} shows every event with date, title, people and source (${locale})`,
      { tag: device === 'phone' ? '@quick' : [] },
      async ({ page }) => {
        const story = publishedStory()
        const people = new Map(story.people.map(({ id, name }) => [id, inLanguage(name, locale)]))
        await openStory(page, { locale, ...size, script: false })
        const shown = await eventItems(page).evaluateAll((items) =>
          items.map((item) => ({
            id: item.getAttribute('data-event') ?? '',
            visible:
              item.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
              item.clientHeight > 0,
            text: item.textContent,
            date: item.querySelector('time')?.textContent ?? '',
            datetime: item.querySelector('time')?.getAttribute('datetime') ?? '',
            title: item.querySelector('h4 a')?.textContent,
            links: [...item.querySelectorAll<HTMLAnchorElement>('a[target=_blank]')].map(({ href, rel }) => ({
              href,
              rel,
            })),
          })),
        )
        expect(shown.length).toBe(recordedEventCount())
        expect(shown.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id))
        for (const [position, event] of story.events.entries()) {
          const item = shown[position]
          expect.soft(item?.visible, `${event.id} is on screen`).toBe(true)
          expect.soft(item?.title).toBe(inLanguage(event.title, locale))
          expect.soft(item?.date.trim(), `${event.id} has a worded date`).not.toBe('')
          for (const { person } of event.participants) expect.soft(item?.text).toContain(people.get(person))
          const lead = story.sources.find(({ id }) => id === inLanguage(event.lead, locale).source)
          if (lead?.url) expect.soft(item?.links[0]?.href, event.id).toMatch(/^https:\/\/[^/@:]+\.[^/@:]+\//)
          else expect.soft(item?.text, event.id).toContain(sourceWords(locale)('addressUnknown'))
          for (const { rel } of item?.links ?? []) expect.soft(rel).toContain('noopener')
        }
      },
    )
  }

test('without script, the front page offers both languages', async ({ page }) => {
  await page.goto('/')
  for (const locale of LOCALES) {
    await page.goto('/')
    // Where several stories stand, each has its headline and its languages.
    await page.locator(`a[hreflang=${locale}][href$="/${STORY}/"]`).last().click()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.locator('h1')).toBeVisible()
  }
})

test('without script, an event has a page of its own with all its sources', async ({ page }) => {
  const [event] = publishedStory().events.toSorted((a, b) => b.sourceCount - a.sourceCount)
  await openStory(page, { locale: 'en', script: false })
  await page.locator(`li[data-event="${event?.id}"] h4 a`).click()
  await expect(page.locator('h1')).toHaveText(inLanguage(event?.title, 'en') ?? '')
  expect(await page.locator('article a[target=_blank]').count()).toBeGreaterThanOrEqual(
    (event?.sourceCount ?? 0) - 2,
  )
})

for (const path of [`/en/${STORY}/`, `/embed/en/${STORY}/`])
  test(`without script, the name of a person, which filters the list where a script runs, leads to all events of that person (${path})`, async ({
    page,
  }) => {
    const story = publishedStory()
    const [person = ''] = story.events.flatMap(({ participants }) => participants.map((each) => each.person))
    await page.goto(path)
    await page.locator(`li[data-event] a[href$="#${person}"]`).first().press('Enter')
    const theirs = page.locator(`#${person}`)
    await expect(theirs).toBeInViewport()
    await expect(theirs.getByRole('listitem')).toHaveCount(
      story.events.filter(({ participants }) => participants.some((each) => each.person === person)).length,
    )
    const link = theirs.getByRole('link').first()
    const title = await link.textContent()
    await link.click()
    await expect(page.locator('h1')).toHaveText(title ?? '-')
  })
