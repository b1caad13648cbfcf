import { formatClaimValue, type ClaimValue, type ReadClaim } from '../../domain/claimValue.ts'
import type { Source } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import { provenanceWords } from '../../i18n/provenance.ts'
import type { ClaimedValue, FactSupport } from '../../state/factSupport.ts'
import { useLanguage } from '../language.ts'
import { SourceLink } from '../SourceLink.tsx'
import css from './FactClaims.module.css'

/** A claim's value as a reader meets it; `lang` where it is not in the language of the page. */
export interface WordedValue {
  readonly text: string
  readonly lang?: string
}

interface Props {
  readonly support: FactSupport
  readonly sources: ReadonlyMap<string, Source>
  readonly word: (value: ClaimValue) => WordedValue
  /** Which fact, or of whom. */
  readonly name: string
}

/**
 * Who says so: beside a displayed fact, as a small figure, the number of independent sources behind it, and on request
 * their words. A real `<details>`: it opens without script, in place, and by keyboard. What the figures mean stands once
 * above them all (`SourceRemarks`); ears are told each time.
 */
export function FactClaims({ support, sources, word, name }: Props) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const { shown, independent, coarser, different, disputed, setAside } = support
  if (shown.length + coarser.length + different.length + setAside.length === 0) return null
  const known = shown[0]
  const says = shown.length > 0 ? p('independent', { count: independent }) : null
  return (
    <details className={css.fact} data-fact={support.field} data-differ={disputed || undefined}>
      <summary title={says ?? undefined}>
        <span className="visually-hidden">{`${name}: `}</span>
        {says ? <span className="visually-hidden">{says}</span> : <span>{p('unsupported')}</span>}
        {says && (
          <span className={css.figure} aria-hidden="true">
            {independent}
          </span>
        )}
        {disputed && <b className={css.differ}>{p('sourcesDiffer')}</b>}
      </summary>
      <div className={css.open}>
        {different.length > 0 && known && <ValueLine value={known.value} word={word} note={p('shownHere')} />}
        <ClaimItems claims={shown} sources={sources} />
        {different.map((other) => (
          <OtherValue
            key={formatClaimValue(other.value)}
            other={other}
            sources={sources}
            word={word}
            note={p('notShown')}
          />
        ))}
        {coarser.map((other) => (
          <OtherValue
            key={formatClaimValue(other.value)}
            other={other}
            sources={sources}
            word={word}
            note={p('alsoSaid')}
          />
        ))}
        {setAside.length > 0 && (
          <details className={css.aside}>
            <summary>{p('setAside', { count: setAside.length })}</summary>
            <ClaimItems claims={setAside} sources={sources} word={word} />
          </details>
        )}
      </div>
    </details>
  )
}

interface ValueLineProps {
  readonly value: ClaimValue
  readonly word: Props['word']
  readonly note: string
}

function ValueLine({ value, word, note }: ValueLineProps) {
  const { text, lang } = word(value)
  return (
    <p className={css.value}>
      <b lang={lang}>{text}</b> <small>{note}</small>
    </p>
  )
}

interface OtherProps extends Omit<Props, 'support' | 'name'> {
  readonly other: ClaimedValue
  readonly note: string
}

function OtherValue({ other, sources, word, note }: OtherProps) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  return (
    <>
      <ValueLine
        value={other.value}
        word={word}
        note={`${note} · ${p('independent', { count: other.independent })}`}
      />
      <ClaimItems claims={other.claims} sources={sources} />
    </>
  )
}

interface ItemsProps {
  readonly claims: readonly ReadClaim[]
  readonly sources: Props['sources']
  /** Given where the claims are for several values: each then says its own. */
  readonly word?: Props['word']
}

function ClaimItems({ claims, sources, word }: ItemsProps) {
  return (
    <ul role="list" className={css.claims}>
      {claims.map((claim, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a source may say two things of one fact; the list is fixed
        <ClaimItem key={`${claim.source} ${place}`} claim={claim} sources={sources} word={word} />
      ))}
    </ul>
  )
}

interface ItemProps {
  readonly claim: ReadClaim
  readonly sources: Props['sources']
  readonly word: Props['word'] | undefined
}

/** One source on one fact: its words, where they stand, and what the editors make of it. */
function ClaimItem({ claim, sources, word }: ItemProps) {
  const { locale } = useLanguage()
  const p = provenanceWords(locale)
  const source = sources.get(claim.source)
  if (!source) return null
  const worded = word?.(claim.value)
  return (
    <li data-source={source.id} data-rank={claim.rank} data-inferred={claim.inferred || undefined}>
      {worded && <b lang={worded.lang}>{worded.text}</b>}
      <SourceLink
        source={source}
        quote={claim.quote}
        nearest={sources.get(source.nearestCopy ?? '')}
        archived
      />
      {claim.quote ? (
        <q lang={source.language}>{claim.quote.exact}</q>
      ) : (
        <small>{claim.inferred ? p('inferred') : p('noWords')}</small>
      )}
      {claim.quote && claim.inferred && <small>{p('inferred')}</small>}
      {claim.reason && <small>{p('becauseOf', { reason: inLanguage(claim.reason, locale) })}</small>}
    </li>
  )
}
