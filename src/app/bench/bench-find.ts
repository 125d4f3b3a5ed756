/** `bench find`: everything about finding that has a target, measured in one run on one machine. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { openPlaces } from '#contexts/directory/index.ts'
import type { CommandInput } from '../commands/command-input.ts'
import { openForWork } from '../open-for-work.ts'
import type { FindMeasured } from './find-figures.ts'
import { type HttpRate, httpRate } from './http-rates.ts'
import { type ImportPart, type ImportRate, measureImport } from './import-rate.ts'
import { openLand } from './made-up-land.ts'
import { searchAddresses } from './made-up-searches.ts'
import type { Measured } from './measured-server.ts'
import type { ThrowAway } from './throw-away.ts'
import { underLoad } from './under-load.ts'

/** A file has at most so many groups: a country's list, not a continent's. */
const FILE = 25_000
const DISTINCT = 40_000
const REPEATED = 40

export async function benchFind(
  { built, progress }: CommandInput,
  { config }: ThrowAway,
  groups: number,
): Promise<FindMeasured> {
  const places = openPlaces({
    gazetteerDir: built.gazetteer,
    dataDir: null,
    homeCountries: [config.homeCountry],
  })
  const land = openLand(places, config.homeCountry)
  progress.say(`${groups} made-up groups in ${land.towns.length} towns, about ${land.topics.length} topics.`)

  const work = await openForWork(config, progress)
  const imports: ImportRate[] = []
  try {
    for (const part of partsOf(groups)) {
      imports.push(await measureImport(part, { work, config, gazetteer: built.gazetteer, land, progress }))
      progress.say(`Imported ${part.to} of ${groups} groups.`)
    }
  } finally {
    await work.close()
  }

  progress.say('Opening the directory …')
  const { server, processor, release } = await startServer(config.dataDir)
  const rates: HttpRate[] = []
  try {
    for (const gzip of [false, true]) {
      progress.say(`Asking for pages ${gzip ? 'with' : 'without'} gzip …`)
      rates.push(
        await httpRate({
          port: server.port,
          processor,
          distinct: searchAddresses(land, DISTINCT, gzip ? 8 : 7),
          repeated: searchAddresses(land, REPEATED, 9),
          gzip,
          rounds: 7,
          forMs: 1_500,
          connections: 8,
        }),
      )
    }
    const under = await underLoad(server.port, land, { config, progress })
    const together = [togetherOf(imports, 'csv'), togetherOf(imports, 'ndjson')]
    return { imports: together.filter(({ rows }) => rows > 0), server, rates, ...under }
  } finally {
    await release()
  }
}

/** The first file is a sheet, the others are ndjson. */
function partsOf(groups: number): ImportPart[] {
  const parts: ImportPart[] = []
  for (let from = 0; from < groups; from += FILE) {
    const format = from === 0 ? 'csv' : 'ndjson'
    parts.push({ key: `bench-${parts.length + 1}`, format, from, to: Math.min(from + FILE, groups) })
  }
  return parts
}

/** Files of one format as one figure. */
function togetherOf(imports: readonly ImportRate[], format: ImportRate['format']): ImportRate {
  const theirs = imports.filter(each => each.format === format)
  const sum = (of: (each: ImportRate) => number) => theirs.reduce((all, each) => all + of(each), 0)
  return {
    format,
    rows: sum(each => each.rows),
    groups: sum(each => each.groups),
    bytes: sum(each => each.bytes),
    readMs: sum(each => each.readMs),
    writeMs: sum(each => each.writeMs),
  }
}

interface StartedServer {
  server: Measured
  processor: () => Promise<number>
  release: () => Promise<void>
}

/** The same program once more, as a server only. */
async function startServer(dataDir: string): Promise<StartedServer> {
  const child = fork(process.argv[1] as string, ['--cli', 'bench', 'server'], {
    // biome-ignore lint/style/noProcessEnv: the settings of the other process
    env: { ...process.env, ...serverSettings(dataDir) },
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  const server = await Promise.race([
    once(child, 'message').then(([measured]) => measured as Measured),
    gone.then(() => Promise.reject(new Error('The server that was to be measured ended.'))),
  ])
  const processor = async () => {
    const told = once(child, 'message')
    child.send('processor')
    return (await told)[0] as number
  }
  const release = async () => {
    child.disconnect()
    await gone
  }
  return { server, processor, release }
}

const serverSettings = (dataDir: string) => ({
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  DEMO: 'off',
  HOME_COUNTRY: 'GB',
  LOG_LEVEL: 'error',
  BASE_URL: '',
})
