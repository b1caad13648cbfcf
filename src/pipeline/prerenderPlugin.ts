import type { Plugin } from 'vite'

export function prerenderPages(): Plugin {
  return { name: 'samayrekha:prerender' }
}
