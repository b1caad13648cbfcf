/** Lets the browser do what is waiting, a reader's scrolling first of all, before the script goes on. */
export const pause = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done)
  })
