import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import { errorAt, warningAt, type SourceIssue } from '../records/sourceIssue.ts'
import { say } from '../words/issueWords.ts'
import { nearestName } from '../records/suggestName.ts'
import { explainAddress } from './checkSources.ts'

/** Narrower ones are blurred where the picture is large. */
const ENOUGH_PIXELS = 640

/** Pictures that are there and can be used; videos that may be opened. */
export const checkPictures = ({ stories, label }: RecordDrafts): SourceIssue[] =>
  stories.flatMap((story) =>
    story.events.flatMap(({ draft: { picture }, at }) => {
      if (!picture) return []
      const video = picture.video === undefined ? null : explainAddress(picture.video)
      return [
        ...checkFile(story, picture.file, label).map((issue) => issue(at('picture', 'file'))),
        ...(video === null ? [] : [errorAt(at('picture', 'video'), video)]),
      ]
    }),
  )

type IssueAt = (place: Parameters<typeof errorAt>[0]) => SourceIssue

function checkFile({ folder, pictures }: StoryDraft, name: string, label: string): IssueAt[] {
  const file = pictures.get(name)
  if (!file)
    return [
      (place) =>
        errorAt(
          place,
          say.noPicture(name, `${label}/stories/${folder}/pictures`, nearestName(name, pictures.keys())),
        ),
    ]
  const { found } = file
  if ('problem' in found) return [(place) => errorAt(place, found.problem(name))]
  return found.width < ENOUGH_PIXELS
    ? [(place) => warningAt(place, say.smallPicture(name, found.width, ENOUGH_PIXELS))]
    : []
}

/** Pictures that no event shows: one that was forgotten, or a file to delete. */
export const checkUnusedPictures = ({ stories, label }: RecordDrafts): SourceIssue[] =>
  stories.flatMap(({ folder, events, pictures }) => {
    const used = new Set(events.map(({ draft }) => draft.picture?.file))
    return [...pictures.keys()]
      .filter((name) => !used.has(name))
      .map((name) =>
        warningAt({ file: `${label}/stories/${folder}/pictures/${name}`, line: 1 }, say.unusedPicture()),
      )
  })
