/** `restore`: everything back from a backup. What is there stays as it is if anything fails. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { keepErasures, readErasures } from '#platform/erasures/erasure-file.ts'
import { putLinkKey } from '#platform/links/link-key.ts'
import { restoreInto } from '../backup/restore-into.ts'
import { openingOf } from '../backup/seal-of.ts'
import { forgetIndex } from '../directory/kept-index.ts'
import { erasuresFile } from '../erasures-file.ts'
import { allowFilling, openAlone } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

const OPTIONS = {
  replace: { type: 'boolean', default: false },
  identity: { type: 'string' },
  erasures: { type: 'string' },
  'however-old': { type: 'boolean', default: false },
} as const

export async function restore({ args, config, progress }: CommandInput): Promise<void> {
  const { values, positionals } = readOptions(args, OPTIONS, 1)
  const [file] = positionals
  if (!file) throw new PlainFault('Like this: npm run waymeet -- restore waymeet.backup.age')
  for (const each of [file, values.erasures])
    if (each && !(await stat(each).catch(() => null))?.isFile())
      throw new PlainFault(`There is no file ${each}.`)
  const opening = await openingOf(config, values.identity)
  const work = await openAlone(config, progress)
  try {
    const { database } = work
    const list = erasuresFile(config)
    await keepErasures(list, database.as('owner'), systemClock).beat()
    const erasures = [list, values.erasures ?? []].flat().flatMap(readErasures)
    const { replace, 'however-old': howeverOld } = values
    const from = { file, opening, replace, howeverOld, erasures, now: systemClock.now() }
    const restored = await restoreInto(database, from).catch(fault => {
      if (fault instanceof Error && fault.name === 'NotEmpty')
        throw new PlainFault(`${fault.message} Nothing was changed. If you mean it: --replace`)
      throw fault
    })
    await keepErasures(list, database.as('owner'), systemClock).beat()
    if (!config.linkKey) putLinkKey(join(config.dataDir, 'keys'), restored.linkKey)
    await forgetIndex(config)
    allowFilling(config)
    progress.done()
    console.log(
      `${restored.rows} rows of ${restored.tables} tables stand as they were on ${new Date(restored.madeAt).toISOString()}.`,
    )
    if (restored.erasedAgain > 0)
      console.log(`What was erased since was erased again: ${restored.erasedAgain} in all.`)
    console.log('Everybody who works here signs in anew.')
    console.log(
      'Type npm run waymeet -- doctor --after-restore once, so that the chain of acts goes on from here.',
    )
  } finally {
    await work.close()
  }
}
