/** A server took a letter, and sent word later that it could not be delivered: the letter is lost after all. */
import type { LinkKey } from '../links/signed-link.ts'
import { readTag, signTag } from '../links/signed-tag.ts'
import { type Box, boxAddress } from '../mail-in/box.ts'
import { readDeliveryReport } from '../mail-in/reports/delivery-report.ts'
import type { Post } from './carry-letter.ts'
import { letterCameBack } from './letter.store.ts'
import type { Lost } from './letter-kind.ts'

/** The name of the box, and what its tags are for. */
export const CAME_BACK = 'bounce'

/** Each letter has its own, so that a report names the letter and needs no address. */
export const returnAddress = (key: LinkKey, id: string, domain: string): string =>
  boxAddress(CAME_BACK, signTag(key, CAME_BACK, id), domain)

/** Reads reports that come to `returnAddress`, days later too. Anything else that comes there means nothing. */
export const returnBox = (post: Pick<Post, 'queries' | 'kinds' | 'clock'>, key: LinkKey): Box => ({
  knows: tag => readTag(key, CAME_BACK, tag) !== null,
  async take(tag, incoming) {
    const id = readTag(key, CAME_BACK, tag)
    const report = readDeliveryReport(incoming)
    const end = report && endOf(report.status)
    if (id !== null && end) await cameBack(post, id, end)
  },
})

/**
 * Null: nothing is settled yet. `refused` only for a number that speaks of the letter box or its domain, and is not about
 * the sender (5.1.7, 5.1.8); 5.5.0 is what some large providers say for it. All else that is for good may lie with us.
 */
export function endOf(status: string): Lost | null {
  if (!status.startsWith('5.')) return null
  const gone = /^5\.(0\.0|1\.(?![78]$)\d+|2\.1|4\.[14]|5\.0)$/.test(status)
  return { state: gone ? 'refused' : 'given-up', code: status }
}

async function cameBack(
  { queries, kinds, clock }: Pick<Post, 'queries' | 'kinds' | 'clock'>,
  id: string,
  end: Lost,
) {
  await queries.transaction(async within => {
    const letter = await letterCameBack(within, id, { ...end, at: clock.now() })
    if (letter) await kinds[letter.kind]?.lost?.(within, letter, end)
  })
}
