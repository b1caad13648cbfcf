/**
 * What a reader does before the page can do it is not lost: the press is held, and made again once it is answered. What
 * works without script is left alone: links to other pages, `<details>`, the letters in a field (`FilterBar` reads them). A tick
 * or a choice is seen at once, and the page is told of it later.
 */
export interface HeldPresses {
  /** Makes them again, in their order, and holds no more. Where no script answers, a link then simply leads on. */
  readonly release: () => void
}

/* Engines that are to come alive know no `:has`: it would throw, and no press would be held. */
const PRESSED =
  'button, a[data-language], :is([data-event], [data-moment]) a:not([target]), [data-part=surface]'
const KEYED = '[role=slider], [role=toolbar]'
/** The chart is a slider for keys; under the pointer it is pressed as a button is. */
const POINTED = '[role=slider]:not([data-part=surface]), [data-part=strip]'

export function holdPresses(page: HTMLElement): HeldPresses {
  const held: (() => void)[] = []
  const changed = new Map<Element, () => void>()
  const hold = (event: Event, on: string, copy: () => Event) => {
    const { target } = event
    if (!(target instanceof Element) || !target.closest(on) || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    const again = copy()
    held.push(() => target.dispatchEvent(again))
  }
  const listeners = {
    click: (click: MouseEvent) => {
      // The page would answer a tick at once if it already could, and once more when it is told.
      if (isTick(click.target)) click.stopPropagation()
      else if (isPlain(click)) hold(click, PRESSED, () => new MouseEvent('click', click))
    },
    keydown: (key: KeyboardEvent) => {
      if (isPlain(key) && !LEFT_ALONE.has(key.key)) hold(key, KEYED, () => new KeyboardEvent('keydown', key))
    },
    pointerdown: (down: PointerEvent) => hold(down, POINTED, () => new PointerEvent('pointerdown', down)),
    pointerup: (up: PointerEvent) => hold(up, POINTED, () => new PointerEvent('pointerup', up)),
    submit: (submit: SubmitEvent) => submit.preventDefault(),
    input: ({ target }: Event) => {
      if (isTick(target)) changed.set(target, tickAgain.bind(null, target, target.checked))
      else if (target instanceof HTMLSelectElement)
        changed.set(target, chooseAgain.bind(null, target, target.value))
    },
  }
  for (const [type, listener] of Object.entries(listeners))
    page.addEventListener(type, listener as EventListener, true) // each is given the event it is named after
  const release = () => {
    for (const [type, listener] of Object.entries(listeners))
      page.removeEventListener(type, listener as EventListener, true) // as above
    for (const change of changed.values()) change()
    // A menu that was opened meanwhile has said so to nobody.
    for (const menu of page.querySelectorAll('details[open]')) menu.dispatchEvent(new Event('toggle'))
    for (const press of held) press()
    held.length = 0
    changed.clear()
  }
  return { release }
}

/** Keys that move on or are part of another program's command. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta'])

const isPlain = (press: MouseEvent | KeyboardEvent): boolean =>
  !(press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) &&
  !('button' in press && press.button !== 0)

const isTick = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'checkbox'

/** React answers a tick that it does not know: it notes what is set on the field itself, not what a reader does. */
function tickAgain(field: HTMLInputElement, checked: boolean) {
  if (field.defaultChecked === checked) return
  field.checked = !checked
  field.click()
}

function chooseAgain(field: HTMLSelectElement, value: string) {
  field.value = value
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
