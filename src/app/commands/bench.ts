/** `bench`: how fast this Waymeet is on this machine, measured on made-up groups in a folder of its own. */
import { cpus, loadavg } from 'node:os'
import { benchFind } from '../bench/bench-find.ts'
import { benchGrowth } from '../bench/bench-growth.ts'
import { benchPack } from '../bench/bench-pack.ts'
import { benchWords } from '../bench/bench-words.ts'
import { isMet, sayFigures } from '../bench/figures.ts'
import { findFigures } from '../bench/find-figures.ts'
import { benchLibraries } from '../bench/libraries/bench-libraries.ts'
import { examined } from '../bench/libraries/examined.ts'
import { librariesNamed } from '../bench/libraries/libraries-named.ts'
import { sayLibraries } from '../bench/libraries/say-libraries.ts'
import { serveMeasured } from '../bench/measured-server.ts'
import { benchRelay } from '../bench/relay/bench-relay.ts'
import { measureSearch } from '../bench/say-search.ts'
import { throwAwayData } from '../bench/throw-away.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

const OPTIONS = {
  groups: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  minutes: { type: 'string', default: '' },
  rate: { type: 'string', default: '50' },
  megabytes: { type: 'string', default: '8000' },
  svg: { type: 'string', default: '' },
} as const

const KNOWN = ['find', 'search', 'pack', 'libraries', 'words', 'growth', 'relay']
const USUAL = { growth: 1_000_000 } as Record<string, number>

export async function bench(input: CommandInput): Promise<void> {
  const { values, positionals } = readOptions(input.args, OPTIONS, 2)
  const [what = ''] = positionals
  const groups = Number(values.groups || (USUAL[what] ?? 100_000))
  // The other halves of `bench find` and `bench libraries`, started by them.
  if (what === 'server' && process.send) return await serveMeasured(input)
  if (what === 'library' && process.send) return await examined(String(positionals[1]), groups)
  const known = positionals.length === 1 && KNOWN.includes(what)
  if (!known || !Number.isInteger(groups) || groups < 1_000 || groups > 1_000_000) {
    throw new PlainFault(
      'Like this: npm run waymeet -- bench words, or bench find, bench search, bench growth, bench pack, bench relay (with --rate 50 --minutes 2) or bench libraries (with --groups 20000, from 1,000 to 1,000,000)',
    )
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}, ${process.platform} ${process.arch}`
  input.progress.say(machine)
  const print = (lines: readonly string[]) => console.log(lines.join('\n'))
  const busy = () =>
    `Waiting for the processors (1, 5, 15 minutes): ${loadavg()
      .map(one => one.toFixed(1))
      .join(', ')}`
  if (what === 'search') return print([...measureSearch(groups), busy()])
  if (what === 'words') return print(benchWords(input))
  if (what === 'growth')
    return print([...benchGrowth(input.progress, groups, values.svg || null), '', machine, busy()])
  const folder = throwAwayData(input.config)
  try {
    if (what === 'libraries') {
      const limits = { minutes: Number(values.minutes || 10), megabytes: Number(values.megabytes) }
      const results = await benchLibraries(input, folder, groups, limits, librariesNamed(values.only))
      return print([...sayLibraries(results, limits), '', machine, busy()])
    }
    const figures =
      what === 'relay'
        ? await benchRelay(input, folder, relayLoad(values.rate, values.minutes))
        : what === 'pack'
          ? await benchPack(input, folder, groups)
          : findFigures(await benchFind(input, folder, groups))
    if (values.json) {
      const told = figures.map(figure => ({ ...figure, met: isMet(figure) }))
      return print([JSON.stringify({ machine, groups, figures: told }, null, 2)])
    }
    print(['', machine, busy(), '', ...sayFigures(figures)])
  } finally {
    folder.remove()
  }
}

/** @throws {PlainFault} where it is no load that one machine can send */
function relayLoad(typedRate: string, typedMinutes: string): { rate: number; minutes: number } {
  const [rate, minutes] = [Number(typedRate), Number(typedMinutes || 2)]
  // The door takes 240 a minute; beyond it mails come again later, and the figure would tell of that.
  if (!(rate >= 1 && rate <= 200 && minutes > 0 && minutes <= 10))
    throw new PlainFault(
      'Like this: npm run waymeet -- bench relay --rate 50 --minutes 2 (at most 200 and 10)',
    )
  return { rate, minutes }
}
