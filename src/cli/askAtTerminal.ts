import { createInterface } from 'node:readline'
import { commandWordsOf } from '../pipeline/words/commandWords.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'
import type { Asked } from '../pipeline/commands/form.ts'

/**
 * Asks whoever sits at the terminal, or takes the lines of a file that is given in their place. Gives what `work` gives, or 1
 * when the lines end before the questions do.
 */
export async function askAtTerminal(
  language: MessageLanguage,
  work: (asked: Asked) => Promise<number>,
): Promise<number> {
  const terminal = createInterface({ input: process.stdin })
  const lines = terminal[Symbol.asyncIterator]()
  const asked: Asked = {
    say: (line) => console.log(line),
    async ask(question) {
      process.stdout.write(question)
      const { value, done } = await lines.next()
      if (done) throw new Error(`\n${commandWordsOf(language).answersEnded()}`)
      return value
    },
  }
  try {
    return await work(asked)
  } finally {
    terminal.close()
  }
}
