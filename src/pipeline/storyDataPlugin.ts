import type { Plugin } from 'vite'

export function storyData(): Plugin {
  return { name: 'samayrekha:story-data' }
}
