/** Says which commands there are. */
import type { Command } from './command-input.ts'

export function sayCommands(commands: Record<string, Command>): string {
  const lines = Object.values(commands).map(
    ({ usage, does }) => `  npm run waymeet -- ${usage}\n      ${does}`,
  )
  return `Waymeet\n\n${lines.join('\n')}\n\nSettings come from the environment: docs/how-to/run.md`
}
