import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Articles } from './verifyQuotes.ts'

const MapSchema = v.record(v.string(), v.string())

/**
 * Copies of articles from a folder. Which file is the copy of which source says a JSON object of ids and file names:
 * `mapFile`, or `articles.json` in the folder; without one a file is named by the id of its source, before its first dot.
 * Throws when a file cannot be read.
 */
export function readArticles(folder: string, mapFile: string | null = null): Articles {
  const names = readdirSync(folder).toSorted()
  const map = mapFile ?? (names.includes('articles.json') ? join(folder, 'articles.json') : null)
  const files = map === null ? namedById(names) : Object.entries(v.parse(MapSchema, readJson(map)))
  return new Map(files.map(([source, name]) => [source, readFileSync(join(folder, name), 'utf8')]))
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const namedById = (names: readonly string[]): (readonly [string, string])[] =>
  names.filter((name) => /\.(?:txt|md|html?)$/.test(name)).map((name) => [name.replace(/\..*$/, ''), name])
