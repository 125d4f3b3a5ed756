/** What can go wrong between Amira and the group: nothing is lost in silence, and nothing outlives its time (M11, M16). */
import { beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { fillIn, formOn, letterTo, post } from '#support/letter-to-contact.ts'
import { openQuestionMail } from '#support/question-mail.ts'
import { linkInLetter, takesQuestions } from '#support/takes-questions.ts'
import { relayedLetters } from './relayed-letters.ts'

const [table] = CAST as [(typeof CAST)[0]]
const app = await openTestApp({ groups: [table], takesMail: true })
const { pool } = app.waymeet.database
const write = `/groups/${table.slug}/write`
const mail = openQuestionMail(app)
let page = ''

const passDays = async (days: number) => {
  await app.clock.passDays(days)
  await app.clock.passDays(0.01)
  await app.work()
}
const lettersTo = (address: string) => app.letters().filter(({ to }) => to === address)
const asks = async (left: Record<string, string> = {}) => {
  const { location } = await fillIn(app, write, { words: 'Is there a step?', ...left })
  await app.work()
  page = location ?? ''
}
const writesMore = (words: string) => fillIn(app, page, { did: 'write', words })
const joanAnswers = async () => {
  await fillIn(app, linkInLetter(app, 'welcome'), { did: 'answer', words: 'No step.' })
  await app.work()
}

beforeEach(async () => {
  await app.clock.passDays(1)
  for (const what of ['conversation', 'answered', 'offer', 'turn'])
    await pool.query(`delete from introductions.${what}`)
  await pool.query('delete from directory.contact_task')
  await takesQuestions(app, table)
})

describe('what Amira writes again', () => {
  it('stays in the field where nobody of the group can be written to, and she is told', async () => {
    await asks()
    await pool.query('update directory.contact_task set unreachable_since = now()')
    const sent = await writesMore('May I bring my sister?')
    expect(sent.status).toBe(409)
    expect(sent.html).toContain('May I bring my sister?')
    expect(read(sent.html)).toContain('this was not handed on')
  })

  it('goes to the second contact where the first has no letter box any more', async () => {
    await asks()
    await joanAnswers()
    await app.clock.passDays(0.01)
    await letterTo(app, table, undefined, 'karin@home.example')
    await writesMore('May I bring my sister?')
    const { rows } = await pool.query(
      `select id, kind, about, language from platform.letter where kind = 'conversation.more'`,
    )
    // As a server that has no such letter box ends it.
    await pool.query(`delete from platform.letter where kind = 'conversation.more'`)
    const { database } = app.waymeet
    const letters = relayedLetters({ queries: database, clock: app.clock } as never)
    await database.transaction(async within => {
      await letters['conversation.more']?.lost?.(within, rows[0], { state: 'refused', code: '550' })
    })
    await app.work()
    await fillIn(app, linkInLetter(app, 'welcome'), { did: 'answer', words: 'Bring her.' })
    expect(lettersTo('karin@home.example')).toHaveLength(1)
    expect(read(await app.page(page))).toContain('Bring her.')
  })

  it('is said to have reached nobody where the letter comes back', async () => {
    await asks({ email: 'amira@home.example' })
    await joanAnswers()
    await writesMore('May I bring my sister?')
    await app.work()
    await mail.comesBack(app.letters()[0]!)
    expect(read(await app.page(page))).toContain('This reached nobody of the group')
    await app.work()
    expect(lettersTo('amira@home.example')[0]?.text).toContain('What you wrote last reached nobody')
  })

  it('is gone from the group’s letters a week after it came, however long they go on', async () => {
    await asks()
    await joanAnswers()
    await passDays(20)
    await writesMore('May I bring my sister?')
    await app.work()
    const later = linkInLetter(app, 'welcome')
    expect(await app.page(later)).toContain('May I bring my sister?')
    await passDays(7.1)
    expect(await app.page(later)).not.toContain('May I bring my sister?')
    expect(await app.page(page)).toContain('May I bring my sister?')
  })
})

describe('a contact who is none any more', () => {
  it('reads nothing of it and answers nobody', async () => {
    await asks()
    const welcome = linkInLetter(app, 'welcome')
    await pool.query('delete from directory.contact_task')
    expect((await app.request(welcome)).status).toBe(404)
    expect((await post(app, welcome, { ...formOn(await app.page(page)), words: 'Ha!' })).status).toBe(404)
  })
})

describe('many at one moment', () => {
  it('are all let in, though there are more of them than lines to the database', async () => {
    await pool.query('delete from introductions.turn')
    const forms = await Promise.all(
      Array.from({ length: 14 }, async () => ({ ...formOn(await app.page(write)), words: 'Me too?' })),
    )
    const sent = await Promise.all(forms.map(form => post(app, write, form)))
    // Five of a day; the others are told so, and nobody waits until a line gives up.
    expect(sent.map(({ status }) => status).sort()).toEqual([...Array(5).fill(303), ...Array(9).fill(409)])
  })
})
