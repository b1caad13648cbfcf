import type { RecordDrafts, StoryDraft } from '../records/readRecords.ts'
import { errorAt, warningAt, type SourceIssue } from '../records/sourceIssue.ts'
import { suggestName } from '../records/suggestName.ts'
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
          `there is no “${name}” in ${label}/stories/${folder}/pictures/: put the picture there${suggestName(name, pictures.keys())}`,
        ),
    ]
  const { found } = file
  if ('problem' in found) return [(place) => errorAt(place, `“${name}” ${found.problem}`)]
  return found.width < ENOUGH_PIXELS
    ? [
        (place) =>
          warningAt(
            place,
            `“${name}” is ${found.width} pixels wide and blurred where it is large: find one of ${ENOUGH_PIXELS} or more`,
          ),
      ]
    : []
}

/** Pictures that no event shows: one that was forgotten, or a file to delete. */
export const checkUnusedPictures = ({ stories, label }: RecordDrafts): SourceIssue[] =>
  stories.flatMap(({ folder, events, pictures }) => {
    const used = new Set(events.map(({ draft }) => draft.picture?.file))
    return [...pictures.keys()]
      .filter((name) => !used.has(name))
      .map((name) =>
        warningAt(
          { file: `${label}/stories/${folder}/pictures/${name}`, line: 1 },
          'no event shows this picture: name it under “picture:” of an event, or delete it',
        ),
      )
  })
