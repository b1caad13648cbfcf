import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findChromium, shellsBeside } from '../../scripts/findChromium.mjs'

describe('the browser of the tests', () => {
  let folder = ''
  /** A program that says its version, or one that lacks a library. */
  const put = (name: string, starts = true) => {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, `#!/bin/sh\nexit ${starts ? 0 : 127}\n`)
    chmodSync(path, 0o755)
    return path
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'))
    vi.stubEnv('PATH', folder)
    vi.stubEnv('CHROME_PATH', '')
    // Not what this machine has downloaded.
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'downloads'))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })

  test('is a headless shell, unless a whole browser is asked for', async () => {
    const whole = put('chromium')
    const shell = put('chromium-headless-shell')
    expect(await findChromium()).toBe(shell)
    expect(await findChromium({ whole: true })).toBe(whole)
  })

  test('is the Google Chrome of a machine without a shell, or whose shell does not start', async () => {
    const chrome = put('google-chrome')
    expect(await findChromium()).toBe(chrome)
    put('chromium-headless-shell', false)
    expect(await findChromium()).toBe(chrome)
  })

  test('is the one that CHROME_PATH names, and no other if that does not start', async () => {
    put('chromium-headless-shell')
    vi.stubEnv('CHROME_PATH', put('mine/chrome'))
    expect(await findChromium()).toBe(join(folder, 'mine/chrome'))
    vi.stubEnv('CHROME_PATH', put('mine/broken', false))
    await expect(findChromium()).rejects.toThrow('is not a browser that starts')
  })

  test('is found where Playwright puts its shell, beside its whole browser', () => {
    const whole = put('downloads/chromium-1255/chrome-linux64/chrome')
    expect(shellsBeside(whole)).toEqual([])
    const shell = put(
      'downloads/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell',
    )
    expect(shellsBeside(whole)).toEqual([shell])
  })
})
