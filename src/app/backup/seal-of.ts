/** With what a backup is sealed and opened: keys where they are set, else a passphrase. */
import { readFile } from 'node:fs/promises'
import type { Opening, Seal } from '#platform/backup/sealed-file.ts'
import type { Config } from '../config.ts'
import { PlainFault } from '../plain-fault.ts'
import { askPassphrase } from './ask-passphrase.ts'

const SHORTEST = 12

/** @throws PlainFault */
export async function sealOf({ backup }: Config): Promise<Seal> {
  const { passphrase, recipients } = backup
  if (recipients.length > 0) return { recipients }
  if (passphrase) return { passphrase }
  const typed = await askPassphrase('Passphrase for this backup, at least 12 signs: ')
  if (typed.length < SHORTEST) throw new PlainFault('That is too short. Nothing was written.')
  if ((await askPassphrase('Once more: ')) !== typed)
    throw new PlainFault('The two are not the same. Nothing was written.')
  return { passphrase: typed }
}

/** @param identity a file with secret age keys */
export async function openingOf({ backup }: Config, identity: string | undefined): Promise<Opening> {
  if (identity) {
    const text = await readFile(identity, 'utf8').catch(() => {
      throw new PlainFault(`${identity} cannot be read.`)
    })
    const identities = text.match(/AGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]+/g) ?? []
    if (identities.length === 0) throw new PlainFault(`${identity} holds no age key (AGE-SECRET-KEY-1…).`)
    return { identities }
  }
  return { passphrase: backup.passphrase ?? (await askPassphrase('Passphrase of this backup: ')) }
}
