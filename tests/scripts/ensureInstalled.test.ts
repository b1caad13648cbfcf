import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { explainNode, isInstalled } from '../../scripts/ensureInstalled.mjs'
import { ROOT } from '../fixtures/sourceTree.ts'

describe('the Node that runs the project', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.22.1', '23.0.0', '24.1.0'])('%s will do', (version) => {
    expect(explainNode(version)).toBeNull()
  })

  test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('%s is told what to install', (version) => {
    expect(explainNode(version)).toContain(`this is Node ${version}. Install a newer Node`)
  })

  test('the same versions stand in package.json', () => {
    expect(readFileSync(join(ROOT, 'package.json'), 'utf8')).toContain('"node": "^20.19.0 || >=22.12.0"')
  })
})

describe('what counts as installed', () => {
  let folder = ''
  const write = (path: string, packages: object) =>
    writeFileSync(join(folder, path), JSON.stringify({ packages }))
  const WANTED = {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/lib-for-windows': { version: '1.0.0', optional: true },
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samayrekha-'))
    mkdirSync(join(folder, 'node_modules'))
    write('package-lock.json', WANTED)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('a fresh clone is not installed', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true })
    expect(isInstalled(folder)).toBe(false)
  })

  test('the packages of the lock file are, without those for other systems', () => {
    write('node_modules/.package-lock.json', { 'node_modules/react': { version: '19.3.1' } })
    expect(isInstalled(folder)).toBe(true)
  })

  test('another version than the lock file’s is not', () => {
    write('node_modules/.package-lock.json', { 'node_modules/react': { version: '19.2.0' } })
    expect(isInstalled(folder)).toBe(false)
  })

  test('a missing package is not', () => {
    write('node_modules/.package-lock.json', {})
    expect(isInstalled(folder)).toBe(false)
  })

  test('an install that was cut short is not', () => {
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{"packages": {')
    expect(isInstalled(folder)).toBe(false)
  })
})
