import './newerBuiltins.ts'
import { answerLarge } from './answerLarge.ts'
import type { Port } from './largeMessages.ts'

answerLarge(self as unknown as Port) // a worker's own messages
