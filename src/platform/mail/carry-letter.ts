/**
 * Carries one letter: writes it from what is true now and hands it on. Never more than twice, always with one Message-ID,
 * whatever process is killed (promise 8).
 */
import type { Queries } from '../db/queries.ts'
import { carryAt } from './ask-to-send.ts'
import { type Carrier, NotTaken } from './carrier.ts'
import { HELD } from './handing-time.ts'
import { handingFailed, type InHand, letWait, takeInHand } from './in-hand.store.ts'
import { type Holding, whileInHand } from './in-hand.ts'
import { endLetter, handedOnTo, takeLetter, type Waiting } from './letter.store.ts'
import type { Letter } from './letter.ts'
import type { LetterKinds, Lost } from './letter-kind.ts'
import { untilKept } from './until-kept.ts'
import { mayGoAt, waitAfter } from './when-to-send.ts'

export interface Post extends Holding {
  kinds: LetterKinds
  carrier: Carrier
  /** IANA zone whose nights are quiet. */
  zone: string
  /** What stands behind the @ of every Message-ID. */
  domain: string
}

type Addressed = Letter & { to: string }

/** How often a letter may have gone out without anybody knowing: after that it is not tried again. */
const MOST_UNCLEAR = 2

/** @throws what the database throws; the job is then done again */
export async function carryLetter(post: Post, id: string): Promise<void> {
  const ready = await post.queries.transaction(within => takeUp(post, within, id))
  if (!ready) return
  const { waiting, hand, letter } = ready
  const sealed = { ...letter, id, language: waiting.language, messageId: `<${id}@${post.domain}>` }
  try {
    await whileInHand(post, hand, handing => post.carrier.hand(sealed, handing))
  } catch (fault) {
    if (!(fault instanceof NotTaken)) throw fault
    return untilKept(() => post.queries.transaction(within => putBack(post, within, waiting, fault)))
  }
  const at = post.clock.now()
  await untilKept(() =>
    post.queries.transaction(async within => {
      const ended = await endLetter(within, id, { state: 'handed-on', at })
      if (ended) await post.kinds[waiting.kind]?.handed?.(within, waiting, at)
    }),
  )
}

/** Settles whether it goes now; writes down who has it in hand before it does. */
async function takeUp(
  post: Post,
  within: Queries,
  id: string,
): Promise<{ waiting: Waiting; hand: InHand; letter: Addressed } | null> {
  const now = post.clock.now()
  const waiting = await takeLetter(within, id)
  if (!waiting) return null
  if (waiting.heldUntil !== null && now < waiting.heldUntil) {
    // Another has it in hand, or died with it: looked at again when its time is over.
    await carryAt(within, waiting, waiting.heldUntil)
    return null
  }
  const kind = post.kinds[waiting.kind]
  const letter = kind ? await kind.write(waiting) : null
  const to = waiting.to ?? letter?.to
  if (!kind || !letter || !to) {
    await endLetter(within, id, { state: 'not-needed', at: now })
    return null
  }
  if (waiting.unclear >= MOST_UNCLEAR) {
    await lose(post, within, waiting, { state: 'given-up', code: 'unclear' })
    return null
  }
  // Whom sealed letters go to is written nowhere: how many there may be in a day is minded by whoever asks for them.
  const before = waiting.to === null ? [] : await handedOnTo(within, waiting.to, now)
  const at = mayGoAt({ now, pace: kind.pace, zone: post.zone, before })
  if (at > now) {
    await comeBack(within, waiting, at)
    return null
  }
  return { waiting, letter: { ...letter, to }, hand: await takeInHand(within, waiting, now + HELD) }
}

async function putBack(post: Post, within: Queries, waiting: Waiting, { outcome, code }: NotTaken) {
  const { id, begun, failed } = waiting
  // Somebody else may have taken it up meanwhile, or it came to an end: then it is not ours to put back.
  if ((await takeLetter(within, id))?.begun !== begun + 1) return
  if (outcome === 'refused') return lose(post, within, waiting, { state: 'refused', code })
  if (outcome === 'later') await handingFailed(within, waiting, code)
  const wait = waitAfter(outcome === 'later' ? failed + 1 : begun + 1)
  if (wait === null) return lose(post, within, waiting, { state: 'given-up', code })
  await comeBack(within, waiting, post.clock.now() + wait)
}

async function comeBack(within: Queries, waiting: Waiting, at: number): Promise<void> {
  await letWait(within, waiting.id, at)
  await carryAt(within, waiting, at)
}

async function lose(post: Post, within: Queries, waiting: Waiting, end: Lost): Promise<void> {
  await endLetter(within, waiting.id, { ...end, at: post.clock.now() })
  await post.kinds[waiting.kind]?.lost?.(within, waiting, end)
}
