/** Runs once the browser has nothing else to do, or after `otherwise` ms where it cannot say; the answer calls it off. */
export function whenIdle(run: () => void, otherwise = 2000): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(run, otherwise)
    return () => clearTimeout(timer)
  }
  const call = window.requestIdleCallback(run)
  return () => window.cancelIdleCallback(call)
}
