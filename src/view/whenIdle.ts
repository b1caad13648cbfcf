/**
 * Runs once the browser has nothing else to do, at the latest after `latest` ms: Chrome has been seen to find no idle
 * moment for as long as one looked, on a page that did nothing. The answer calls it off.
 */
export function whenIdle(run: () => void, latest = 2000): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(run, latest)
    return () => clearTimeout(timer)
  }
  const call = window.requestIdleCallback(run, { timeout: latest })
  return () => window.cancelIdleCallback(call)
}
