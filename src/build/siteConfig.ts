import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'
import { ENGINE } from './engineFolder.ts'
import { flattenLayers } from './flattenLayers.ts'
import { noTransitions } from './noTransitions.ts'
import { plainImports } from './plainImports.ts'
import { SCRIPT_LEVEL, STYLE_TARGET } from './oldestEngines.ts'
import { sitePlugins } from './sitePlugins.ts'
import { styleName } from './styleName.ts'

export interface SiteOptions {
  /** Folder of the records, from where the program was called. */
  readonly records: string
  /** Folder into which a site is built; `dist` in the program's own folder where nobody says it. */
  readonly out?: string
  /** Language of what its editors are told; that of the records where nobody says it. */
  readonly lang?: MessageLanguage | undefined
}

/** What Vite has to know to make the site of a folder of records, wherever that folder and this program lie. */
export const siteConfig = ({ records, out, lang }: SiteOptions): UserConfig => ({
  root: ENGINE,
  // Records may lie where nothing else of Vite's does, and packages beside the program or further up.
  server: { fs: { allow: [packagesFolder(ENGINE), resolve(records)] } },
  // Relative, so that the built folder works under any address.
  base: './',
  appType: 'mpa',
  // Modules stand in a chunk in the order of their paths. Where node_modules is a link, its target sorts somewhere else
  // than the link does, and the same sources would give other bytes.
  resolve: { preserveSymlinks: true },
  plugins: [plainImports(), noTransitions(), react(), sitePlugins(resolve(records), lang)],
  css: {
    modules: { generateScopedName: styleName },
    postcss: { plugins: [flattenLayers()] },
    // Nothing here says light-dark(), for which each `color-scheme` would be followed by two properties (Features.LightDark).
    lightningcss: { exclude: 1 << 20 },
  },
  build: {
    // Not the engines by name: each class would be rewritten for a fault of theirs that no class of ours touches (1 kB).
    target: `es${SCRIPT_LEVEL}`,
    cssTarget: STYLE_TARGET,
    ...(out !== undefined && { outDir: resolve(out) }),
    emptyOutDir: true,
    manifest: true,
    // The licences of all that is in the scripts go with them.
    license: { fileName: 'third-party-licences.md' },
    cssCodeSplit: false,
    // The pages name every script they start with; the helper would only add weight.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      // How long the bundler's parts took is nothing that editors could change.
      checks: { bundlerTimings: false },
      input: {
        home: 'index.html',
        notFound: '404.html',
        app: 'src/app/main.tsx',
        eventPage: 'src/app/eventPage.ts',
        embed: 'src/embed/main.tsx',
      },
      // What every page starts with is one file, and what takes it over another, not a handful of small ones: each costs a
      // request on a slow network.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'start',
              priority: 2,
              test: /src.(app.(newerBuiltins|startPage|pageStart|holdPresses|pause|servedPage|viewHistory)|domain.(text|calendar|statuses)|state.(viewUrl|viewParameters|reduceView|viewState|selectEvents)|i18n.loadMessages|paint.widths|view.(wide|whenIdle|filters.pressShownView|list.revealParts))\.ts|preload-helper|rolldown.runtime/,
            },
            {
              name: 'shared',
              priority: 1,
              test: /node_modules.(react|react-dom|scheduler|valibot).|src.(domain.(?!beganIn|claimValue|compareClaims|evidence|loadEvidence|orderSources|ownSeries|eras|readability|picture|upgradeEvidence|textFragment|formatStoryCsv|archiveSearch|storyScope|once)|app.(fetchJson|loadStoryFile)|i18n.(dates|dateWords(?!Hi|En)|numbers|messages|otherWords|lateCatalogue)|view.(activeChoices|language|eventAddress|setting|Heading|tokens|share.FootPanel.module))|preload-helper|rolldown.runtime/,
            },
            // What draws the chart, on screen and in a picture, and what tells its height.
            {
              name: 'layoutTimeline',
              test: /src.(layout.(layoutTimeline|timelineLayout|clusterMarks|indexLanes|packLanes|wrapText|breakWords|place(BannerLabels|Eras|Gaps|Marks|StoryThread|RowLabels)|plan(Banner|Rows)|widthTable)|paint.(draw(Mark|Parts|Chart|Sign)|inks|rememberShapes|styleMarks|tokens)|state.seriesGaps|view.drawing.(measureText|chartFrame|chartGaps|signsIn)|i18n.legendWords)\.ts/,
            },
            // What is said of the story, of a source and of a session, and read of a series and a picture: head, list, card and
            // downloads all do.
            {
              name: 'sourceWords',
              test: /src.(i18n.(sourceWords|sessions|lists|gaps)|domain.(ownSeries|picture|storyScope|once)|view.wordScope)\.ts/,
            },
            // What the chart has in common with the strip over a phone's list, and with the list.
            {
              name: 'strip',
              test: /node_modules.(d3-(time|array)|internmap).|src.(domain.(beganIn|eras)|i18n.(shortDates|chartCounts)|state.series|view.(seriesKeys|directions|drawing.(useMeasured|chartEvents)|overview.(Overview.module|OverviewStrip|overviewBrush))|layout.(listGroups|markShapes|overview|timeScale|timeWindow|packRows|spotOf|ticks))\./,
            },
          ],
        },
      },
    },
  },
})

/** The folder whose node_modules the program's packages are in: its own, or of the project that it is installed in. */
function packagesFolder(folder: string): string {
  const above = dirname(folder)
  return existsSync(join(folder, 'node_modules/vite')) || above === folder ? folder : packagesFolder(above)
}
