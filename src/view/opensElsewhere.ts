/** What is asked of a click, React's or the browser's. */
type Click = Pick<
  MouseEvent,
  'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented' | 'target'
>

/**
 * True when a click on a link is not ours to answer in place: a new tab or window, a download, another frame, or somebody
 * who answered it before.
 */
export function opensElsewhere(click: Click): boolean {
  const isModified = click.metaKey || click.ctrlKey || click.shiftKey || click.altKey
  const link = click.target instanceof Element ? click.target.closest('a') : null
  const leavesPage = link !== null && (link.hasAttribute('download') || !/^(_self)?$/.test(link.target))
  return click.defaultPrevented || click.button !== 0 || isModified || leavesPage
}
