/** The commands by name. Each one is loaded only when it is asked for. */
import type { Command, CommandInput } from './command-input.ts'
import { sayCommands } from './help.ts'

const command = (
  usage: string,
  does: string,
  load: () => Promise<(input: CommandInput) => Promise<void>>,
): Command => ({
  usage,
  does,
  run: async input => (await load())(input),
})

export const commands: Record<string, Command> = {
  serve: command('serve', 'starts the server', async () => (await import('./serve.ts')).serve),
  relay: command(
    'relay',
    'hands on what people write to each other; serve starts one by itself',
    async () => (await import('./relay.ts')).relay,
  ),
  import: command(
    'import <file or address> --source <key> [--topic <slug>] [--format <name>] [--own-export] [--dry-run]',
    'brings groups in from a file or feed, row by row',
    async () => (await import('./import.ts')).importFile,
  ),
  export: command(
    'export <file.csv or file.ndjson>',
    'writes all groups out',
    async () => (await import('./export.ts')).exportFile,
  ),
  unmet: command(
    'unmet [--json]',
    'says what was looked for and not found, by topic, area and month',
    async () => (await import('./unmet.ts')).unmet,
  ),
  invite: command(
    'invite <e-mail> --task <task>',
    'lets somebody work here: they can sign in from then on',
    async () => (await import('./invite.ts')).inviteSomebody,
  ),
  tasks: command('tasks', 'says who works here, and as what', async () => (await import('./tasks.ts')).tasks),
  release: command(
    'release <e-mail>',
    'ends all tasks of somebody, and signs them out everywhere at once',
    async () => (await import('./release.ts')).releaseSomebody,
  ),
  doctor: command(
    'doctor [--after-restore]',
    'says whether anything is wrong here, and what to do about it',
    async () => (await import('./doctor.ts')).doctor,
  ),
  backup: command(
    'backup [<file>]',
    'writes everything into one encrypted file, while the server goes on',
    async () => (await import('./backup.ts')).backup,
  ),
  restore: command(
    'restore <file> [--replace] [--identity <file>] [--erasures <file>] [--however-old]',
    'puts everything back from such a file, and erases again what was erased since',
    async () => (await import('./restore.ts')).restore,
  ),
  places: command(
    'places add <file>',
    'adds exact postcode districts from a GeoNames file',
    async () => (await import('./places.ts')).places,
  ),
  demo: command(
    'demo',
    'fills an empty directory with a made-up county',
    async () => (await import('./demo.ts')).demo,
  ),
  reset: command('reset [--yes]', 'empties the directory', async () => (await import('./reset.ts')).reset),
  bench: command(
    'bench find [--groups <number>] [--json]',
    'measures how fast it is here, on made-up groups in a folder of its own',
    async () => (await import('./bench.ts')).bench,
  ),
  help: { usage: 'help', does: 'says this', run: async () => console.log(sayCommands(commands)) },
}
