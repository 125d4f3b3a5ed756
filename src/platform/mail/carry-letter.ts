/**
 * Carries one letter: writes it from what is true now and hands it on. At least once, never more than twice, always with
 * one Message-ID, whatever process is killed (promise 8).
 */
import type { Clock } from '../clock.ts'
import type { Queries } from '../db/queries.ts'
import { carryAt } from './ask-to-send.ts'
import { type Carrier, NotTaken } from './carrier.ts'
import {
  beginHanding,
  endLetter,
  handedOnTo,
  handingFailed,
  letWait,
  takeLetter,
  type Waiting,
} from './letter.store.ts'
import type { Letter } from './letter.ts'
import type { LetterKinds } from './letter-kind.ts'
import { mayGoAt, waitAfter } from './when-to-send.ts'

export interface Post {
  queries: Queries
  kinds: LetterKinds
  carrier: Carrier
  clock: Clock
  /** IANA zone whose nights are quiet. */
  zone: string
  /** What stands behind the @ of every Message-ID. */
  domain: string
}

/** How often a letter may have gone out without anybody knowing: after that it is not tried again. */
const MOST_UNCLEAR = 2

/** @throws what the database throws; the job is then done again */
export async function carryLetter(post: Post, id: string): Promise<void> {
  const ready = await post.queries.transaction(within => takeUp(post, within, id))
  if (!ready) return
  const { waiting, letter } = ready
  try {
    const { to, language } = waiting
    await post.carrier.hand({ ...letter, to, language, messageId: `<${id}@${post.domain}>` })
  } catch (fault) {
    if (!(fault instanceof NotTaken)) throw fault
    return post.queries.transaction(within => putBack(post, within, waiting, fault))
  }
  await endLetter(post.queries, id, { state: 'handed-on', at: post.clock.now() })
}

/** Settles whether it goes now; writes down that it does before it does. */
async function takeUp(
  post: Post,
  within: Queries,
  id: string,
): Promise<{ waiting: Waiting; letter: Letter } | null> {
  const now = post.clock.now()
  const waiting = await takeLetter(within, id)
  if (!waiting) return null
  const kind = post.kinds[waiting.kind]
  const letter = kind ? await kind.write(waiting) : null
  if (!kind || !letter) {
    await endLetter(within, id, { state: 'not-needed', at: now })
    return null
  }
  if (waiting.begun - waiting.failed >= MOST_UNCLEAR) {
    await lose(post, within, waiting, { state: 'given-up', code: 'unclear' })
    return null
  }
  const before = await handedOnTo(within, waiting.to, now)
  const at = mayGoAt({ now, pace: kind.pace, zone: post.zone, before })
  if (at > now) {
    await comeBack(within, id, at)
    return null
  }
  await beginHanding(within, id)
  return { waiting, letter }
}

async function putBack(post: Post, within: Queries, waiting: Waiting, { outcome, code }: NotTaken) {
  if (outcome === 'refused') return lose(post, within, waiting, { state: 'refused', code })
  const tries = outcome === 'later' ? await handingFailed(within, waiting.id, code) : waiting.begun + 1
  const wait = waitAfter(tries)
  if (wait === null) return lose(post, within, waiting, { state: 'given-up', code })
  await comeBack(within, waiting.id, post.clock.now() + wait)
}

async function comeBack(within: Queries, id: string, at: number): Promise<void> {
  await letWait(within, id, at)
  await carryAt(within, id, at)
}

async function lose(
  post: Post,
  within: Queries,
  waiting: Waiting,
  end: { state: 'refused' | 'given-up'; code: string },
): Promise<void> {
  await endLetter(within, waiting.id, { ...end, at: post.clock.now() })
  await post.kinds[waiting.kind]?.lost?.(within, waiting)
}
