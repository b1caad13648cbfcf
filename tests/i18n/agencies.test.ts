import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nameAgency } from '../../src/i18n/agencies.ts'

test('every agency that the records name is written in Devanagari on a Hindi page', () => {
  const files = ['data/sources.yaml', ...yamlUnder('data/stories'), ...yamlUnder('examples/space/data')]
  const named = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s+agency: (.+)$/gm)])
  const agencies = [...new Set(named.map(([, agency = '']) => agency))]
  expect(agencies.length).toBeGreaterThan(10)
  expect(agencies.filter((agency) => /[a-z]/i.test(nameAgency(agency, 'hi')))).toEqual([])
})

function yamlUnder(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith('.yaml')).map((path) => `${folder}/${path}`)
}
