import type { Article, ArticleFacts } from './article.ts'
import { findMentions, type Stretch } from '../dates/findMentions.ts'
import { findDateline } from './findDateline.ts'
import { normaliseText } from '../text/normaliseText.ts'
import { splitRegions, type Region } from '../text/splitRegions.ts'
import { splitSentences } from '../text/splitSentences.ts'

/**
 * Take an article apart and read its dates. Total: a text of any size and kind gives an article, if one without mentions.
 *
 * @param read the text as it came, in any form of Unicode
 */
export function readArticle(read: string, facts: ArticleFacts): Article {
  const normalised = normaliseText(read)
  const regions = splitRegions(normalised)
  const sentences = splitSentences(normalised, regions)
  const { dateline, anchor } = findDateline({ normalised, regions, sentences }, facts)
  const stamps = regions
    .filter(({ kind }) => kind === 'byline' || kind === 'embed')
    .flatMap((region) => linesOf(region, normalised.text))
  const stretches: readonly Stretch[] = [...sentences, ...stamps].toSorted((a, b) => a.from - b.from)
  const mentions = findMentions(normalised, stretches, { anchor: anchor?.day ?? null })
  return { normalised, regions, sentences, dateline, anchor, mentions }
}

/** A stamp or a post is read line by line; nothing points back to it. */
function linesOf({ from, to }: Region, text: string): readonly Stretch[] {
  let at = from
  return text
    .slice(from, to)
    .split('\n')
    .map((line) => {
      const stretch = { from: at, to: at + line.length, paragraph: -1 }
      at += line.length + 1
      return stretch
    })
}
