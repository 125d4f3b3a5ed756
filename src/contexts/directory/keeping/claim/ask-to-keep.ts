/** Asks somebody by letter whether they will be a group's contact. Whoever can read that letter box can agree (M03, M66). */
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { sameBox } from '#platform/mail/mail-address.ts'
import type { DirectoryTables } from '../../tables.ts'
import { addClaim, askOtherwise, claimsAround, takeTurnToAsk } from './claim.store.ts'
import { CLAIMS_A_DAY, type Claim, isOpenClaim, TO_A_BOX_A_DAY } from './claim.ts'

/** The kind of letter. */
export const CLAIM_LETTER = 'claim'

const DAY = 86_400_000

/**
 * Kept when this resolves. One letter about a group lies in one box at a time; a contact who asks again may say it otherwise.
 * Beyond a few letters a day nothing more is sent. Of a stranger the answer is the same then, so that nobody learns from it
 * what others asked.
 * @throws {Problem} `too-many` to a contact and to the desk, who are told the truth; nothing is kept then
 */
export async function askToKeep(
  queries: Queries,
  asked: Omit<Claim, 'id' | 'askedAt'> & { key: string },
  clock: Clock,
): Promise<void> {
  const { key, ...claim } = asked
  const { groupId, email, by, insteadOf } = claim
  const now = clock.now()
  const id = newId(now)
  const today = new Date(now).toISOString().slice(0, 10)
  const act = ['ask-to-keep', groupId, email, insteadOf ?? ''].join('\n')
  await onceOnly(queries, { act, key, today }, async within => {
    const db = within.withTables<DirectoryTables>()
    await takeTurnToAsk(db, groupId, email)
    const around = await claimsAround(db, groupId, email)
    const toBox = around.filter(each => sameBox(each.email) === sameBox(email) && isOpenClaim(each, now))
    const open = toBox.find(each => each.groupId === groupId)
    if (open) {
      if (by !== 'published') await askOtherwise(db, open.id, { insteadOf, by })
      return
    }
    const withinADay = (claims: readonly Claim[]) =>
      claims.filter(({ askedAt }) => askedAt > now - DAY).length
    const ofGroup = around.filter(each => each.groupId === groupId && each.by === by)
    if (withinADay(ofGroup) >= CLAIMS_A_DAY[by] || withinADay(toBox) >= TO_A_BOX_A_DAY) {
      if (by !== 'published') throw new Problem('too-many')
      return
    }
    await addClaim(db, { ...claim, id, askedAt: now })
    const { language } = claim
    await askToSend(within, { kind: CLAIM_LETTER, about: { claim: id }, to: email, language }, clock)
  })
}
