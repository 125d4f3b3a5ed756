/** Asking for a code. What is done, and what is answered, is the same whoever asks: people who work here are not found out. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { sameBox } from '#platform/mail/mail-address.ts'
import { hashOf, newSecret } from '../hash-of.ts'
import type { SignInLibrary } from '../library/sign-in-library.ts'
import type { IdentityTables } from '../tables.ts'
import { personByEmail, tasksHeldBy } from '../tasks/task-held.store.ts'
import { readKnown } from './known-browser.ts'
import { addAsk, askById, asksSince, turnOf } from './sign-in-ask.store.ts'
import {
  ASKS_AN_HOUR,
  ASKS_OF_A_BROWSER,
  HOUR,
  isOpenAsk,
  LETTERS_AN_HOUR,
  type SignInAsk,
} from './sign-in-ask.ts'

/** The job that follows an asking. */
export const ANSWER_ASK = 'sign-in.answer'
/** The kind of letter. */
export const CODE_LETTER = 'sign-in-code'

/**
 * Kept when this resolves.
 * @returns the key that the asking browser alone is to hold; null where too many ask at the moment
 */
export async function askForCode(
  { queries, clock, key: ourKey }: { queries: Queries; clock: Clock; key: Buffer },
  asked: Pick<SignInAsk, 'email' | 'language' | 'nextPath'>,
  /** What the browser holds that shows it was signed in from there. */
  known: string | null,
): Promise<string | null> {
  const now = clock.now()
  const email = sameBox(asked.email)
  const browserMark = readKnown(ourKey, email, known, now)
  const ask: SignInAsk = { ...asked, email, browserMark, id: newId(now), askedAt: now, tries: 0 }
  const most = browserMark === null ? ASKS_AN_HOUR : ASKS_OF_A_BROWSER
  const key = newSecret()
  return queries.transaction(async within => {
    const db = within.withTables<IdentityTables>()
    if ((await asksSince(db, now - HOUR, browserMark)) >= most) return null
    await addAsk(db, { ...ask, keyHash: hashOf(key) })
    await addJob(within, { task: ANSWER_ASK, about: { ask: ask.id }, at: now })
    return key
  })
}

/** For somebody who works here: the letter. For anybody else, and beyond the limit: a code that nobody is told. */
export async function answerAsk(
  parts: { queries: Queries; clock: Clock; library: SignInLibrary },
  id: string,
): Promise<void> {
  const { queries, clock, library } = parts
  const db = queries.withTables<IdentityTables>()
  const ask = await askById(db, id)
  if (!ask || !isOpenAsk(ask, clock.now())) return
  const within = (await turnOf(db, ask)) <= LETTERS_AN_HOUR
  if (within && (await worksHere(queries, ask.email))) {
    const { email: to, language } = ask
    await askToSend(queries, { kind: CODE_LETTER, about: { ask: id }, to, language }, clock)
  } else await library.makeCode(ask)
}

export async function worksHere(queries: Queries, email: string): Promise<boolean> {
  const db = queries.withTables<IdentityTables>()
  const person = await personByEmail(db, email)
  return person !== null && (await tasksHeldBy(db, person.id)).length > 0
}
