/** Facts grow old, groups pause and end: what Joan, Daniel and Sofia see of it as the days go by (M03, M05). */
import { afterEach, describe, expect, test } from 'vitest'
import { type DirectoryTables, importGroups } from '#contexts/directory/index.ts'
import { newId, newShortCode } from '#platform/ids.ts'
import { aSourceGroup } from '#support/a-source-group.ts'
import { openAppAlone, read, type TestApp } from '#support/app.ts'
import { called } from '#support/cast.ts'

let app: TestApp
const opened = async () => {
  app = await openAppAlone()
  return app
}
afterEach(() => app.close())
const found = async (path: string): Promise<string[]> => {
  const { groups } = await (await app.request(path, { json: true })).json()
  return groups.map(({ name }: { name: string }) => name)
}

describe('nobody has confirmed a group for long', () => {
  test('Daniel sees due, then overdue with a “Perhaps”, then no more unless he asks', async () => {
    await opened()
    const near = '/find?q=suicide+bereavement&near=Retford'
    expect(read(await app.page(near))).toMatch(/Left with Questions/)
    await app.clock.passDays(14)
    expect(read(await app.page(near)).match(/Left with Questions[\s\S]*?Here because/)?.[0]).toMatch(
      /Perhaps/,
    )
    await app.clock.passDays(30)
    expect(await found(near)).not.toContain('Left with Questions')
    expect(await found(`${near}&unsure=1`)).toContain('Left with Questions')
    expect((await app.request('/groups/left-with-questions')).status).toBe(200)
  })

  test('the way to the unsure ones is offered where they are missing', async () => {
    await opened()
    const html = await app.page('/find?q=gambling&near=Retford')
    expect(html).not.toMatch(/<h3>[^/]*The Old Harbour List/)
    expect(html).toMatch(/href="[^"]*unsure=1"/)
    expect(await found('/find?q=gambling&near=Retford&unsure=1')).toEqual(['The Old Harbour List'])
  })

  test('one word from the group and it is fresh again', async () => {
    await opened()
    const group = called('Boots and Flasks')
    expect(read(await app.page('/groups/boots-and-flasks'))).toMatch(/Perhaps|check/i)
    const confirmations = group.confirmations.map(each => ({ ...each, at: app.clock.now() }))
    await app.save([{ ...group, confirmations, changedAt: app.clock.now() }])
    const text = read(await app.page('/groups/boots-and-flasks'))
    expect(text).toContain('Confirmed 12 November 2026 by the group')
    expect(text).toContain('Just come')
  })
})

describe('a group that takes nobody new', () => {
  test('paused: says until when, and Sofia is shown another one', async () => {
    await opened()
    const text = read(await app.page('/groups/small-shoes'))
    expect(text).toContain('No newcomers for now Until 13 January 2027')
    expect(text).toMatch(/Groups you can go to now .*Shoes by the Door/)
  })

  test('the day a pause should be over, the page says that nobody has said so', async () => {
    await opened()
    await app.clock.passDays(70)
    const text = read(await app.page('/groups/small-shoes'))
    expect(text).toContain('Until 13 January 2027, it was said. Nobody has told us yet what is true now.')
    expect(text).toMatch(/Groups you can go to now .*Shoes by the Door/)
  })

  test('ended: its address stays, says so, offers others, and no search finds it', async () => {
    await opened()
    const text = read(await app.page('/groups/wednesday-walkers'))
    expect(text).toContain('This group has ended')
    expect(text).toMatch(/Groups you can go to now .*The Tuesday Table/)
    expect(await found('/find?q=wednesday+walkers&near=Worksop')).not.toContain('Wednesday Walkers')
    expect(read(await app.page('/sheet?q=grief&near=Worksop'))).not.toContain('Wednesday Walkers')
  })

  test('forming: nobody is sent to a door, and it says it is looking for the first', async () => {
    await opened()
    const html = await app.page('/groups/new-moon')
    const own = read(html.slice(0, html.indexOf('id="others"')))
    expect(own).toContain('This group is not meeting yet.')
    expect(own).not.toMatch(/Just come|Next time/)
    expect(html).not.toContain('calendar.ics')
  })
})

test('a group its list no longer names: Harold is told, and is sent to no door before he has asked', async () => {
  await opened()
  const { database } = app.waymeet
  const bring = async (names: string[]) => {
    await importGroups(
      {
        source: { key: 'county', name: 'the County Council', url: null, format: 'csv' },
        incoming: names.map(name => aSourceGroup(name, { name, topics: ['grief'] })),
        dryRun: false,
        acceptShrink: true,
      },
      {
        db: database.withTables<DirectoryTables>(),
        transaction: work => database.transaction(queries => work(queries.withTables<DirectoryTables>())),
        clock: app.clock,
        newId: () => newId(app.clock.now()),
        newCode: newShortCode,
      },
    )
    await app.waymeet.directory.changed('*')
  }
  await bring(['Harbour Lights', 'Quay Voices'])
  const before = read(await app.page('/groups/harbour-lights'))
  expect(before).toContain('From the list of the County Council')
  expect(before).toContain('Just come')
  await app.clock.passDays(10)
  await bring(['Quay Voices'])
  for (const path of ['/groups/harbour-lights', '/find?q=harbour+lights']) {
    const text = read(await app.page(path)).replace(/Quay Voices[\s\S]*$/, '')
    expect(text, path).toContain('No longer on the list of the County Council since 22 November 2026')
    expect(text, path).not.toContain('Just come')
  }
  expect(read(await app.page('/groups/quay-voices'))).toContain('From the list of the County Council')
})

test('a change saved by anybody is on the page and in the search at once, on every server that listens', async () => {
  await opened()
  const joined = called('Easy Breath')
  await app.save([{ ...joined, name: 'Easier Breath', changedAt: app.clock.now() }])
  expect(await found('/find?q=copd&near=Worksop')).toContain('Easier Breath')
  expect(read(await app.page('/groups/easy-breath'))).toContain('Easier Breath')
})
