/** Signing in with a passkey. Whatever is wrong, it is told alike. */

import type { SignInLibrary } from '../library/sign-in-library.ts'
import { endSession } from '../session/session.store.ts'
import type { IdentityTables } from '../tables.ts'
import { personById, tasksHeldBy } from '../tasks/task-held.store.ts'
import type { AddingParts } from './add-device.ts'
import { type Challenge, readChallenge } from './challenge.ts'
import { checkProof, readAnswer } from './device-proof.ts'
import { noteUse, passkeyByCredential, spend } from './passkey.store.ts'

export interface EnteringByDevice {
  /** What the asking browser holds. */
  cookie: string | null
  answer: string
  /** The cookie of a session this browser had: it ends, whoever's it was. */
  before: string | null
}

/** @returns the session cookie's new value and whose it is; null where nobody is let in */
export async function enterByDevice(
  parts: AddingParts & { library: SignInLibrary },
  sent: EnteringByDevice,
): Promise<{ cookie: string; email: string } | null> {
  const { queries, clock, key, library } = parts
  const db = queries.withTables<IdentityTables>()
  const challenge = readChallenge(key, { of: 'enter' }, sent.cookie, clock.now())
  const personId = challenge && (await whoAnswers(parts, challenge, sent.answer))
  const person = personId ? await personById(db, personId) : null
  if (!person || (await tasksHeldBy(db, person.id)).length === 0) return null
  const cookie = await library.openSession(person.id)
  const old = sent.before === null ? null : await library.sessionWith(sent.before)
  if (old) await endSession(db, old.personId, old.id)
  return { cookie, email: person.email }
}

/** The person whose passkey answered, its use and the challenge's noted; null where it does not hold. */
async function whoAnswers(
  { queries, clock, baseUrl }: AddingParts,
  challenge: Challenge,
  text: string,
): Promise<string | null> {
  const answer = readAnswer(text)
  const passkey = answer && (await passkeyByCredential(queries.withTables<IdentityTables>(), answer.id))
  const counter = passkey ? await checkProof(baseUrl, challenge, answer, passkey) : null
  if (!passkey || counter === null) return null
  return queries.transaction(async within => {
    const db = within.withTables<IdentityTables>()
    const holds = (await spend(db, challenge)) && (await noteUse(db, passkey.id, counter, clock.now()))
    return holds ? passkey.personId : null
  })
}
