import { availableParallelism } from 'node:os'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import react from '@vitejs/plugin-react'
import { flattenLayers } from './src/build/flattenLayers.ts'
import { plainImports } from './src/build/plainImports.ts'
import { SCRIPT_LEVEL, STYLE_TARGET } from './src/build/oldestEngines.ts'
import { sitePlugins } from './src/build/sitePlugins.ts'
import { styleName } from './src/build/styleName.ts'
import { styleTokens } from './src/build/styleTokens.ts'

// Every test runs far from India and far from UTC, so that a slip into local time shows.
if (process.env['VITEST']) process.env['TZ'] = 'America/Los_Angeles'

const tests: ViteUserConfig['test'] = {
  // A loaded machine is slow, not wrong.
  testTimeout: 30_000,
  // Vitest would leave one processor free, on two that is half of them.
  maxWorkers: availableParallelism(),
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        environment: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/e2e/**', 'tests/build/**', 'tests/built/**'],
        // These are pure: what one file has loaded serves the next.
        isolate: false,
      },
    },
    {
      extends: true,
      // A build sets what React reads when it is loaded, so each of these files loads everything for itself.
      test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] },
    },
    {
      extends: true,
      // These ask the built site, without a browser: `npm run build` first.
      test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] },
    },
    {
      extends: true,
      test: {
        name: 'dom',
        environment: 'jsdom',
        include: ['tests/**/*.test.tsx'],
        setupFiles: ['tests/fixtures/setupDom.ts'],
      },
    },
  ],
}

export default defineConfig({
  // Relative, so that the built folder works under any address.
  base: './',
  appType: 'mpa',
  // Modules stand in a chunk in the order of their paths. Where node_modules is a link, its target sorts somewhere else
  // than the link does, and the same sources would give other bytes.
  resolve: { preserveSymlinks: true },
  plugins: [plainImports(), styleTokens(), react(), sitePlugins()],
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
    manifest: true,
    // The licences of all that is in the scripts go with them.
    license: { fileName: 'third-party-licences.md' },
    cssCodeSplit: false,
    // The pages name every script they start with; the helper would only add weight.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        home: 'index.html',
        notFound: '404.html',
        app: 'src/app/main.tsx',
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
              test: /src.(app.(startPage|pageStart|holdPresses|pause|servedPage|viewHistory)|domain.(text|calendar|statuses)|state.(viewUrl|viewParameters|reduceView|viewState|selectEvents)|i18n.loadMessages|paint.widths|view.(wide|whenIdle|filters.pressShownView|list.revealParts))\.ts|preload-helper|rolldown.runtime/,
            },
            {
              name: 'shared',
              priority: 1,
              test: /node_modules.(react|react-dom|scheduler|valibot).|src.(domain.(?!claimValue|compareClaims|evidence|loadEvidence|orderSources|readability|upgradeEvidence|textFragment|formatStoryCsv|archiveSearch)|app.newerBuiltins|state.series|i18n.(dates|dateWords|numbers|messages|lateCatalogue)|view.(activeChoices|language|eventAddress|seriesKeys|tokens|share.FootPanel.module))|preload-helper|rolldown.runtime/,
            },
            // What draws the chart, on screen and in a picture, and what tells its height.
            {
              name: 'layoutTimeline',
              test: /src.(layout.(layoutTimeline|timelineLayout|clusterMarks|indexLanes|packLanes|wrapText|place(BannerLabels|Marks|StoryThread|RowLabels)|plan(Banner|Rows)|widthTable)|paint.(draw(Mark|Parts|Chart|Sign)|inks|rememberShapes|styleMarks|tokens)|view.drawing.(measureText|chartFrame|signsIn)|i18n.legendWords)\.ts/,
            },
            // What the chart has in common with the strip over a phone's list.
            {
              name: 'strip',
              test: /node_modules.(d3-(time|array)|internmap).|src.(i18n.shortDates|view.(drawing.(useMeasured|chartEvents)|overview.(Overview.module|OverviewStrip|overviewBrush))|layout.(listGroups|markShapes|overview|timeScale|timeWindow|packRows|spotOf|ticks))\./,
            },
          ],
        },
      },
    },
  },
  test: tests,
})
