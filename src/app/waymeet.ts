/** The command line: one verb each, plain messages, and a way out in every refusal. */

import type { Built, Command } from './commands/command-input.ts'
import { commands } from './commands/commands.ts'
import { nearestName } from './commands/nearest-name.ts'
import { ConfigFault, readConfig } from './config.ts'
import { PlainFault } from './plain-fault.ts'
import { progressTo } from './progress.ts'

/** Faults whose message is meant for a person as it stands. */
const SAID_PLAINLY = new Set([
  'StartRefused',
  'DatabaseTrouble',
  'MigrationTrouble',
  'UrgentHelpFault',
  'AnotherList',
  'BackupUnreadable',
  'NotEmpty',
])

/** Runs one command; ends the process with 1 when it could not be done. */
export async function main(args: string[], built: Built): Promise<void> {
  const [name = 'help', ...rest] = args
  const command: Command | undefined = Object.hasOwn(commands, name) ? commands[name] : undefined
  const progress = progressTo(process.stderr)
  try {
    if (!command) throw new PlainFault(sayNoCommand(name, Object.keys(commands)))
    // biome-ignore lint/style/noProcessEnv: the one place where settings come in
    await command.run({ args: rest, config: readConfig(process.env), progress, built })
  } catch (error) {
    progress.done()
    if (!isPlain(error)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}

function sayNoCommand(typed: string, names: string[]): string {
  const meant = nearestName(typed, names)
  const way = meant ? `Did you mean ${meant}?` : `The commands are: ${names.join(', ')}.`
  return `There is no command “${typed}”. ${way}`
}

const isPlain = (error: unknown): error is Error =>
  error instanceof PlainFault ||
  error instanceof ConfigFault ||
  (error instanceof Error && SAID_PLAINLY.has(error.name))
