/** Dr Mehta and Amira write on one screen; Amira alone sends it; Dr Mehta learns one bit, once, if she says so (M15, M18). */
import { describe, expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { type Fields, fillIn, formOn, post, type Sent } from '#support/letter-to-contact.ts'
import { linkInLetter, offersNow, takesQuestions } from '#support/takes-questions.ts'

const [table, other] = CAST as [(typeof CAST)[0], (typeof CAST)[1]]
const app = await openTestApp({ groups: [table, other] })
const { pool } = app.waymeet.database
const OFFER = { together: true, callBack: { days: 2 }, promiseDays: 3 }
await takesQuestions(app, table, OFFER)
const together = `/groups/${table.slug}/together`
const callBack = `/groups/${table.slug}/call-back`
const WORDS = { words: 'I lost my speech and would like to listen.', name: 'Amira' }

const count = async (what: string) =>
  Number((await pool.query(`select count(*) from introductions.${what}`)).rows[0].count)
const pathOf = ({ location }: Sent) => (location ?? '').split('?')[0] ?? ''
/** Presses a button of the draft with everything as it stands. */
const pressOn = async (draft: string, did: string, change: Fields = {}) =>
  post(app, draft, { ...formOn(await app.page(draft)), ...WORDS, ...change, did })
/** On a device of Amira's own. */
const sendAlone = async (draft: string, change: Fields = {}) => pressOn(draft, 'send', change)
const kept = async () => (await everythingKept(app.waymeet.database)).join('\n')
/** Of the helper, where nothing is ever to be told. */
const words: string[] = []
const giveRoom = () => pool.query('delete from introductions.turn')

describe('the shared screen', () => {
  it('says who does what next, what is passed on and what is not, and that nobody reports back', async () => {
    const said = read(await app.page(together))
    expect(said).toContain('The group then answers within 3 days')
    expect(said).toContain('What is not: an e-mail address, who helped')
    expect(said).toContain('Nobody reports back')
    expect(read(await app.page(callBack))).toContain('Somebody of the group then rings within 2 days')
    expect(await app.page(together)).not.toContain(' name="number"')
    for (const screen of [together, callBack])
      expect(read(await app.page(screen))).not.toMatch(/you two|the person|together beside/i)
  })

  it('is there only for a group that accepts it, and leads to a more distant way', async () => {
    expect(read(await app.page(`/groups/${other.slug}/together`))).toContain('Not at this moment')
    expect(await app.page(together)).toContain(`href="/groups/${table.slug}/ways"`)
  })

  it('keeps what was typed where something is to be put right', async () => {
    const sent = await fillIn(app, callBack, {
      words: 'After tea',
      number: 'my sister',
      email: 'amira at home',
    })
    expect(sent.status).toBe(422)
    for (const typed of ['After tea', 'my sister', 'amira at home']) expect(sent.html).toContain(typed)
  })

  it('keeps a draft that nobody can read, and the group hears nothing, whatever the helper presses', async () => {
    const form = formOn(await app.page(together))
    const sent = await post(app, together, { ...form, ...WORDS, word: 'yes' })
    expect(sent.location).toMatch(/^\/introduction\/[a-z0-9]{58}\?beside=[a-z0-9]{58}$/)
    expect(read(sent.html)).toContain('Nothing has been sent yet')
    expect(sent.html).toContain(WORDS.words)
    await post(app, together, { ...form, ...WORDS, word: 'yes' })
    const back = new URLSearchParams(sent.location?.split('?')[1]).get('beside') ?? ''
    await fillIn(app, `/word-back/${back}`, {})
    await post(app, `/word-back/${back}`, {})
    await app.work()
    expect([await count('introduction'), await count('conversation')]).toEqual([1, 0])
    expect(await kept()).not.toMatch(/speech|Amira/)
    expect(app.letters().filter(({ text }) => text.includes('/welcome/'))).toEqual([])
    await pool.query('delete from introductions.introduction')
  })
})

describe('an introduction', () => {
  let [page, own] = ['', '']

  it('is changed and sent by Amira from her own phone, with any part taken out', async () => {
    const sent = await fillIn(app, together, { ...WORDS, word: 'yes', email: 'amira@home.example' })
    page = pathOf(sent)
    expect(await app.page(page)).not.toContain('word-back')
    expect(read(await app.page(page))).toContain('moves it to a new address')
    const changed = await pressOn(page, 'keep', { words: 'May I just listen?', name: '', email: '' })
    expect(read(changed.html)).toContain('Your changes are kept')
    expect(await count('conversation')).toBe(0)
    // From here on the address on Dr Mehta's screen leads nowhere.
    const moved = await app.request(page)
    expect(moved.status).toBe(404)
    expect(read(await moved.text())).toContain('taken to another device')
    page = pathOf(changed)
    const form = { ...formOn(await app.page(page)), words: 'May I just listen?', name: '', did: 'send' }
    const confirmed = await post(app, page, { ...form, tells: 'yes' })
    own = confirmed.location ?? ''
    expect(own).toMatch(/^\/my-question\/[a-z0-9]{58}$/)
    expect(own).not.toContain(page.split('/')[2])
    expect(read(confirmed.html)).toContain('on its way to the group')
    expect([await count('introduction'), await count('conversation')]).toEqual([0, 1])
    expect((await post(app, page, form)).location).toBe(own)
    expect(await count('conversation')).toBe(1)
  })

  it('reaches the welcomer as a letter with no name and no condition in it', async () => {
    await app.work()
    const [letter] = app.letters()
    expect(letter?.text).not.toMatch(/listen|Amira|Mehta/)
    expect(letter?.text).not.toContain(table.name)
    expect(read(await app.page(linkInLetter(app, 'welcome')))).toContain('May I just listen?')
  })

  it('is welcomed, as Joan reads before she presses, to the gathering new people may come to', async () => {
    await offersNow(app, table, { ...OFFER, pace: { kind: 'first-gathering', newcomers: null } })
    const at = `${linkInLetter(app, 'welcome')}/welcome`
    expect(read(await app.page(at))).toContain('1 December 2026')
    const paused = await fillIn(app, at.replace(/welcome$/, 'paused'), { until: '2020-01-01' })
    expect(paused.html.match(/a day that is still to come/g)).toHaveLength(1)
    expect(paused.html).not.toContain('waits at the door')
    await fillIn(app, at, { did: 'welcome' })
    expect(read(await app.page(own))).toMatch(/the first gathering of a month.*1 December 2026/)
    await offersNow(app, table, OFFER)
    await giveRoom()
  })

  it('gives nothing where Amira did not tick it, and nothing any more once she takes it back', async () => {
    for (const tells of ['', 'yes']) {
      const sent = await fillIn(app, together, { ...WORDS, word: 'yes' })
      const word = `/word-back/${new URLSearchParams(sent.location?.split('?')[1]).get('beside')}`
      const own = (await sendAlone(pathOf(sent), tells ? { tells } : {})).location ?? ''
      if (tells) await fillIn(app, own, { did: 'untell' })
      await app.work()
      await fillIn(app, linkInLetter(app, 'welcome'), { did: 'answer', words: 'Do come.' })
      words.push(word)
    }
    await giveRoom()
  })

  it('that nobody confirms is gone after 72 hours, and one that is thrown away at once', async () => {
    const [left, away] = [await fillIn(app, together, WORDS), await fillIn(app, together, WORDS)]
    const thrown = await pressOn(pathOf(away), 'away')
    expect(read(thrown.html)).toContain('thrown away')
    await app.clock.passDays(2.9)
    expect((await app.request(pathOf(left))).status).toBe(200)
    await app.clock.passDays(0.2)
    expect((await app.request(pathOf(left))).status).toBe(404)
    expect((await pressOn(pathOf(left), 'send')).status).toBe(404)
    await app.clock.passDays(0.01)
    await app.work()
    expect(await count('introduction')).toBe(0)
  })

  it('waits, with its words, where the group has as many newcomers as it welcomes, or pauses meanwhile', async () => {
    await giveRoom()
    await offersNow(app, table, { ...OFFER, pace: { kind: 'monthly', newcomers: 1 } })
    const [one, two] = [await fillIn(app, together, WORDS), await fillIn(app, together, WORDS)]
    expect((await pressOn(pathOf(one), 'send')).status).toBe(303)
    const full = await pressOn(pathOf(two), 'send')
    expect(full.status).toBe(409)
    expect(read(full.html)).toContain('You can ask again from')
    expect(full.html).toContain(WORDS.words)
    await offersNow(app, table, { ...OFFER, together: false })
    expect(read((await pressOn(pathOf(two), 'send')).html)).toContain(
      'cannot be written to through this page',
    )
    await offersNow(app, table, OFFER)
    expect((await pressOn(pathOf(two), 'send')).status).toBe(303)
  })
})

describe('beside Dr Mehta', () => {
  it('Amira presses, and her page stands in no address of that screen: it is shown once, to be taken along', async () => {
    await giveRoom()
    const sent = await fillIn(app, together, { ...WORDS, word: 'yes' })
    const drawn = formOn(sent.html)
    const pressed = await post(app, pathOf(sent), { ...drawn, ...WORDS, did: 'send' })
    expect([pressed.status, pressed.location]).toEqual([200, null])
    const own = /\/my-question\/[a-z0-9]{58}/.exec(pressed.html)?.[0] ?? ''
    expect(pathOf(sent)).not.toContain(own.split('/')[2])
    expect(read(await app.page(own))).toContain('on its way')
    expect((await app.request(pathOf(sent))).status).toBe(404)
    expect((await app.request(pathOf(sent).replace('introduction', 'my-question'))).status).toBe(404)
  })

  it('what is sent and thrown away at one moment is one of the two, and says which', async () => {
    for (let n = 0; n < 6; n++) {
      await giveRoom()
      const draft = pathOf(await fillIn(app, together, WORDS))
      const form = { ...formOn(await app.page(draft)), ...WORDS }
      const before = await count('conversation')
      const [sent, away] = await Promise.all([
        post(app, draft, { ...form, did: 'send' }),
        post(app, draft, { ...form, did: 'away' }),
      ])
      const opened = (await count('conversation')) - before
      expect([opened, sent.status, away.status]).toEqual(opened ? [1, 303, 404] : [0, 404, 303])
    }
  })

  it('a group that ends meanwhile is not written to, and the words are still there', async () => {
    const draft = pathOf(await fillIn(app, together, WORDS))
    await app.save([{ ...table, life: { ...table.life, state: 'ended' } }])
    const sent = await pressOn(draft, 'send')
    expect(sent.status).toBe(409)
    expect(sent.html).toContain(WORDS.words)
    await app.save([table])
  })
})

describe('a call back', () => {
  let own = ''

  it('to a phone that others answer needs a name to ask for, because whoever rings says nothing else', async () => {
    const sent = await fillIn(app, callBack, { number: '01909 000 222', 'shared-phone': 'yes' })
    expect(sent.status).toBe(422)
    expect(read(sent.html)).toContain('so please leave a name to ask for')
    expect(sent.html).toContain('01909 000 222')
  })

  it('goes with the number and what makes it safe, and the number stands nowhere else', async () => {
    await giveRoom()
    await app.work()
    const sent = await fillIn(app, callBack, {
      number: '01909 000 222',
      times: 'after six',
      'shared-phone': 'yes',
      name: 'Amira',
    })
    expect(await kept()).not.toContain('000 222')
    const draft = pathOf(sent)
    const confirmed = await post(app, draft, { ...formOn(await app.page(draft)), beside: '', did: 'send' })
    own = confirmed.location ?? ''
    await app.work()
    expect(await kept()).not.toContain('000 222')
    expect(app.letters()[0]?.text).not.toContain('000 222')
    const said = read(await app.page(linkInLetter(app, 'welcome')))
    expect(said).toContain('01909 000 222')
    expect(said).toContain('Good times: after six')
    expect(said).toContain('Leave nothing on an answering machine')
    expect(said).toContain('say only your own first name, and nothing of the group')
    expect(said).toContain('Ask for Amira.')
    // She wrote nothing beside it.
    expect(said).not.toContain('writes:')
  })

  it('stands on the own page of Amira as she confirmed it, in the sentences that the group reads', async () => {
    const said = read(await app.page(own))
    expect(said).toContain('Please ring me: 01909 000 222 Good times: after six Leave nothing on')
    expect(said).toContain('Ask for Amira.')
  })

  it('is rung once: when Joan has said that she rang, the number is gone from every letter', async () => {
    const welcome = linkInLetter(app, 'welcome')
    expect(await app.page(welcome)).toContain('000 222')
    await fillIn(app, welcome, { did: 'not-reached' })
    expect(await app.page(welcome)).toContain('000 222')
    await fillIn(app, welcome, { did: 'rung' })
    const page = await app.page(welcome)
    expect(page).not.toContain('000 222')
    expect(page).not.toContain('value="rung"')
    const { rows } = await pool.query(
      `select from introductions.conversation c left join introductions.welcome_link l on l.conversation_id = c.id
        where c.way = 'call-back' and (c.sealed is not null or l.sealed is not null)`,
    )
    expect(rows).toEqual([])
  })
})

describe('the word for whoever helped', () => {
  it('is one bit, told once when the week is over: who looks every day learns no day, and not that Amira stopped', async () => {
    await giveRoom()
    const sent = await fillIn(app, together, { ...WORDS, word: 'yes' })
    const back = `/word-back/${new URLSearchParams(sent.location?.split('?')[1]).get('beside')}`
    const before = await app.page(back)
    const looks = async () => (await app.page(back)).replace(/name="key" value="[^"]+"/, '')
    const asFirst = before.replace(/name="key" value="[^"]+"/, '')
    await sendAlone(pathOf(sent), { tells: 'yes' })
    await app.work()
    expect(await looks()).toBe(asFirst)
    await fillIn(app, linkInLetter(app, 'welcome'), { did: 'answer', words: 'Do come.' })
    expect(await looks()).toBe(asFirst)
    expect(read((await fillIn(app, back, {})).html)).toContain('There is no word')
    await app.clock.passDays(7)
    expect(await looks()).toBe(asFirst)
    const told = await fillIn(app, back, {})
    expect(read(told.html)).toContain('Contact was made, in the week of 9 November 2026')
    expect(told.html).not.toContain(table.name)
    expect(read((await fillIn(app, back, {})).html)).toContain('There is no word')
    for (const word of words) expect(read((await fillIn(app, word, {})).html)).toContain('There is no word')
  })
})
