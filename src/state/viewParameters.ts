/**
 * The parameters of an address, in the order in which they are written. This is the one list: the query string is written
 * from it, and the loader of host pages forwards these and no others. It imports nothing and is one string, for such a
 * page pays for every letter.
 */
const NAMES = 'v view from to person office forum status disputed q event asof step theme'

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text

export type ViewParameter = Words<typeof NAMES>

export const VIEW_PARAMETERS = NAMES.split(' ') as readonly ViewParameter[] // its own words
