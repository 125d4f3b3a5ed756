/** Joan's own number rings in her kitchen. She says who may see it, and takes that back when she likes. */
import { beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST, called } from '#support/cast.ts'
import { fillIn, letterTo } from '#support/letter-to-contact.ts'
import { groupsForExport } from '../../sources/groups-for-export.ts'
import type { DirectoryTables } from '../../tables.ts'

const group = called('The Tuesday Table')
const number = '01632 960111'
const app = await openTestApp({ groups: CAST })
let link: string

beforeEach(async () => {
  await app.save([group])
  link = await letterTo(app, group)
})

const say = async (audience: string) => {
  const fields = { phone: number, email: '', web: '', 'phone-for': audience, 'email-for': 'everyone' }
  expect((await fillIn(app, `${link}/contact`, fields)).status).toBe(303)
  await app.waymeet.directory.changed(group.id)
}

/** Everywhere a reader, a printer or a partner can look. */
async function seen(): Promise<Record<'page' | 'print' | 'calendar' | 'json' | 'export', boolean>> {
  const has = async (path: string, json = false) =>
    (await (await app.request(path, { json })).text()).replaceAll(/[-\s]/g, '').includes('01632960111')
  let passedOn = ''
  const db = app.waymeet.database.withTables<DirectoryTables>()
  for await (const part of groupsForExport(db)) passedOn += JSON.stringify(part)
  return {
    page: await has(`/groups/${group.slug}`),
    print: await has(`/sheet?group=${group.slug}`),
    calendar: await has(`/groups/${group.slug}/calendar.ics`),
    json: await has(`/groups/${group.slug}`, true),
    export: passedOn.includes(number),
  }
}

describe('a number', () => {
  it('for everybody stands on the page and in what is passed on', async () => {
    await say('everyone')
    expect(await seen()).toMatchObject({ page: true, json: true, export: true })
  })

  it('for readers of our pages alone is in no list that is passed on', async () => {
    await say('page')
    expect(await seen()).toMatchObject({ page: true, json: false, export: false })
    expect(read(await app.page(`${link}/contact/mended`))).toContain(
      `${number} (on our pages and prints alone)`,
    )
  })

  it('for the contact point alone reaches no page, print, feed or log, from that press on', async () => {
    await say('everyone')
    await say('desk')
    const everywhere = { page: false, print: false, calendar: false, json: false, export: false }
    expect(await seen()).toEqual(everywhere)
    expect(app.log.join('')).not.toContain('960111')
  })

  it('is withheld when nobody of the group has said for 400 days that it is right', async () => {
    await say('everyone')
    await app.clock.passDays(401)
    await app.work()
    await app.waymeet.directory.changed(group.id)
    expect((await seen()).page).toBe(false)
  })
})
