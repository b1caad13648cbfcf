import type { RecordDrafts, Registers, StoryDraft } from './readRecords.ts'

/**
 * The records as one story sees them: itself, the registers of all stories with its own, and the files whose slips are its
 * business. What is wrong with another story is not.
 */
export const seenByStory = (drafts: RecordDrafts, story: StoryDraft): RecordDrafts => ({
  ...drafts,
  ...registersOf(drafts, [story]),
  stories: [story],
  files: drafts.files.filter(({ file }) => concerns(file, story, drafts)),
})

/** All registers, those of these stories' folders and what they imply among them. */
export const registersOf = (drafts: RecordDrafts, stories: readonly StoryDraft[]): Registers => ({
  people: [...drafts.people, ...stories.flatMap(({ own }) => own.people)],
  offices: [...drafts.offices, ...stories.flatMap(({ own }) => own.offices)],
  forums: [...drafts.forums, ...stories.flatMap(({ own, implied }) => [...own.forums, ...implied.forums])],
  sources: [
    ...drafts.sources,
    ...stories.flatMap(({ own, implied }) => [...own.sources, ...implied.sources]),
  ],
})

/** Whether a file, as messages name it, is of this story or of all of them. */
export function concerns(
  file: string,
  { folder }: Pick<StoryDraft, 'folder'>,
  { label }: Pick<RecordDrafts, 'label'>,
): boolean {
  const stories = `${label}/stories/`
  return !file.startsWith(stories) || file.startsWith(`${stories}${folder}/`)
}
