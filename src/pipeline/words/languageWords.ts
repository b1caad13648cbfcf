/** Names of languages and lists, as messages of one language need them. */
export interface LanguageWords {
  /** `ta` → `Tamil`; the tag itself where it has no name. */
  readonly nameOf: (tag: string) => string
  /** `“hi:” and “en:”`: what an editor writes under a field. */
  readonly fields: (tags: readonly string[]) => string
}

export function createLanguageWords(locale: string, and: string): LanguageWords {
  // Not before one is named: most records need none, and the machine's list is slow to open.
  let names: Intl.DisplayNames | null = null
  return {
    nameOf: (tag) => {
      try {
        names ??= new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
        return names.of(tag) ?? tag
      } catch {
        return tag
      }
    },
    fields: (tags) => tags.map((tag) => `“${tag}:”`).join(tags.length === 2 ? ` ${and} ` : ', '),
  }
}
