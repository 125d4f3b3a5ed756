/** Sealing and opening in the age format: to any number of public keys, by any one of their other halves. */
import { Decrypter, Encrypter } from 'age-encryption'
import { padded, unpadded } from './padded.ts'

/** @param recipients public keys, `age1…`; at least one @param about what the words stand for; see `padded.ts` */
export async function sealFor(recipients: readonly string[], words: string, about: string): Promise<Buffer> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return Buffer.from(await encrypter.encrypt(padded(words, about)))
}

/** Null where none of the keys opens it, or it was changed, or is about something else. */
export async function openBy(
  identities: readonly string[],
  bytes: Uint8Array,
  about: string,
): Promise<string | null> {
  const decrypter = new Decrypter()
  try {
    for (const identity of identities) decrypter.addIdentity(identity)
    return unpadded(await decrypter.decrypt(bytes), about)
  } catch {
    return null
  }
}
