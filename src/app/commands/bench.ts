/** `bench`: how fast this Waymeet is on this machine, measured on made-up groups in a folder of its own. */
import { cpus } from 'node:os'
import { benchFind } from '../bench/bench-find.ts'
import { benchPack } from '../bench/bench-pack.ts'
import { benchWords } from '../bench/bench-words.ts'
import { isMet, sayFigures } from '../bench/figures.ts'
import { findFigures } from '../bench/find-figures.ts'
import { benchLibraries } from '../bench/libraries/bench-libraries.ts'
import { measureLibrary } from '../bench/libraries/measured-library.ts'
import { sayLibraries } from '../bench/libraries/say-libraries.ts'
import { serveMeasured } from '../bench/measured-server.ts'
import { measureSearch } from '../bench/say-search.ts'
import { throwAwayData } from '../bench/throw-away.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

const OPTIONS = {
  groups: { type: 'string', default: '100000' },
  json: { type: 'boolean', default: false },
} as const

export async function bench(input: CommandInput): Promise<void> {
  const { values, positionals } = readOptions(input.args, OPTIONS, 2)
  const [what] = positionals
  // The other half of `bench find`, started by it.
  if (what === 'server' && process.send) return await serveMeasured(input)
  const groups = Number(values.groups)
  // The other half of `bench libraries`, one process for each.
  if (what === 'library' && process.send) {
    process.send(await measureLibrary(String(positionals[1]), groups), () => process.disconnect?.())
    return
  }
  const known =
    positionals.length === 1 && ['find', 'search', 'pack', 'libraries', 'words'].includes(what ?? '')
  if (!known || !Number.isInteger(groups) || groups < 1_000 || groups > 1_000_000) {
    throw new PlainFault(
      'Like this: npm run waymeet -- bench words, or bench find, bench search, bench pack or bench libraries (with --groups 20000, from 1,000 to 1,000,000)',
    )
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}, ${process.platform} ${process.arch}`
  input.progress.say(machine)
  if (what === 'search') {
    for (const line of measureSearch(groups)) console.log(line)
    return
  }
  if (what === 'words') {
    for (const line of benchWords(input)) console.log(line)
    return
  }
  const folder = throwAwayData(input.config)
  try {
    if (what === 'libraries') {
      for (const line of sayLibraries(await benchLibraries(input, folder, groups))) console.log(line)
      return
    }
    const figures =
      what === 'pack'
        ? await benchPack(input, folder, groups)
        : findFigures(await benchFind(input, folder, groups))
    if (values.json) {
      const told = figures.map(figure => ({ ...figure, met: isMet(figure) }))
      console.log(JSON.stringify({ machine, groups, figures: told }, null, 2))
      return
    }
    console.log(`\n${machine}\n\n${sayFigures(figures).join('\n')}`)
  } finally {
    folder.remove()
  }
}
