/** A list brings a house and a name. Nobody sees them until Karin, or Joan of the group, has looked. */
import { beforeEach, expect, it } from 'vitest'
import { type DirectoryTables, groupsForExport, loadGroups } from '#contexts/directory/index.ts'
import { writeExport } from '#exchange/write-export.ts'
import { openAppAlone, type TestApp } from '#support/app.ts'
import type { TestBrowser } from '#support/browser.ts'
import { CAST, called } from '#support/cast.ts'
import { fillIn, formOn as letterForm, letterTo, post } from '#support/letter-to-contact.ts'
import { formOn } from '#support/press.ts'
import { signedIn } from '#support/sign-in.ts'

const table = called('The Tuesday Table')
const home = "at Joan Canary's house, 12 Elm Grove"
const ring = 'ring Jane Canary before you come'
const brought = {
  ...table,
  words: `We listen.\n\n${ring}`,
  gatherings: table.gatherings.map(each => ({
    ...each,
    place: each.place && { ...each.place, name: null, street: '12 Elm Grove', directions: home },
  })),
}

let app: TestApp
let karin: TestBrowser
const db = () => app.waymeet.database.withTables<DirectoryTables>()
const record = async () => (await loadGroups(db(), [table.id]))[0]!
const task = async () => /<details[\s\S]*?<\/details>/.exec(await karin.page('/desk'))?.[0] ?? ''

beforeEach(async () => {
  app = await openAppAlone({ groups: [...CAST.filter(({ id }) => id !== table.id), brought] })
  karin = await signedIn(app, 'karin@desk.example')
  return () => app.close()
})

/** All that anybody can ask for without being of the group or the desk. */
async function everythingPublic(): Promise<string> {
  await app.waymeet.directory.changed(table.id)
  const { slug, code } = table
  const paths = [
    ...[`/groups/${slug}`, `/groups/${slug}/calendar.ics`, `/g/${code}`, '/sheet?topic=grief&place=Worksop'],
    ...['/find?q=canary', '/find?q=elm+grove', '/find?q=Tuesday+Table', '/topics/grief', '/near/worksop'],
    ...[`/groups/${slug}/wrong`, `/shortlist?g=${slug}`],
  ]
  const all = await Promise.all([
    ...paths.map(async path => (await app.request(path)).text()),
    ...[`/groups/${slug}`, '/find?q=grief'].map(async path =>
      (await app.request(path, { json: true })).text(),
    ),
  ])
  for await (const part of writeExport(groupsForExport(db()), 'ndjson', '2026-11-12')) all.push(part)
  for await (const part of writeExport(groupsForExport(db()), 'csv', '2026-11-12')) all.push(part)
  return all
    .join('\n')
    .replaceAll('?q=canary', '')
    .replaceAll(/value="(?:canary|elm grove)"/g, '')
}

it('until somebody looked, no page, sheet, list, calendar or search has the house or the name; the town is there', async () => {
  const all = await everythingPublic()
  expect(all).not.toMatch(/Canary|12 Elm Grove/)
  expect(all).toContain(table.gatherings[0]!.place!.town)
})

it('Karin sees both with the reason, says that people see only the town, and is asked no more', async () => {
  const asked = await task()
  for (const part of ['12 Elm Grove', 'Jane Canary', 'Show only the town']) expect(asked).toContain(part)
  await karin.press('/desk/words', { ...formOn(asked), said: 'kept-back' })
  expect((await record()).gatherings[0]?.place).toMatchObject({ shown: 'town', street: '12 Elm Grove' })
  expect(await everythingPublic()).not.toMatch(/Canary|12 Elm Grove/)
  expect(await karin.page('/desk')).not.toContain('Canary')
  expect((await karin.press('/desk/words', { ...formOn(asked), said: 'shown' })).status).toBe(303)
  expect(await everythingPublic()).not.toMatch(/Canary|12 Elm Grove/)
})

it('where whoever it is said yes, it is shown as it was written', async () => {
  await karin.press('/desk/words', { ...formOn(await task()), said: 'shown' })
  expect(await everythingPublic()).toMatch(/Joan Canary[\s\S]*12 Elm Grove/)
  expect(await karin.page('/desk')).not.toContain('Canary')
})

it('Joan of the group is asked when she next saves where they meet, and her answer is enough', async () => {
  const link = await letterTo(app, table)
  const path = `${link}/time-place/${table.gatherings[0]!.id}/where`
  const asked = await fillIn(app, path, { building: 'same' })
  expect(asked.status).toBe(422)
  const html = asked.html
  expect(html).toContain('That reads like somebody')
  expect(html).toContain('12 Elm Grove')
  const back = await post(app, path, { ...letterForm(html), notice: 'change' })
  expect(back.html).toContain('value="12 Elm Grove"')
  expect((await post(app, path, { ...letterForm(html), notice: 'keep' })).status).toBe(303)
  const all = await everythingPublic()
  expect(all).toContain('Joan Canary')
  expect(all).not.toContain('Jane Canary')
})

it('"only the town" from her takes the street out of every place, and history tells nobody of it', async () => {
  const link = await letterTo(app, table)
  const path = `${link}/time-place/${table.gatherings[0]!.id}/where`
  const { html } = await fillIn(app, path, { building: 'same' })
  expect((await post(app, path, { ...letterForm(html), notice: 'town' })).status).toBe(303)
  expect((await record()).gatherings[0]?.place?.shown).toBe('town')
  expect(await everythingPublic()).not.toMatch(/Canary|12 Elm Grove/)
  const { rows } = await app.waymeet.database.pool.query('select changes::text from directory.record_change')
  expect(JSON.stringify(rows)).not.toMatch(/Canary|Elm Grove/)
})
