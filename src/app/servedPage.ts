/** A button beside a notice. */
export interface Action {
  readonly label: string
  readonly act: () => void
}

/** Whether the controls that need a script are there: the style sheet asks. */
export function tellScript(state: 'started' | 'failed') {
  document.documentElement.dataset['script'] = state
}

/**
 * Says above the served page what went wrong and what to do; the page itself stays as it is. Text nodes only: there is
 * no HTML sink. A notice that was there before is replaced.
 */
export function showNotice(page: HTMLElement, message: string, action?: Action) {
  hideNotice()
  const notice = document.createElement('p')
  notice.id = 'served-notice'
  notice.setAttribute('role', 'alert')
  notice.textContent = `${message} `
  if (action) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = action.label
    button.addEventListener('click', () => {
      notice.remove()
      action.act()
    })
    notice.append(button)
  }
  page.before(notice)
}

export const hideNotice = () => document.getElementById('served-notice')?.remove()

/** Puts the page as it was served back in place of one that failed. Nodes are moved, never parsed. */
export function showServed(page: HTMLElement, served: Node) {
  page.replaceChildren(...served.cloneNode(true).childNodes)
}
