import { expect, test } from 'vitest'
import { styleName } from '../../src/build/styleName.ts'
import { readFiles } from '../fixtures/sourceTree.ts'

test('a class is short on the pages, and no two components’ are called the same', () => {
  expect(styleName('item', '/src/view/list/EventItem.module.css')).toBe('EIitem')
  const owners = new Map<string, string>()
  for (const { path, code } of readFiles('src', /\.module\.css$/))
    for (const [, local = ''] of code.matchAll(/(?<![\w\]])\.([a-zA-Z][\w-]*)/g)) {
      const name = styleName(local, path)
      expect([name, owners.get(name) ?? path]).toEqual([name, path])
      owners.set(name, path)
    }
  expect(owners.size).toBeGreaterThan(100)
})
