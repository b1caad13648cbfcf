import { useEffect, useRef, useState } from 'react'
import { copyText } from './copyText.ts'
import { shareWords } from '../../i18n/share.ts'
import { useLanguage } from '../language.ts'
import css from './FootPanel.module.css'

interface Props {
  readonly label: string
  readonly text: string
  readonly rows?: number
  /** Copy as soon as it is shown: the reader has asked for just this. */
  readonly atOnce?: boolean
  /** The reader may add to the text before copying it. */
  readonly editable?: boolean
}

/** A text to take along, with a button that copies it and says whether that worked. */
export function CopyField({ label, text, rows = 2, atOnce = false, editable = false }: Props) {
  const s = shareWords(useLanguage().locale)
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () => {
    if (field.current) void copyText(field.current).then(setCopied)
  }
  useEffect(() => {
    if (atOnce) copy()
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it appears
  }, [])
  return (
    <div>
      <textarea
        ref={field}
        className={css.text}
        aria-label={label}
        key={text}
        defaultValue={text}
        readOnly={!editable}
        rows={rows}
        spellCheck={editable}
        onFocus={(event) => editable || event.currentTarget.select()}
      />
      <button type="button" onClick={copy}>
        {s('copyLink')}
      </button>{' '}
      <span role="status">{copied === null ? '' : copied ? s('copied') : s('copyFailed')}</span>
    </div>
  )
}
