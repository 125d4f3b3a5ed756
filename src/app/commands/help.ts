/** Says which commands there are. */
import { commands } from './commands.ts'

export async function help(): Promise<void> {
  const lines = Object.values(commands).map(
    ({ usage, does }) => `  npm run waymeet -- ${usage}\n      ${does}`,
  )
  console.log(`Waymeet\n\n${lines.join('\n')}\n\nSettings come from the environment: docs/how-to/run.md`)
}
