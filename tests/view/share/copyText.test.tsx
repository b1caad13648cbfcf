import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CopyField } from '../../../src/view/share/CopyField.tsx'
import { en } from '../../../src/i18n/en.ts'
import { shareWords } from '../../../src/i18n/share.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { LanguageContext } from '../../../src/view/language.ts'

const ADDRESS = 'https://timeline.example/en/story/?person=vladimir-putin'

/** A reader presses Copy where the clipboard is as said; `execCommand` answers or throws. */
async function pressCopy(clipboard: Partial<Clipboard> | undefined, execCommand: () => boolean) {
  render(
    <LanguageContext value={{ locale: 'en', t: createTranslator(en) }}>
      <CopyField label="Link" text={ADDRESS} />
    </LanguageContext>,
  )
  const user = userEvent.setup()
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
  document.execCommand = execCommand
  await user.click(screen.getByRole('button', { name: 'Copy' }))
}

afterEach(() => {
  vi.restoreAllMocks()
})

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Link')

describe('a reader copies a text', () => {
  test('by the clipboard', async () => {
    const writeText = vi.fn(async () => {})
    const old = vi.fn(() => true)
    await pressCopy({ writeText }, old)
    expect(await screen.findByText('Copied')).toBeInTheDocument()
    expect(writeText).toHaveBeenCalledWith(ADDRESS)
    expect(old).not.toHaveBeenCalled()
  })

  test('EMB-16: in the old way where a frame is refused the clipboard', async () => {
    const old = vi.fn(() => true)
    await pressCopy({ writeText: async () => Promise.reject(new DOMException('no', 'NotAllowedError')) }, old)
    expect(await screen.findByText('Copied')).toBeInTheDocument()
    expect(old).toHaveBeenCalledWith('copy')
    expect(field().selectionEnd).toBe(ADDRESS.length)
  })

  const refuses = (): boolean => false
  const throws = (): boolean => {
    throw new Error('no')
  }

  test.each([
    ['refuses', refuses],
    ['throws', throws],
  ] as const)('by hand where the browser has no clipboard and %s: the text is selected', async (_, old) => {
    await pressCopy(undefined, old)
    expect(await screen.findByText(shareWords('en')('copyFailed'))).toBeInTheDocument()
    expect(document.activeElement).toBe(field())
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, ADDRESS.length])
  })
})
