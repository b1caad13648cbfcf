/**
 * What a reader does before the page can do it is not lost: the press is held, and made again once it is answered. What
 * works without script is left alone: links to other pages, `<details>`, the letters in a field.
 */
export interface HeldPresses {
  /** Makes them again, in their order, and holds no more. Where no script answers, a link then simply leads on. */
  readonly release: () => void
}

/* Engines that are to come alive know no `:has`: it would throw, and no press would be held. */
const PRESSED =
  'button, [role=search] label, input[type=checkbox], a[data-language], :is([data-event], [data-moment]) a:not([target]), [data-part=drawing]'
const KEYED = '[role=slider], [role=toolbar]'
/** The chart is a slider for keys; under the pointer it is pressed as a button is. */
const POINTED = '[role=slider]:not([data-part=drawing]), [data-part=strip]'

export function holdPresses(page: HTMLElement): HeldPresses {
  const held: (() => void)[] = []
  const typed = new Map<HTMLInputElement | HTMLSelectElement, string>()
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
      if (isPlain(click)) hold(click, PRESSED, () => new MouseEvent('click', click))
    },
    keydown: (key: KeyboardEvent) => {
      if (isPlain(key) && !LEFT_ALONE.has(key.key)) hold(key, KEYED, () => new KeyboardEvent('keydown', key))
    },
    pointerdown: (down: PointerEvent) => hold(down, POINTED, () => new PointerEvent('pointerdown', down)),
    pointerup: (up: PointerEvent) => hold(up, POINTED, () => new PointerEvent('pointerup', up)),
    submit: (submit: SubmitEvent) => submit.preventDefault(),
    input: ({ target }: Event) => {
      const isText = target instanceof HTMLInputElement && target.type === 'search'
      if (isText || target instanceof HTMLSelectElement) typed.set(target, target.value)
    },
  }
  for (const [type, listener] of Object.entries(listeners))
    page.addEventListener(type, listener as EventListener, true) // each is given the event it is named after
  const release = () => {
    for (const [type, listener] of Object.entries(listeners))
      page.removeEventListener(type, listener as EventListener, true) // as above
    for (const [field, value] of typed) typeAgain(field, value)
    // A menu that was opened meanwhile has said so to nobody.
    for (const menu of page.querySelectorAll('details[open]')) menu.dispatchEvent(new Event('toggle'))
    for (const press of held) press()
    held.length = 0
    typed.clear()
  }
  return { release }
}

/** Keys that move on or are part of another program's command. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta'])

const isPlain = (press: MouseEvent | KeyboardEvent): boolean =>
  !(press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) &&
  !('button' in press && press.button !== 0)

/** React answers a field whose value it does not know: it notes what is set on the field itself, not what is typed. */
function typeAgain(field: HTMLInputElement | HTMLSelectElement, value: string) {
  const type = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
  if (field instanceof HTMLInputElement) field.value = ''
  type?.call(field, value)
  field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }))
}
