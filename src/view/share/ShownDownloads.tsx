import { useState } from 'react'
import { shareWords } from '../../i18n/share.ts'
import { useLanguage } from '../language.ts'
import type { FootProps } from './footProps.ts'
import css from './FootPanel.module.css'
import { FORMATS, makeShownFile } from './shownFiles.ts'

/** Files with only the events that the filters leave, made when they are asked for. */
export function ShownDownloads(foot: FootProps) {
  const language = useLanguage()
  const { locale, t } = language
  const words = shareWords(locale)
  const [failed, setFailed] = useState(false)
  const save = async (format: (typeof FORMATS)[number]) => {
    setFailed(false)
    try {
      saveFile(await makeShownFile(format, foot, language), `${foot.index.story.id}-shown.${format}`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div data-part="download-shown">
      <p>{words('shownOnly', { count: foot.visible.events.length })}</p>
      <p className={css.take}>
        {FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => void save(format)}>
            {t(`download.${format}`)}
          </button>
        ))}
      </p>
      {failed && <p role="alert">{words('downloadFailed')}</p>}
    </div>
  )
}

function saveFile(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
