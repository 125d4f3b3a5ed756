/** A reader is worried about a group: three doors, a form behind two of them, and a page of their own to come back to. */
import { type Context, Hono } from 'hono'
import { type DirectoryTables, isSensitive, loadGroups, openPressBrake } from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink, signLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import type { IntermediaryTables } from '../../tables.ts'
import { concernById } from '../concern.store.ts'
import { DOORS, type Door } from '../concern.ts'
import { CONCERN_LINK, concernUrl, doorsUrl, doorUrl } from '../concern-url.ts'
import type { ConcernWeb } from '../concern-web.ts'
import { disagree } from '../decide.ts'
import { drawnParts } from '../drawn-parts.tsx'
import { promiseOf } from '../promised-by.ts'
import { raiseConcern } from '../raise-concern.ts'
import { LONG_FORM, mostOf, readPressed } from '../read-pressed.ts'
import { withdraw } from '../withdraw.ts'
import { ConcernPage, type ConcernPageProps } from './concern.page.tsx'
import { ConcernGonePage } from './concern-gone.page.tsx'
import { DoorPage, type DoorTold } from './door.page.tsx'
import { DoorsPage } from './doors.page.tsx'

const STATUS: Record<DoorTold, 422 | 429> = { empty: 422, long: 422, again: 422, wait: 429, enough: 429 }

export function readerRoutes(web: ConcernWeb): Hono {
  const { queries, clock, linkKey, settingFor, baseUrl, directory, zone, sendsLetters } = web
  const routes = new Hono()
  // Whoever holds the address of their own page.
  const byLink = asActor(queries, 'contact')
  const brake = openPressBrake(clock)

  routes.get(doorsUrl(':slug'), async c => {
    const group = await groupOf(c)
    const setting = settingFor(c.req)
    const parts = { ...drawnParts(web, group, setting.t), sensitive: group.topics.some(isSensitive) }
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<DoorsPage {...{ setting, group, ...parts }} takesWords={sendsLetters} />))
  })

  routes.get(doorUrl(':slug', ':door' as Door), c => showDoor(c))

  routes.post(doorUrl(':slug', ':door' as Door), async c => {
    const sent = await readPostedForm(c, baseUrl, LONG_FORM)
    const [group, door] = [await groupOf(c), doorOf(c)]
    const { typed, words, wrong, key } = readPressed(sent, 'words')
    const again = (why: DoorTold, wait = 0) => showDoor(c, { why, typed }, wait)
    if (wrong !== null || words === null) return again(wrong ?? 'empty')
    if (key === null) return again('again')
    const wait = brake.take()
    if (wait > 0) return again('wait', wait)
    try {
      const id = await raiseConcern(queries, { groupId: group.id, door, words, key }, clock)
      return c.redirect(concernUrl(signLink(linkKey, CONCERN_LINK, id)), 303)
    } catch (fault) {
      if (fault instanceof Problem && fault.kind === 'too-many') return again('enough')
      throw fault
    }
  })

  routes.get(concernUrl(':token'), c => showConcern(c))

  routes.post(concernUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const { typed, line, wrong, seen, key } = readPressed(sent, 'line')
    const { t } = settingFor(c.req)
    const isWithdrawn = sent.text('did') === 'withdraw'
    if (key === null || (!isWithdrawn && (wrong !== null || line === null))) {
      const why = wrong === 'long' ? 'long' : 'empty'
      return showConcern(c, { typed, wrong: t(`concern.told.${why}`, { n: mostOf('line') }) }, 422)
    }
    try {
      const next = { concernId: idOf(c), seen, key }
      if (isWithdrawn) await withdraw(byLink, next, clock)
      else await disagree(byLink, { ...next, speaker: 'reader', words: line ?? '' }, clock)
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.kind !== 'moved-on') throw fault
      return showConcern(c, { typed, wrong: t('concern.told.moved-on') }, 409)
    }
    return c.redirect(concernUrl(c.req.param('token') ?? ''), 303)
  })

  async function showDoor(c: Context, told?: { why: DoorTold; typed: string }, wait = 0) {
    const [group, door] = [await groupOf(c), doorOf(c)]
    const setting = settingFor(c.req)
    const page = (
      <DoorPage
        {...{ setting, group, door, told, ...drawnParts(web, group, setting.t) }}
        sensitive={group.topics.some(isSensitive)}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    c.header('cache-control', 'no-store')
    if (wait > 0) c.header('retry-after', String(wait))
    return c.html(renderPage(page), told ? STATUS[told.why] : 200)
  }

  async function showConcern(c: Context, told?: ConcernPageProps['told'], status: 200 | 409 | 422 = 200) {
    const concern = await concernById(byLink.withTables<IntermediaryTables>(), idOf(c))
    const [group] = await loadGroups(byLink.withTables<DirectoryTables>(), concern ? [concern.groupId] : [])
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    if (!concern || !group) {
      const { urgent, ways } = drawnParts(web, group ?? { gatherings: [] }, setting.t)
      return c.html(renderPage(<ConcernGonePage {...{ setting, urgent, ways }} />), 410)
    }
    const here = concernUrl(c.req.param('token') ?? '')
    const page = (
      <ConcernPage
        {...{ setting, concern, group, zone, here, told, ...drawnParts(web, group, setting.t) }}
        address={baseUrl + here}
        promised={promiseOf(concern, { now: clock.now(), zone })}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page), status)
  }

  function idOf(c: Context): string {
    const id = readLink(linkKey, CONCERN_LINK, c.req.param('token') ?? '')
    if (id === null) throw new Problem('not-found')
    return id
  }

  function doorOf(c: Context): Door {
    const door = DOORS.find(each => each === c.req.param('door'))
    if (!door || !sendsLetters) throw new Problem('not-found')
    return door
  }

  async function groupOf(c: Context) {
    const group = await directory.groupBySlug(c.req.param('slug') ?? '')
    if (!group || group.life.state === 'ended') throw new Problem('not-found')
    return group
  }

  return routes
}
