import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../fixtures/sourceTree.ts'
import { VIEW_PARAMETERS } from '../../src/state/viewParameters.ts'

/* PHP is not needed to build or test the project; what the plugin has in common with it is read from its text. */

const plugin = readFileSync(join(ROOT, 'integrations/wordpress/samayrekha.php'), 'utf8')

test('the plugin for WordPress takes whatever an address may ask for', () => {
  const list = /SAMAYREKHA_PARAMETERS = array\(([^)]*)\)/.exec(plugin)?.[1] ?? ''
  expect([...list.matchAll(/'(\w+)'/g)].map(([, name]) => name)).toEqual(VIEW_PARAMETERS)
})

test('the plugin for WordPress takes the ids that addresses have, of a story or one of its events, with or without the final slash', () => {
  const id = /\$id = '([^']+)'/.exec(plugin)?.[1] ?? ''
  const written = /"(\(hi\|en\)[^"]*)~"/.exec(plugin)?.[1] ?? ''
  const pattern = new RegExp(`^https://t\\.example/${written.replaceAll('$id', id).replaceAll('\\\\', '\\')}`)
  const read = (path: string) => pattern.exec(`https://t.example/${path}`)?.slice(1) ?? null
  expect(read('hi/a-story')).toEqual(['hi', 'a-story', undefined, undefined])
  expect(read('en/a-story/?person=a&person=b#list')).toEqual([
    'en',
    'a-story',
    undefined,
    'person=a&person=b',
  ])
  expect(read('en/a-story/event/talks-2024/')).toEqual(['en', 'a-story', 'talks-2024', undefined])
  for (const other of ['fr/a-story/', 'en/a-story/sources/', 'embed/en/a-story/', 'en/'])
    expect(read(other), other).toBeNull()
})
