import { chromium, firefox, webkit, type Frame, type Page } from '@playwright/test'
import { asJsonCall, type Engine, type EngineName, type InputStep } from './engine.ts'

const BROWSERS = { chromium, firefox, webkit }

/** An engine in Playwright's build, where the system has none: on a Mac, on Windows, on a Linux without the packages. */
export async function launchPlaywright(
  name: EngineName,
  executablePath?: string,
  args: readonly string[] = [],
): Promise<Engine> {
  const browser = await BROWSERS[name].launch({ args: [...args], ...(executablePath && { executablePath }) })
  const page = await browser.newPage({ timezoneId: 'America/Los_Angeles', locale: 'en-IN' })
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(`exception: ${message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  let inHand: Frame = page.mainFrame()
  return {
    name,
    open: async (address) => {
      inHand = page.mainFrame()
      await page.goto(address)
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    call: async (source, args) =>
      JSON.parse(
        await inHand.evaluate<string, string>(
          `(${asJsonCall(source)})(${JSON.stringify(JSON.stringify(args))})`,
          '',
        ),
      ),
    input: async (_device, steps) => {
      const corner = await cornerOf(page, inHand)
      for (const step of steps) await take(page, step, corner)
    },
    enter: async (frame) => {
      inHand = page.mainFrame()
      if (frame === null) return
      inHand = (await (await page.locator(frame).elementHandle())?.contentFrame()) ?? inHand
    },
    back: async () => {
      await page.goBack()
    },
    screenshot: () => page.screenshot(),
    ...(name === 'chromium' && { print: () => page.pdf() }),
    complaints: async () => complaints.splice(0),
    close: () => browser.close(),
  }
}

interface Corner {
  readonly x: number
  readonly y: number
}

/** Where a frame begins in the page: its own coordinates are told from there. */
async function cornerOf(page: Page, frame: Frame): Promise<Corner> {
  if (frame === page.mainFrame()) return { x: 0, y: 0 }
  return (await (await frame.frameElement()).boundingBox()) ?? { x: 0, y: 0 }
}

/** Keys without a letter, by the numbers of the W3C protocols. */
const NAMES: Readonly<Record<string, string>> = {
  '\uE007': 'Enter',
  '\uE00C': 'Escape',
  '\uE004': 'Tab',
  '\uE011': 'Home',
  '\uE010': 'End',
  '\uE012': 'ArrowLeft',
  '\uE013': 'ArrowUp',
  '\uE014': 'ArrowRight',
  '\uE015': 'ArrowDown',
  '\uE003': 'Backspace',
}

async function take(page: Page, step: InputStep, corner: Corner) {
  if (step.type === 'pointerMove')
    await page.mouse.move(step.x + corner.x, step.y + corner.y, { steps: step.duration ? 5 : 1 })
  else if (step.type === 'pointerDown') await page.mouse.down()
  else if (step.type === 'pointerUp') await page.mouse.up()
  else if (step.type === 'pause') await page.waitForTimeout(step.duration)
  else if (NAMES[step.value] !== undefined || /^[ -~]$/.test(step.value))
    await page.keyboard[step.type === 'keyDown' ? 'down' : 'up'](NAMES[step.value] ?? step.value)
  else if (step.type === 'keyDown') await page.keyboard.insertText(step.value)
}
