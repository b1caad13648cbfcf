import type { ReactNode } from 'react'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { LanguageContext } from '../../src/view/language.ts'
import { latePart } from '../../src/view/latePart.tsx'
import { lateScript } from '../../src/view/lateScript.ts'
import { MissingParts } from '../../src/view/page/MissingParts.tsx'

/* A script that does not come costs its own part, is named in one place, and is asked for again by the next act. */

const LANGUAGE = { locale: 'en', t: createTranslator(en) } as const

/** A script of a network that is down until it is mended. */
function scriptOf(name: 'share' | 'download') {
  const network = { up: false, asked: 0 }
  const Hello = () => <p>{`${name} is here`}</p>
  const script = lateScript([name], async () => {
    network.asked++
    if (!network.up) throw new TypeError('no network')
    return { Hello }
  })
  return { network, script, Part: latePart(script, (arrived) => arrived.Hello) }
}

const page = (...parts: readonly ReactNode[]) => (
  <LanguageContext value={LANGUAGE}>
    {parts}
    <p>the list</p>
    <MissingParts />
  </LanguageContext>
)

const missing = () => document.querySelector('[data-part=missing]')

test('one part is missing: it is named, its neighbour and the list stay, and the next try has it', async () => {
  const share = scriptOf('share')
  const download = scriptOf('download')
  download.network.up = true
  render(page(<share.Part key="share" />, <download.Part key="download" />))
  expect(await screen.findByRole('alert')).toHaveTextContent('Not loaded: “Share”.')
  expect(await screen.findByText('download is here')).toBeInTheDocument()
  expect(screen.getByText('the list')).toBeInTheDocument()
  share.network.up = true
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('share is here')).toBeInTheDocument()
  await waitFor(() => expect(missing()).toBeNull())
})

test('several are named in the one place, and what fails again is told again', async () => {
  const share = scriptOf('share')
  const download = scriptOf('download')
  render(page(<share.Part key="share" />, <download.Part key="download" />))
  expect(await screen.findByText(/“Share”, “Download”/)).toBeInTheDocument()
  const before = missing()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/“Share”, “Download”/)).toBeInTheDocument()
  expect(missing(), 'a new alert').not.toBe(before)
  for (const { network } of [share, download]) network.up = true
  await act(async () => window.dispatchEvent(new Event('online')))
  expect(await screen.findByText('download is here')).toBeInTheDocument()
  await waitFor(() => expect(missing()).toBeNull())
})

test('a part that appears anew asks again; one that nobody needs yet is not missed', async () => {
  const share = scriptOf('share')
  await share.script.fetchAhead().catch(() => undefined)
  render(page())
  expect(missing()).toBeNull()
  share.network.up = true
  const view = render(page(<share.Part key="first" />))
  expect(await screen.findByText('share is here')).toBeInTheDocument()
  expect(share.network.asked).toBe(2)
  view.unmount()
})
