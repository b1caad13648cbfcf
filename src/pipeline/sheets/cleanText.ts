import { withoutStrayJoiners } from '../records/joiners.ts'

/**
 * Words as records have them: in the standard form of their letters (NFC), one kind of space, nothing that cannot be seen.
 * Joiners stay inside words of scripts that join, where they are spelling.
 */
export const cleanText = (text: string): string =>
  withoutStrayJoiners(
    text
      .normalize('NFC')
      .replaceAll(/[\p{Z}\t\r\n]+/gu, ' ')
      .replaceAll(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/gu, ''),
  )
    .replaceAll(/ {2,}/g, ' ')
    .trim()
