/** `places add`: exact postcode districts of a country, from a GeoNames postal file the operator brings. */
import { stat } from 'node:fs/promises'
import { addPostalFile, sayPostalReport } from '#contexts/directory/index.ts'
import { systemClock } from '#platform/clock.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

const HOW =
  'Like this: npm run waymeet -- places add GB.txt (a GeoNames postal code file, docs/how-to/places.md)'

/** @throws PlainFault where there is no such file, or no line of it could be used. */
export async function places({ args, config, progress }: CommandInput): Promise<void> {
  const [verb, file] = readOptions(args, {}, 2).positionals
  if (verb !== 'add' || !file) throw new PlainFault(HOW)
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new PlainFault(`There is no file ${file}.`)
  const report = await addPostalFile(file, {
    into: config.dataDir,
    clock: systemClock,
    progress: line => progress.count(line),
  })
  progress.done()
  for (const line of sayPostalReport(report)) console.log(line)
  if (report.taken === 0)
    throw new PlainFault(`Nothing in ${file} could be used, so nothing was added. ${HOW}`)
}
