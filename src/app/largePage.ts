import './newerBuiltins.ts'
import { startLarge } from './startLarge.tsx'

void startLarge()
