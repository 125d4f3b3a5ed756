/** A ward tells everybody about groups; one press counts it; nobody is counted, and a duty outlives whoever had it (M22, M24). */
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import type { TestBrowser } from '#support/browser.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { fillIn, formOn, post } from '#support/letter-to-contact.ts'
import { signedIn } from '#support/sign-in.ts'

const app = await openTestApp({ settings: { BASE_URL: 'https://waymeet.example' } })
const { pool } = app.waymeet.database
let karin: TestBrowser
let [lead, unit] = ['', '']

const linkOf = (page: string, text = '') =>
  new RegExp(`https://waymeet.example(/${page}/[\\w-]+)`).exec(text)?.[1] ?? ''
const letterTo = (email: string) => app.letters().find(({ to }) => to === email)
const press = (did: string, change: Record<string, string>) => fillIn(app, lead, { ...change, did })
/** Each press of the button under this topic. */
async function tell(topic: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const html = await app.page(unit)
    const touchpoint = /name="touchpoint" value="([^"]+)"/.exec(html)?.[1] ?? ''
    await post(app, unit, { ...formOn(html), touchpoint, topic, did: 'told' })
  }
}
const nextQuarter = async () => {
  await app.clock.passDays(92)
  await app.work()
}

beforeAll(async () => {
  karin = await signedIn(app, 'karin@intermediary.example')
})

describe('an agency', () => {
  it('is asked in by the desk, and whoever answers for groups there gets a letter', async () => {
    const page = await karin.page('/desk/agencies')
    const sent = await karin.press('/desk/agencies', {
      ...formOn(page),
      ...{ name: 'Larchfield Hospital', kind: 'health', email: 'ines@larchfield.example' },
    })
    expect(sent.status).toBe(303)
    await app.work()
    lead = linkOf('agency', letterTo('ines@larchfield.example')?.text)
    expect(read(await app.page(lead))).toContain('You answer for groups here')
    const desk = read(await karin.page('/desk/agencies'))
    expect(desk).toContain('Larchfield Hospital')
    expect(desk).not.toContain('ines@')
  })

  it('sets its units and the moments at which everybody is told', async () => {
    await press('unit', { name: 'Ward 4', near: 'Worksop' })
    const kept = await press('unit', { name: '', near: 'Retford' })
    expect(kept.status).toBe(422)
    expect(kept.html).toContain('value="Retford"')
    const html = await app.page(lead)
    unit = linkOf('offering', html)
    const id = /<option value="([^"]+)">Ward 4/.exec(html)?.[1] ?? ''
    const wrong = await press('moment', { unit: id, title: 'At discharge' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('At discharge')
    await press('moment', { unit: id, title: 'At discharge', 'topic-1': 'grief', 'topic-2': 'stroke' })
    expect(read(await app.page(unit))).toContain('At discharge')
  })
})

describe('where its sheets begin', () => {
  it('is a town there is, kept as typed where there is none, and can be put right', async () => {
    const id = /name="unit" value="([^"]+)"/.exec(await app.page(lead))?.[1] ?? ''
    const wrong = await press('town', { unit: id, near: 'Xyzzyville' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Xyzzyville')
    expect(read(wrong.html)).toContain('We know no such town')
    expect((await press('unit', { name: 'Ward 9', near: 'Xyzzyville' })).status).toBe(422)
    expect((await press('town', { unit: id, near: 'Worksop' })).status).toBe(303)
    expect(await app.page(lead)).toContain('value="Worksop"')
    await press('town', { unit: id, near: '' })
  })
})

describe('at the ward', () => {
  it('one press counts, one takes it back, and the sheet with all groups is a press away', async () => {
    expect(await app.page(unit)).toContain('/sheet?topic=grief')
    await tell('grief', 11)
    await tell('stroke', 3)
    const html = await app.page(unit)
    const touchpoint = /name="touchpoint" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const pressed = await post(app, unit, { ...formOn(html), touchpoint, topic: 'grief', did: 'told' })
    const key = pressed.location?.split('.').at(-1) ?? ''
    const back = { touchpoint, topic: 'grief', month: '2026-11', did: 'undo' }
    // Of one press one is taken back, however often it is asked for, and nothing of what others told.
    for (const press of [key, key, '00000000-0000-4000-8000-000000000000'])
      await post(app, unit, { ...formOn(await app.page(unit)), ...back, press })
    const { rows } = await pool.query('select topic, month, times from agencies.offered order by topic')
    expect(rows).toEqual([
      { topic: 'grief', month: '2026-11', times: 11 },
      { topic: 'stroke', month: '2026-11', times: 3 },
    ])
    expect(read(await app.page(unit))).not.toMatch(/\b1[12]\b/)
  })

  it('leaves nothing of who pressed, on which day, or for whom', async () => {
    const kept = (await everythingKept(app.waymeet.database)).filter(row =>
      row.startsWith('agencies.offered'),
    )
    for (const row of kept) expect(row).not.toMatch(/2026-11-\d\d/)
  })
})

