import { resolve } from 'node:path'

/** The folder of the program: its code, its static files, its fonts. */
export const ENGINE = resolve(import.meta.dirname, '../..')
