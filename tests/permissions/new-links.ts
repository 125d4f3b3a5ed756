/** Letters that just came to a contact of a group, to whoever is asked to become one, and the pages of what was told. */
import type { DirectoryTables } from '#contexts/directory/index.ts'
import { addClaim } from '#contexts/directory/keeping/claim/claim.store.ts'
import { AGREE_LINK } from '#contexts/directory/keeping/claim/claim-url.ts'
import { addHandover } from '#contexts/directory/keeping/handover/handover.store.ts'
import { HANDOVER_LINK } from '#contexts/directory/keeping/handover/handover-url.ts'
import { BACK_LINK } from '#contexts/directory/keeping/leave/leave-url.ts'
import { addMandate, mandateOf } from '#contexts/directory/keeping/mandate/mandate.store.ts'
import { mandateUntil } from '#contexts/directory/keeping/mandate/mandate.ts'
import { MANDATE_LINK } from '#contexts/directory/keeping/mandate/mandate-url.ts'
import { PROPOSED_LINK } from '#contexts/directory/keeping/proposals/proposal-url.ts'
import { newId } from '#platform/ids.ts'
import { signLink } from '#platform/links/signed-link.ts'
import { letterTo } from '#support/letter-to-contact.ts'
import { type Around, proposalAbout } from './address.ts'
import { agencyOf } from './agency-of.ts'
import { askedOf } from './asked-of.ts'
import { toldInConfidence } from './in-confidence.ts'
import { type Links, tokenIn } from './people.ts'
import { putUpBy } from './put-up-by.ts'

export async function newLinks({ app, group }: Pick<Around, 'app' | 'group'>): Promise<Links> {
  const claim = newId(app.clock.now())
  await addClaim(app.waymeet.database.withTables<DirectoryTables>(), {
    ...{ id: claim, groupId: group.id, email: `daniel.${claim}@home.example`, language: 'en' },
    ...{ insteadOf: null, by: 'desk', askedAt: app.clock.now() },
  })
  const agree = signLink(app.waymeet.post.linkKey, AGREE_LINK, claim)
  const id = newId(app.clock.now())
  await addHandover(app.waymeet.database.withTables<DirectoryTables>(), {
    ...{ id, groupId: group.id, begun: null, email: 'joan@home.example', phone: null, language: 'en' },
    ...{ agreedHow: 'email', agreedAt: app.clock.now(), handedAt: app.clock.now() },
  })
  const handed = signLink(app.waymeet.post.linkKey, HANDOVER_LINK, id)
  // Of a contact whose group was taken out and is back: it leads on to the question there is.
  const answer = await letterTo(app, group)
  const { rows } = await app.waymeet.database.pool.query(
    'select contact_task_id as id from directory.confirmation_ask order by id desc limit 1',
  )
  const back = signLink(app.waymeet.post.linkKey, BACK_LINK, rows[0].id)
  await addMandate(app.waymeet.database.withTables<DirectoryTables>(), {
    ...{ id: newId(app.clock.now()), groupId: group.id, how: 'phone', as: 'contact' },
    ...{ givenAt: app.clock.now(), endsAt: mandateUntil(app.clock.now()) },
  }).catch(() => {})
  const standing = await mandateOf(
    app.waymeet.database.withTables<DirectoryTables>(),
    group.id,
    app.clock.now(),
  )
  const mandate = signLink(app.waymeet.post.linkKey, MANDATE_LINK, standing?.id ?? '')
  const { concern, hear } = await toldInConfidence(app, group.id, rows[0].id)
  const proposed = signLink(app.waymeet.post.linkKey, PROPOSED_LINK, await proposalAbout({ app, group }))
  const asked = await askedOf(app, group.id)
  const told = await agencyOf(app)
  const putUp = await putUpBy(app, group.code)
  return {
    answer: tokenIn(answer),
    agree,
    handed,
    back,
    mandate,
    concern,
    hear,
    proposed,
    putUp,
    ...asked,
    ...told,
  }
}
