import { fireEvent, render } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { opensElsewhere } from '../../src/view/opensElsewhere.ts'

/** How a click of this kind on a link is judged, once by React's event and once by the browser's own. */
function judge(click: MouseEventInit, attributes: Readonly<Record<string, string>> = {}, isAnswered = false) {
  const judged = vi.fn()
  const { container, unmount } = render(
    <a
      href="#a"
      {...attributes}
      onClickCapture={(event) => isAnswered && event.preventDefault()}
      onClick={(event) => judged(opensElsewhere(event))}
    >
      <b>words</b>
    </a>,
  )
  const listen = (event: Event) => event instanceof MouseEvent && judged(opensElsewhere(event))
  document.addEventListener('click', listen, { once: true })
  const words = container.querySelector('b')
  if (words) fireEvent.click(words, { button: 0, ...click })
  document.removeEventListener('click', listen)
  unmount()
  return new Set(judged.mock.calls.flat())
}

describe('a click on a link', () => {
  it('is answered in place when it is a plain one', () => {
    expect(judge({})).toEqual(new Set([false]))
    expect(judge({}, { target: '_self' })).toEqual(new Set([false]))
  })

  it.each<[string, MouseEventInit]>([
    ['the middle button', { button: 1 }],
    ['the right button', { button: 2 }],
    ['Ctrl', { ctrlKey: true }],
    ['the command key', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
  ])('is left to the browser with %s', (_with, click) => {
    expect(judge(click)).toEqual(new Set([true]))
  })

  it.each([{ target: '_blank' }, { target: '_parent' }, { download: 'story.json' }])(
    'is left to the browser where the link has %j',
    (attributes) => {
      expect(judge({}, attributes)).toEqual(new Set([true]))
    },
  )

  it('is left alone when somebody answered it before', () => {
    expect(judge({}, {}, true)).toEqual(new Set([true]))
  })
})
