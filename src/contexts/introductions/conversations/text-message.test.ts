/** Amira has no letter box of her own: a text message says that there is something to read, and nothing else (M16). */
import { expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { fillIn } from '#support/letter-to-contact.ts'
import { linkInLetter, takesQuestions } from '#support/takes-questions.ts'

const [table] = CAST as [(typeof CAST)[0]]
const write = `/groups/${table.slug}/write`
const opened = async (texts: string) => {
  const app = await openTestApp({ groups: [table], settings: { TEXTS: texts } })
  await takesQuestions(app, table)
  return app
}
const app = await opened('log')

it('is not offered where none are sent', async () => {
  const without = await opened('off')
  expect(await without.page(write)).not.toContain('name="mobile"')
})

it('asks for the country, and keeps what was typed', async () => {
  const sent = await fillIn(app, write, { words: 'Is there a step?', mobile: '07700 900123' })
  expect(sent.status).toBe(422)
  expect(read(sent.html)).toContain('with its country in front')
  expect(sent.html).toContain('07700 900123')
})

it('goes when Joan has answered; the number is sealed with the words and stands nowhere', async () => {
  const { location } = await fillIn(app, write, { words: 'Is there a step?', mobile: '+44 7700 900123' })
  expect((await everythingKept(app.waymeet.database)).join('\n')).not.toContain('7700900123')
  await app.work()
  const welcome = linkInLetter(app, 'welcome')
  expect(await app.page(welcome)).not.toContain('7700')
  const letters = app.letters().length
  await fillIn(app, welcome, { did: 'answer', words: 'No step at all.' })
  await app.work()
  expect(app.letters()).toHaveLength(letters)
  expect(app.log.filter(line => line.includes('text.would-go'))).toHaveLength(1)
  expect(app.log.join('\n')).not.toContain('7700')
  expect(read(await app.page(location ?? ''))).toContain('No step at all.')
})
