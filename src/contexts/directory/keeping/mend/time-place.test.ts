/** Joan puts right when and where her group meets, for good or for one evening. */
import { beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST, called } from '#support/cast.ts'
import { fillIn, formOn, letterTo, post, pressOn } from '#support/letter-to-contact.ts'
import { loadGroups } from '../../groups/group.store.ts'
import type { DirectoryTables } from '../../tables.ts'

const table = called('The Tuesday Table')
const quiet = called('The Quiet Door')
const app = await openTestApp({ groups: CAST })
const link = await letterTo(app, table)
beforeEach(() => app.save([table, quiet]))

const gathering = table.gatherings[0]!
const to = (step: string) => `${link}/time-place/${gathering.id}/${step}`
async function record(group = table) {
  const [found] = await loadGroups(app.waymeet.database.withTables<DirectoryTables>(), [group.id])
  return found!.gatherings[0]!
}
async function shown(group = table): Promise<string> {
  await app.waymeet.directory.changed(group.id)
  return read(await app.page(`/groups/${group.slug}`)).split('Others near')[0]!
}

describe('one question at a time', () => {
  it('asks what has changed, and says beside each answer how it stands', async () => {
    const page = read(await app.page(`${link}/time-place`))
    expect(page).toContain('What has changed?')
    expect(page).toMatch(/Only one date.*When we meet.*Every second Tuesday.*Where we meet.*1 Larch Street/)
  })

  it('leads nowhere for a gathering or a date that is not there', async () => {
    for (const path of [
      `${link}/time-place/nobody/when`,
      to('once/2026-11-18'),
      to('once/2026-11-17/nonsense'),
      to('once/nonsense/time'),
      to('who'),
    ])
      expect((await app.request(path)).status, path).toBe(404)
  })
})

describe('when they meet', () => {
  it('is shown back with the next three dates before it is kept', async () => {
    const look = await fillIn(app, to('when'), { when: 'first and third Thursday, 6.30 to 8 pm' })
    expect(look.status).toBe(200)
    expect(read(look.html)).toMatch(
      /Is this what you mean\?.*First and third Thursday, 6\.30 to 8 pm.*19 November 2026.*3 December 2026.*17 December 2026/,
    )
    expect((await record()).schedule).toEqual(gathering.schedule)
    expect((await pressOn(app, to('when'), look.html)).status).toBe(303)
    expect(await shown()).toContain('First and third Thursday, 6.30 to 8 pm')
  })

  it('as it is written there already means what it meant', async () => {
    const look = await fillIn(app, to('when'), {})
    await pressOn(app, to('when'), look.html)
    expect((await record()).schedule).toEqual(gathering.schedule)
  })

  it('what we cannot read is said, and stays as typed', async () => {
    const sent = await fillIn(app, to('when'), { when: 'whenever <the moon> is "full"' })
    expect(sent.status).toBe(422)
    expect(formOn(sent.html).when).toBe('whenever <the moon> is "full"')
    expect(read(sent.html)).toContain('We could not')
  })

  it('what was said of single dates stays where the new rule still gives them', async () => {
    await fillIn(app, to('once/2026-12-01/cancelled'), { note: 'The hall is painted.' })
    await fillIn(app, to('once/2026-12-15/place'), { building: 'same', where: 'Room 2' })
    const first = formOn(await app.page(to('when'))).when!
    expect(first).toContain('not 1\u00a0December 2026')
    const look = await fillIn(app, to('when'), { when: first.replace(/7 to 8\.30\s/, '6 to 7 ') })
    await pressOn(app, to('when'), look.html)
    const { schedule } = await record()
    expect(schedule.start).toBe('18:00')
    expect(schedule.exceptions).toEqual([
      { date: '2026-12-01', change: 'cancelled', note: 'The hall is painted.' },
      { date: '2026-12-15', change: 'moved', to: { date: '2026-12-15', where: 'Room 2' } },
    ])
  })
})