describe('what was offered', () => {
  it('is told when the quarter is over, and never a number under five', async () => {
    const touchpoint = /name="touchpoint" value="([^"]+)"/.exec(await app.page(unit))?.[1] ?? ''
    await press('came', { touchpoint, month: '2026-11', times: '44' })
    expect(read(await app.page(lead))).not.toContain('22%')
    await nextQuarter()
    const said = read(await app.page(lead))
    expect(said).toMatch(/October\s–\sDecember 2026/)
    expect(said).toContain('at least 22%')
    expect(said).toContain('fewer than 5')
    // Eleven of 44 heard of grief, told in fives; three of stroke, who are in no sum: ten of 88 is the least it can be.
    expect(said).toMatch(/This unit\s*10 or more\s*at least 11%/)
    const csv = await (await app.request(`${lead}/coverage.csv`)).text()
    expect(csv).toContain('"10","44","22"')
    expect(csv).toContain('"fewer than 5","44",""')
  })

  it('names what nobody was told about, to the lead and to the desk', async () => {
    await nextQuarter()
    karin = await signedIn(app, 'karin.2@intermediary.example')
    for (const page of [await app.page(lead), await karin.page('/desk/agencies')].map(read))
      expect(page).toContain('Nobody was told about:')
  })

  it('lets Karin see which unit has been silent, by quarter and never by week', async () => {
    const desk = await karin.page('/desk/agencies')
    expect(read(desk)).toMatch(/Told nobody, January\s–\sMarch 2027:\s*Ward 4/)
    const own = read(await karin.page(/\/desk\/agencies\/[\w-]+/.exec(desk)?.[0] ?? ''))
    expect(own).toMatch(/Last told: October\s–\sDecember 2026/)
    expect(own).not.toMatch(/week of|ines@/)
    expect((await karin.get('/desk/agencies/nobody')).status).toBe(404)
  })
})

describe('the duty', () => {
  it('goes on when whoever had it leaves: the deputy is told, the address is gone, and the desk sees the gap', async () => {
    await press('deputy', { email: 'noor@larchfield.example' })
    await app.work()
    const deputy = linkOf('agency', letterTo('noor@larchfield.example')?.text)
    await press('leave', {})
    expect((await app.request(lead)).status).toBe(404)
    await app.work()
    expect(letterTo('noor@larchfield.example')?.subject).toContain('rests with you')
    expect(read(await app.page(deputy))).toContain('You stand in')
    expect(read(await karin.page('/desk/agencies'))).toContain('Nobody answers for groups here')
    const { rows } = await pool.query('select email from agencies.lead')
    expect(rows).toEqual([{ email: 'noor@larchfield.example' }])
    expect(read(await app.page(unit))).toContain('At discharge')
  })

  it('does not end with a deputy who is left alone: Noor takes it over, and names who stands in', async () => {
    const noor = linkOf('agency', letterTo('noor@larchfield.example')?.text)
    expect(read(await app.page(noor))).toContain('you are alone with it')
    expect((await fillIn(app, noor, { did: 'lead', email: 'nobody' })).html).toContain('does not look like')
    await fillIn(app, noor, { did: 'take-over' })
    expect(read(await app.page(noor))).toContain('You answer for groups here.')
    await fillIn(app, noor, { did: 'deputy', email: 'sami@larchfield.example' })
    await app.work()
    const sami = linkOf('agency', letterTo('sami@larchfield.example')?.text)
    // Who stands in puts nobody out.
    await fillIn(app, sami, { did: 'lead', email: 'sami@larchfield.example' })
    await fillIn(app, sami, { did: 'take-over' })
    expect(read(await app.page(sami))).toContain('You stand in')
    expect(read(await karin.page('/desk/agencies'))).not.toContain('Nobody answers for groups here')
  })

  it('is named anew by a deputy left alone, who goes on standing in', async () => {
    const [noor, sami] = ['noor', 'sami'].map(who =>
      linkOf('agency', letterTo(`${who}@larchfield.example`)?.text),
    ) as [string, string]
    await fillIn(app, noor, { did: 'leave' })
    await fillIn(app, sami, { did: 'lead', email: 'oda@larchfield.example' })
    await app.work()
    lead = linkOf('agency', letterTo('oda@larchfield.example')?.text)
    expect(read(await app.page(lead))).toContain('You answer for groups here.')
    expect(read(await app.page(sami))).toContain('You stand in')
  })

  it('is taken from nobody in silence: Oda is told by letter why her page is closed, and whom to ask', async () => {
    const page = await karin.page('/desk/agencies')
    const named = { ...formOn(page), name: 'Larchfield Hospital', kind: 'health' }
    await karin.press('/desk/agencies', { ...named, email: 'pim@larchfield.example' })
    await app.work()
    const told = letterTo('oda@larchfield.example')
    expect(told?.subject).toBe('Somebody else looks after this now')
    for (const words of [
      'answers for groups at Larchfield Hospital',
      'The contact point named',
      'ask the contact',
    ])
      expect(told?.text).toContain(words)
    expect((await app.request(lead)).status).toBe(404)
  })
})
