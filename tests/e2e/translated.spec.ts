import { inLanguage } from '../../src/domain/text.ts'
import { eventItems, expect, idle, openStory, test } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/** Does to the page what a translating browser does: each text goes into two elements of its own. */
function translate() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.parentElement?.closest('font, style, script')) continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.append(text.textContent ?? '')
    outer.append(inner)
    text.parentNode?.replaceChild(outer, text)
  }
}

test('of a page that the browser has translated each link names what it opens, after a change of language', async ({
  page,
}) => {
  const story = publishedStory()
  await openStory(page, { locale: 'en', query: 'view=scale' })
  await idle(page)
  await page.evaluate(translate)
  await page.locator('a[data-language=hi]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi')
  await idle(page)
  const shown = await eventItems(page).evaluateAll((items) =>
    items.map((item) => ({
      id: item.getAttribute('data-event') ?? '',
      title: item.querySelector('h4 a')?.textContent ?? '',
      href: item.querySelector('h4 a')?.getAttribute('href') ?? '',
      links: [...item.querySelectorAll<HTMLAnchorElement>('a[target=_blank]')].map((link) => ({
        href: link.href.split('#')[0],
        text: link.textContent ?? '',
      })),
      text: item.textContent ?? '',
    })),
  )
  const wrong = story.events.filter((event, at) => {
    const item = shown[at]
    const source = story.sources.find(({ id }) => id === inLanguage(event.lead, 'hi').source)
    const opens = source?.url ? new URL(source.url).href.split('#')[0] : undefined
    const link = item?.links.find(({ href }) => href === opens)
    return !(
      item?.id === event.id &&
      item.title.includes(inLanguage(event.title, 'hi')) &&
      item.href === `event/${event.id}/` &&
      source &&
      (opens === undefined
        ? item.text.includes(inLanguage(source.publisher, 'hi'))
        : link?.text.includes(inLanguage(source.publisher, 'hi')))
    )
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
  expect(shown).toHaveLength(story.events.length)
})
