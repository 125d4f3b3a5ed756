/** Joan says how new people reach her group; people see it; the pace holds, whoever asks at whatever moment. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#platform/ids.ts'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { fillIn, formOn, letterTo } from '#support/letter-to-contact.ts'
import { signedIn } from '#support/sign-in.ts'
import { admitWith, giveTurnBack } from './admit-with.ts'
import { paceWindow, zoneOf } from './pace.ts'
import { dropMeasured, keepMeasured, openMeasured } from './promise/answered.store.ts'
import { saidMended, saidPace } from './set-ways.ts'
import type { WaysTables } from './ways-tables.ts'

const [table, other] = CAST as [(typeof CAST)[0], (typeof CAST)[1]]
const app = await openTestApp({ groups: [table, other] })
const { database } = app.waymeet
const db = database.withTables<WaysTables>()
const visitor = database.as('visitor')
const admit = admitWith(app.clock)
const DAY = 86_400_000
const ways = `/groups/${table.slug}/ways`
const heard = () => app.waymeet.parts.introductions.changed(table.id)
const seen = async (path = ways) => {
  heard()
  return read(await app.page(path))
}
let letter = ''
beforeAll(async () => {
  letter = await letterTo(app, table)
})
const ask = () => visitor.transaction(within => admit(within, { groupId: table.id, way: 'write' }))

describe('Joan, with her letter', () => {
  it('finds nothing ticked, and until she ticks something only what she shows to everybody is offered', async () => {
    expect(await app.page(letter)).toContain(`${letter}/ways`)
    expect(await app.page(`${letter}/ways`)).not.toMatch(/ checked/)
    const page = await seen()
    expect(page).toContain('The group has not said which ways it offers')
    expect(page).toContain(table.contact.phone)
    expect(page).not.toContain('Write to the group through us')
    expect(await ask()).toMatchObject({ admitted: false, why: 'not-accepted' })
  })

  it('ticks two ways and says how soon she answers; a surname is asked for another word, and nothing is lost', async () => {
    const filled = {
      do: 'ways',
      write: 'yes',
      promise: '3',
      'go-along': 'yes',
      'go-where': 'By the green door',
    }
    const again = await fillWays({ ...filled, welcomer: 'Joan Potter' })
    expect(again.status).toBe(422)
    expect(read(again.html)).toContain('This reads like a whole name')
    expect(again.html).toContain('value="By the green door"')
    const saved = await fillWays({ ...filled, welcomer: 'Joan' })
    expect(read(saved.html)).toContain('Saved.')
    expect(read(saved.html)).toContain('Last said by a contact of the group, on 12 November 2026')
    const page = await seen()
    expect(page).toContain('Somebody goes along with you')
    expect(page).toMatch(/By the green door.*Tuesday 17 November 2026, 7 to 8.30 pm/)
    expect(page).toContain('Joan answers within 3 days')
    expect(page).not.toContain('rings you back')
    expect(page.indexOf('Somebody goes along')).toBeLessThan(page.indexOf('Write to the group through us'))
    expect(page).toMatch(/Sheet with (the one|all)/)
    expect(await seen(`/groups/${table.slug}`)).toContain('Write to the group through us')
  })

  it('sets two newcomers a month in one press; the third is told the next opening, and so is everybody who looks', async () => {
    const paced = await fillIn(app, `${letter}/ways`, { pace: '2' })
    expect(paced.status).toBe(303)
    expect(read(paced.html)).toContain('The number of newcomers is saved')
    expect(await seen()).toContain('Welcomes 2 newcomers a month, over everybody who asks')
    expect([await ask(), await ask()]).toMatchObject([{ admitted: true }, { admitted: true }])
    expect(await ask()).toEqual({ admitted: false, why: 'pace', nextOpening: '2026-12-01' })
    expect(await seen()).toContain('For now there is no more room. The next opening is 1 December 2026.')
    expect(await app.page(ways)).not.toContain(`href="/groups/${table.slug}/write"`)
  })

  it('welcomes at the first gathering of a month only: the page of the group says when that is', async () => {
    await fillIn(app, `${letter}/ways`, { pace: 'first' })
    expect(await seen(`/groups/${table.slug}`)).toContain(
      'New people come to the first gathering of a month. The next of these is on 1 December 2026.',
    )
    await fillIn(app, `${letter}/ways`, { pace: '2' })
  })

  it('gets a turn back on the same day, and not the day after', async () => {
    const { rows } = await database.pool.query('select taken_at from introductions.turn limit 1')
    const back = { groupId: table.id, takenAt: rows[0].taken_at as number }
    expect(await visitor.transaction(within => giveTurnBack(within, back, app.clock))).toBe(true)
    expect(await ask()).toMatchObject({ admitted: true })
    const later = { now: () => app.clock.now() + DAY }
    expect(await visitor.transaction(within => giveTurnBack(within, back, later))).toBe(false)
  })

  it('pauses newcomers in one press: the record says so everywhere, and one press opens again', async () => {
    const paused = await fillIn(app, `${letter}/ways`, { do: 'pause' })
    expect(read(paused.html)).toContain('Paused. No new people come')
    await app.waymeet.directory.changed(table.id)
    expect(await seen()).toContain('The group takes nobody new just now')
    expect(await ask()).toMatchObject({ why: 'not-accepted' })
    const opened = await fillIn(app, `${letter}/ways`, { do: 'open' })
    expect(read(opened.html)).toContain('Open again.')
    await app.waymeet.directory.changed(table.id)
    expect(await seen()).toContain('Write to the group through us')
  })

  it('loses no tick by pressing something else: it stands there, not saved, and says so', async () => {
    const ticked = { together: 'yes', welcomer: 'Karin' }
    for (const press of [{ pace: '2' }, { do: 'pause' }, { do: 'open' }]) {
      const pressed = await fillIn(app, `${letter}/ways`, { ...ticked, ...press })
      expect(pressed.status).toBe(200)
      expect(read(pressed.html)).toContain('is not saved yet')
      expect(formOn(pressed.html)).toMatchObject(ticked)
      await app.waymeet.directory.changed(table.id)
    }
    expect(read(await app.page(`${letter}/ways`))).not.toContain('is not saved yet')
    expect(await seen()).not.toContain('Write the first words together')
  })

  const fillWays = (fields: Record<string, string>) => fillIn(app, `${letter}/ways`, fields)
})

describe('the pace', () => {
  const by = { by: 'contact', who: newId(1) } as const
  const setPace = (pace: Parameters<typeof saidPace>[2]) =>
    saidPace(database, { groupId: table.id, by, key: crypto.randomUUID() }, pace, app.clock)

  it('two who ask at one moment cannot both have the last', async () => {
    await database.pool.query('delete from introductions.turn')
    await setPace({ kind: 'monthly', newcomers: 3 })
    const answers = await Promise.all(Array.from({ length: 12 }, ask))
    expect(answers.filter(({ admitted }) => admitted)).toHaveLength(3)
  })

  it('is not exceeded by thirty agencies in any order, in the database as in the rules', async () => {
    const moments = fc.array(fc.integer({ min: 0, max: 50 * 24 }), { minLength: 30, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(moments, fc.integer({ min: 1, max: 4 }), async (hours, newcomers) => {
        await database.pool.query('delete from introductions.turn')
        await setPace({ kind: 'monthly', newcomers })
        const begin = app.clock.now()
        for (const hour of [...hours].sort((a, b) => a - b)) {
          const now = begin + hour * 3_600_000
          const then = admitWith({ now: () => now })
          await visitor.transaction(within => then(within, { groupId: table.id, way: 'write' }))
        }
        const { rows } = await database.pool.query<{ taken_at: number }>(
          'select taken_at from introductions.turn',
        )
        const turns = rows.map(({ taken_at }) => taken_at)
        for (const turn of turns) {
          const window = paceWindow({ kind: 'monthly', newcomers }, table, turn, zoneOf(table, 'UTC'))!
          const within = turns.filter(at => at >= window.from && at < window.until).length
          expect(within).toBeLessThanOrEqual(newcomers)
        }
      }),
      { numRuns: 3 },
    )
    await database.pool.query('delete from introductions.turn')
    await setPace({ kind: 'any' })
  })
})

describe('a question nobody answers', () => {
  it('goes to the second contact, then to the desk, then rests until the desk or the group mends it in one press', async () => {
    await app.clock.passDays(0.01)
    await letterTo(app, table, ['openness'], 'second@home.example')
    const id = newId(app.clock.now())
    const groupId = table.id
    await openMeasured(db, { id, groupId, openedAt: app.clock.now(), promisedDays: 2 })
    const before = app.letters().length
    await app.clock.passDays(2.1)
    await app.clock.passDays(0.05)
    await app.work()
    // It waits for the day.
    for (let hours = 0; hours < 24; hours += 8) {
      await app.clock.passDays(1 / 3)
      await app.work()
    }
    const told = app.letters().slice(0, app.letters().length - before)
    expect(told.filter(({ to }) => to === 'second@home.example')).toHaveLength(1)
    expect(told[0]?.text).toContain('has no answer yet')
    expect(told[0]?.text).not.toContain(table.name)

    await app.clock.passDays(1.2)
    const karin = await signedIn(app, 'karin@intermediary.example')
    const desk = read(await karin.page('/desk'))
    expect(desk).toContain('Questions nobody answers')
    expect(desk).toContain(table.name)

    await app.clock.passDays(4)
    await app.clock.passDays(0.05)
    await app.work()
    expect(await ask()).toMatchObject({ admitted: false, why: 'promise' })
    expect(await seen()).toContain('cannot answer questions that come through us just now')
    const path = `/desk/groups/${table.slug}/ways`
    const again = await signedIn(app, 'karin@intermediary.example')
    const form = formOn(await again.page(path))
    expect((await again.press(path, { ...form, do: 'mend' })).status).toBe(303)
    expect(await ask()).toMatchObject({ admitted: true })
    expect(read(await app.page(`${letter}/ways`))).toContain(
      'The contact point said that questions will be answered again',
    )
  })

  it('five that were answered say how soon, and one that was withdrawn says nothing', async () => {
    for (const day of [1, 2, 3, 4, 5]) {
      const id = newId(app.clock.now())
      const openedAt = app.clock.now() - (10 + day) * DAY
      await openMeasured(db, { id, groupId: table.id, openedAt, promisedDays: 3 })
      await keepMeasured(db, id, openedAt + DAY)
    }
    const id = newId(app.clock.now())
    await openMeasured(db, { id, groupId: table.id, openedAt: app.clock.now() - 20 * DAY, promisedDays: 3 })
    await dropMeasured(db, id)
    expect(await seen()).toContain('Really answered so far: mostly within two days.')
  })

  it('mended twice is mended once', async () => {
    const said = {
      groupId: table.id,
      by: { by: 'contact', who: newId(1) },
      key: crypto.randomUUID(),
    } as const
    await saidMended(database, said, app.clock)
    await saidMended(database, said, app.clock)
    const { rows } = await database.pool.query(
      `select count(*)::int as n from audit.act where verb = 'mended-ways'`,
    )
    expect(rows).toEqual([{ n: 2 }])
  })
})

describe('Dr Mehta tries a day', () => {
  it('and reads when the group meets next and from when on it can answer; nothing is kept', async () => {
    const page = await seen(`${ways}?by=2026-11-22&at=14:00`)
    expect(page).toMatch(/This group meets next on .*1 December 2026/)
    expect(page).toMatch(/22 November 2026 leaves the group no time to meet and to answer/)
    expect(await seen(`${ways}?by=whenever`)).toContain('We could not read this as a day')
  })
})
