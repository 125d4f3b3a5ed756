/** Joan can read who looked at how she is reached; and what she does with her group's record is remembered without her name. */
import { expect, it } from 'vitest'
import { verifyChain } from '#platform/audit/verify-chain.ts'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { formOn, letterTo, post, pressOn } from '#support/letter-to-contact.ts'
import { recordLook } from './record-look.ts'

const [group, other] = [CAST[0]!, CAST[1]!]
const KARIN = '019ad5b6-0000-7000-8000-00000000000a'
const app = await openTestApp({ groups: [group, other] })
const { database } = app.waymeet

const karinLooks = (groupId: string, what: 'contact-phone' | 'contact-email') =>
  database.transaction(within => recordLook(within, { groupId, what, why: 'to-ask', who: KARIN }, app.clock))
const acts = async () => {
  const { rows } = await database.pool.query<{ by: string; verb: string; about: string; id: string }>(
    'select "by", verb, about, about_id as id from audit.act join audit.link on act_id = act.id order by place',
  )
  return rows
}

it('is told the day, who by role and what for, of her own group alone', async () => {
  const letter = await letterTo(app, group)
  expect(read(await app.page(letter))).toContain('Nobody has. Where somebody who works here does')
  await karinLooks(group.id, 'contact-phone')
  await karinLooks(group.id, 'contact-phone')
  await karinLooks(other.id, 'contact-email')
  const page = read(await app.page(letter))
  expect(page.match(/somebody who works here looked at/g)).toHaveLength(1)
  expect(page.replaceAll('\u00a0', ' ')).toContain(
    '12 November 2026: somebody who works here looked at the phone number, to ask whether the facts are still right.',
  )
  expect(page).not.toContain(KARIN)
  expect(page).not.toContain('the e-mail address, to ask')
})

it('is remembered as a task that confirmed and stopped, in one chain with the changes', async () => {
  const letter = await letterTo(app, other, ['openness'])
  const before = (await acts()).length
  await pressOn(app, letter, await app.page(letter))
  await post(app, `${letter}/stop`, formOn(await app.page(letter)))
  const done = (await acts()).slice(before)
  expect(done.map(({ by, verb, about }) => `${by} ${verb} ${about}`)).toEqual([
    'contact confirmed fact',
    'contact stopped contact-task',
  ])
  expect(done[0]!.id).toBe('openness')
  expect(JSON.stringify(await acts())).not.toContain('@')
  expect((await verifyChain(database, [])).fault).toBeNull()
})
