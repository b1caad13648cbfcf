#!/usr/bin/env node
import { register } from 'tsx/esm/api'

// Node 20 cannot read TypeScript, and no Node reads it inside of node_modules.
register()
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv)
