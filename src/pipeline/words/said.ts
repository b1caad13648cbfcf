/** Sentences of one language by name, each with the parts that it is made of. The model is the English one. */
type Model = Readonly<Record<string, (...parts: never) => string>>

/** The same names and the same parts in another language: one that is missing does not compile. */
export type WordsLike<M extends Model> = {
  readonly [K in keyof M]: (...parts: Parameters<M[K]>) => string
}

/** A sentence that is not yet worded: its name and its parts. */
export type SaidOf<M extends Model> = { [K in keyof M]: readonly [K, ...Parameters<M[K]>] }[keyof M]

/** What makes such sentences: `say.citedTwice(id)` is `['citedTwice', id]`. */
export type SayOf<M extends Model> = { readonly [K in keyof M]: (...parts: Parameters<M[K]>) => SaidOf<M> }

export const createSay = <M extends Model>(model: M): SayOf<M> =>
  Object.fromEntries(
    Object.keys(model).map((name) => [name, (...parts: readonly unknown[]) => [name, ...parts]]),
  ) as unknown as SayOf<M> // each makes what its name says

export function wordSaid<W extends Model>([name, ...parts]: SaidOf<W>, words: W): string {
  const word = words[name] as unknown as (...parts: readonly unknown[]) => string // the name has typed its parts
  return word(...parts)
}
