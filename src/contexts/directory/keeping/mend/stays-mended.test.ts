/** What Joan put right is not overruled by the list her group once came from; what else the list says is still taken. */
import { expect, it } from 'vitest'
import { newId, newShortCode } from '#platform/ids.ts'
import { aSourceGroup } from '#support/a-source-group.ts'
import { openTestApp } from '#support/app.ts'
import { fillIn, letterTo, pressOn } from '#support/letter-to-contact.ts'
import { allGroupIds, loadGroups } from '../../groups/group.store.ts'
import { importGroups } from '../../sources/import-groups.ts'
import type { SourceGroup } from '../../sources/source-group.ts'
import type { DirectoryTables } from '../../tables.ts'

const app = await openTestApp({ groups: [] })
const { database } = app.waymeet
const db = database.withTables<DirectoryTables>()
const told = aSourceGroup('1', {
  name: 'Harbour Lights',
  contact: { phone: '01632 960 001', email: null, web: null },
})

async function bring(change: Partial<SourceGroup> = {}) {
  const plan = await importGroups(
    {
      source: { key: 'county', name: 'the County Council', url: null, format: 'csv' },
      incoming: [{ ...told, ...change }],
      dryRun: false,
      acceptShrink: true,
    },
    {
      db,
      transaction: work => database.transaction(queries => work(queries.withTables<DirectoryTables>())),
      clock: app.clock,
      newId: () => newId(app.clock.now()),
      newCode: newShortCode,
    },
  )
  const [group] = await loadGroups(db, await allGroupIds(db))
  return { plan, group: group! }
}

it('field by field: her number, her pause and her evening stay, and what the list says instead is proposed to her', async () => {
  const { group } = await bring()
  const link = await letterTo(app, group)
  const [gathering] = group.gatherings
  await fillIn(app, `${link}/contact`, { phone: '01632 960 777' })
  await fillIn(app, `${link}/openness`, { openness: 'full', until: '2027-01-12' })
  const once = `${link}/time-place/${gathering!.id}/once/2026-11-17/place`
  expect((await fillIn(app, once, { building: 'same', where: 'Room 2' })).status).toBe(303)
  await app.clock.passDays(1)
  const { plan, group: after } = await bring({
    contact: { phone: '01632 960 002', email: null, web: 'https://harbour.example/' },
    summary: 'For everybody by the water.',
    joining: 'ask-first',
    gatherings: told.gatherings.map(each => ({ ...each, schedule: { ...each.schedule, start: '18:00' } })),
  })
  expect(plan.update[0]?.kept.map(({ field }) => field).sort()).toEqual([
    'contact.phone',
    'gathering/1/schedule',
    'joining',
  ])
  expect(after.contact).toEqual({ phone: '01632 960 777', email: null, web: 'https://harbour.example/' })
  // Nothing of what the list says is lost: it is put to the group, once for each fact.
  const proposed = await app.waymeet.database.pool.query(
    "select fact from directory.proposal where from_role = 'source' and state = 'open' order by fact",
  )
  expect(proposed.rows).toEqual([{ fact: 'contact' }, { fact: 'openness' }, { fact: 'time-place' }])
  expect(after.summary).toBe('For everybody by the water.')
  expect(after.life).toMatchObject({ state: 'paused', until: '2027-01-12' })
  expect(after.happens.newcomersNow).toBe('no')
  expect(after.gatherings[0]!.schedule).toMatchObject({
    start: '19:00',
    exceptions: [{ date: '2026-11-17' }],
  })
  expect(after.source?.key).toBe('county')
  expect(after.confirmations.map(({ by }) => by)).toContain('group')
})

it('what she took back follows the list again', async () => {
  const { group } = await bring()
  const link = await letterTo(app, group)
  const sent = await fillIn(app, `${link}/contact`, { email: 'lights@harbour.example' })
  expect((await pressOn(app, `${link}/contact/mended`, sent.html)).status).toBe(303)
  const { group: after } = await bring({
    contact: { phone: null, email: 'list@harbour.example', web: null },
  })
  expect(after.contact.email).toBe('list@harbour.example')
})