describe('where they meet', () => {
  const hall = {
    building: 'other',
    name: 'The Old Library',
    street: '3 High Street',
    town: 'Retford',
    postcode: '',
    directions: 'Ring the bell.',
  }

  it('another building: its point is the town’s, said to be about there, and nobody vouches for the steps', async () => {
    expect((await fillIn(app, to('where'), hall)).status).toBe(303)
    const { place } = await record()
    expect(place).toMatchObject({ name: 'The Old Library', town: 'Retford', pointIs: 'about', access: {} })
    expect(Math.abs(place!.point!.lat - 53.32)).toBeLessThan(0.05)
    expect(await shown()).toContain('The Old Library 3 High Street, Retford')
  })

  it('the same door in other words keeps its point and its steps', async () => {
    await fillIn(app, to('where'), { building: 'same', name: 'The Meeting Rooms' })
    expect((await record()).place).toEqual({ ...gathering.place!, name: 'The Meeting Rooms' })
  })

  it('asks whether it is another building, since only the group can tell', async () => {
    const sent = await fillIn(app, to('where'), { name: 'The Annexe' })
    expect(sent.status).toBe(422)
    expect(read(sent.html)).toContain('Say whether it is the same building')
    expect(formOn(sent.html).name).toBe('The Annexe')
  })

  it('a town nobody knows is asked about once, and kept as written the second time', async () => {
    const asked = await fillIn(app, to('where'), { ...hall, town: 'Retfrod' })
    expect(asked.status).toBe(422)
    expect(read(asked.html)).toContain('Did you mean Retford')
    expect((await pressOn(app, to('where'), asked.html)).status).toBe(303)
    expect((await record()).place).toMatchObject({ town: 'Retfrod', point: null })
  })

  it('told only to those who ask: the street leaves the record’s page at once', async () => {
    await fillIn(app, to('where'), { withheld: 'yes' })
    const page = await shown()
    expect(page).not.toContain('Larch Street')
    expect(page).toContain('Worksop')
  })

  it('online from now on needs a way in, and takes a link', async () => {
    const path = `${to('where')}?mode=online`
    expect((await fillIn(app, path, {})).status).toBe(422)
    expect((await fillIn(app, path, { url: 'meet.example.org/tuesday' })).status).toBe(303)
    expect(await record()).toMatchObject({
      mode: 'online',
      place: null,
      online: { url: 'https://meet.example.org/tuesday' },
    })
  })
})

describe('one evening', () => {
  const evening = '2026-11-17'
  const once = (how: string) => to(`once/${evening}/${how}`)

  it('offers the next six dates, then what can be different', async () => {
    const dates = await app.page(to('once'))
    expect(dates.match(/\/once\/20/g)).toHaveLength(6)
    const hows = read(await app.page(to(`once/${evening}`)))
    expect(hows).toMatch(/Tuesday 17 November 2026.*Not this time.*At another time.*At another place/)
    expect(hows).not.toContain('As usual after all')
  })

  it('at another hour and in another room, each said by itself, are both true', async () => {
    await fillIn(app, once('time'), { day: '2026-11-18', hours: '6 to 7 pm' })
    await fillIn(app, once('place'), { building: 'same', where: 'Room 2, upstairs' })
    expect((await record()).schedule.exceptions).toEqual([
      {
        date: evening,
        change: 'moved',
        to: { date: '2026-11-18', start: '18:00', minutes: 60, where: 'Room 2, upstairs' },
      },
    ])
    expect(await shown()).toContain('Moved from Tue 17 Nov. Meets elsewhere this time: Room 2, upstairs')
  })

  it('as usual after all leaves nothing of it', async () => {
    await fillIn(app, once('cancelled'), {})
    expect(await shown()).toContain('Tuesday 17 November No gathering')
    await fillIn(app, once('usual'), {})
    expect((await record()).schedule).toEqual(gathering.schedule)
  })

  it('hours nobody can read, and a day that has passed, are asked for again', async () => {
    const sent = await fillIn(app, once('time'), { day: '2026-11-01', hours: 'late' })
    expect(sent.status).toBe(422)
    expect(formOn(sent.html)).toMatchObject({ day: '2026-11-01', hours: 'late' })
    expect((await fillIn(app, once('time'), { day: '2026-11-12', hours: '8 to 9 am' })).status).toBe(422)
  })

  it('a group that keeps its door to itself: everybody learns that it is elsewhere, nobody where', async () => {
    const theirs = await letterTo(app, quiet)
    const path = `${theirs}/time-place/${quiet.gatherings[0]!.id}/once/2026-11-13/place`
    expect(read(await app.page(path))).toContain('no words of yours about it')
    await fillIn(app, path, { building: 'other', where: 'The Hidden Attic', street: '9 Secret Row' })
    await app.waymeet.directory.changed(quiet.id)
    const page = read(await app.page('/groups/the-quiet-door'))
    expect(page).toContain('Meets elsewhere this time')
    const calendar = await (await app.request('/groups/the-quiet-door/calendar.ics')).text()
    const json = await (await app.request('/groups/the-quiet-door', { json: true })).text()
    for (const text of [page, calendar, json]) expect(text).not.toMatch(/Attic|Secret/)
  })

  it('sent twice is said once', async () => {
    const fields = { ...formOn(await app.page(once('cancelled'))), note: 'Snow.' }
    const answers = [await post(app, once('cancelled'), fields), await post(app, once('cancelled'), fields)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await record()).schedule.exceptions).toEqual([
      { date: evening, change: 'cancelled', note: 'Snow.' },
    ])
  })
})
