import { Component, type ErrorInfo, type ReactNode } from 'react'

interface Props {
  /** Shown in place of the part that failed; it says what still works. */
  readonly fallback: ReactNode
  readonly onError?: (error: Error) => void
  readonly children: ReactNode
}

/** Keeps the failure of one part from taking the others with it: the list and its sources stay usable. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error('samayrekha: a part of the page failed', error, info.componentStack)
    this.props.onError?.(error)
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
