/** Whoever ends it because it was not all right can have the contact point told with the same press: no reason, no words (M16). */
import { expect, it } from 'vitest'
import { openTestApp } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { fillIn } from '#support/letter-to-contact.ts'
import { linkInLetter, takesQuestions } from '#support/takes-questions.ts'

const [table] = CAST as [(typeof CAST)[0]]
const DESK = 'desk@contact.example'
const app = await openTestApp({
  groups: [table],
  settings: { CONTACT_NAME: 'Contact point', CONTACT_EMAIL: DESK },
})
await takesQuestions(app, table)
const ask = async () => {
  const { location } = await fillIn(app, `/groups/${table.slug}/write`, { words: 'My cinnabar question' })
  await app.work()
  return location ?? ''
}
const toDesk = () => app.letters().filter(({ to }) => to === DESK)

it('by the group: it is over, and the desk hears of the group and the reference, and of nothing that was written', async () => {
  const page = await ask()
  const stop = `${linkInLetter(app, 'welcome')}/stop`
  expect(await app.page(stop)).toContain('value="stop-report"')
  await fillIn(app, stop, { did: 'stop-report' })
  await app.work()
  const [letter] = toDesk()
  expect(letter?.text).toContain(`${table.name} ended a conversation`)
  expect(letter?.text).not.toMatch(/cinnabar|https?:/)
  expect((await app.request(stop)).status).toBe(404)
  expect(await app.page(page)).toContain('The group has ended this conversation')
})

it('by the person: all of it is gone, and the desk is asked to ring the group', async () => {
  const page = await ask()
  await fillIn(app, page, { did: 'stop-report' })
  await app.work()
  expect((await app.request(page)).status).toBe(404)
  expect(toDesk()).toHaveLength(2)
  expect(toDesk()[0]?.text).toContain('Somebody ended a conversation')
})

it('tells nobody where it is only ended', async () => {
  await fillIn(app, await ask(), { did: 'stop' })
  await app.work()
  expect(toDesk()).toHaveLength(2)
})
