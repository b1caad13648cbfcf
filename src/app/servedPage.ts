/** A button beside a notice. */
interface Action {
  readonly label: string
  readonly act: () => void
}

/**
 * Says above the served page what went wrong and what to do; the page itself stays as it is. Text nodes only: there is
 * no HTML sink. A notice that was there before is replaced.
 */
export function showNotice(page: HTMLElement, message: string, action?: Action) {
  document.getElementById('served-notice')?.remove()
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

/** Puts the page as it was served back in place of one that failed. Nodes are moved, never parsed. */
export function showServed(page: HTMLElement, served: Node, message: string) {
  page.replaceChildren(...served.cloneNode(true).childNodes)
  showNotice(page, message)
}
