/** A file that only whoever has the passphrase or the key can read: the age format, which other programs open too. */
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'
import { BackupUnreadable, cutOff } from './backup-lines.ts'

export type Seal =
  | {
      passphrase: string
      /** Two to the power of this is how much work each guess takes; 18 where not said, about a second. */
      work?: number
    }
  /** Public keys, `age1…`. */
  | { recipients: readonly string[] }

/** Secret keys, `AGE-SECRET-KEY-1…`. */
export type Opening = { passphrase: string } | { identities: readonly string[] }

type Web = WebStream<Uint8Array>

/** Written beside and moved over when whole; readable by its owner alone. */
export async function writeSealed(to: string, pieces: AsyncIterable<Buffer>, seal: Seal): Promise<void> {
  const encrypter = new Encrypter()
  if ('passphrase' in seal) {
    encrypter.setPassphrase(seal.passphrase)
    if (seal.work) encrypter.setScryptWorkFactor(seal.work)
  } else for (const recipient of seal.recipients) encrypter.addRecipient(recipient)
  const zipped = createGzip()
  const part = `${to}.part`
  try {
    const filling = pipeline(Readable.from(pieces), zipped)
    const sealed = encrypter.encrypt(Readable.toWeb(zipped) as unknown as ReadableStream<Uint8Array>)
    const out = sealed.then(stream =>
      pipeline(
        Readable.fromWeb(stream as unknown as Web),
        createWriteStream(part, { mode: 0o600, flush: true }),
      ),
    )
    await Promise.all([filling, out])
    await rename(part, to)
  } catch (fault) {
    await rm(part, { force: true })
    throw fault
  }
}

/** @throws BackupUnreadable where the key is not the one, or the file is none or was cut off */
export async function* readSealed(from: string, opening: Opening): AsyncGenerator<Buffer> {
  const decrypter = new Decrypter()
  if ('passphrase' in opening) decrypter.addPassphrase(opening.passphrase)
  else for (const identity of opening.identities) decrypter.addIdentity(identity)
  const file = createReadStream(from)
  try {
    const source = Readable.toWeb(file) as unknown as ReadableStream<Uint8Array>
    const opened = await decrypter.decrypt(source).catch(() => {
      throw new BackupUnreadable(
        `${from} cannot be opened: it is no backup, or the passphrase or key is not the one it was made with.`,
      )
    })
    const plain = createGunzip()
    const filling = pipeline(Readable.fromWeb(opened as unknown as Web), plain)
    filling.catch(() => {}) // told by reading
    yield* plain as AsyncIterable<Buffer>
    await filling
  } catch (fault) {
    throw fault instanceof BackupUnreadable ? fault : cutOff()
  } finally {
    file.destroy()
  }
}
