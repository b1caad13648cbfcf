/*
 * What the bench needs of the project, built into one file for Node: the stories it measures with, the page around
 * them, and the work below React.
 */
export { generateStory } from '../../tests/fixtures/makeStory.ts'
export { compileStories } from '../../src/pipeline/publish/compileStories.ts'
export { storyPage } from '../../src/app/prerender.tsx'
export { timeStory } from './timeStory.ts'
export { timeColumns } from './timeColumns.ts'
export { staticPage } from './staticPage.ts'
