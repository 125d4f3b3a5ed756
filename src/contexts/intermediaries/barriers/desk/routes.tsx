/** Somebody of the group tells of a shut door on the phone, and the desk writes it down. It changes nothing of the record. */
import { type Context, Hono } from 'hono'
import { type DirectoryTables, loadGroups } from '#contexts/directory/index.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import { mostOf } from '../../concerns/read-pressed.ts'
import { deskGroupUrl } from '../../desk/desk-url.ts'
import type { IntermediariesWeb } from '../../desk/intermediaries-web.ts'
import type { IntermediaryTables } from '../../tables.ts'
import { barriersOf } from '../barrier.store.ts'
import type { BarrierTyped } from '../barrier-form.tsx'
import { readBarrier } from '../read-barrier.ts'
import { tellBarrier } from '../tell-barrier.ts'
import { DeskBarrierPage } from './barrier.page.tsx'

export interface DeskTellAsks {
  whoIn(c: Context): Promise<string>
  groupIdOf(c: Context): Promise<string>
}

/** @param web `queries` of a worker */
export function deskTellRoutes(web: IntermediariesWeb, { whoIn, groupIdOf }: DeskTellAsks): Hono {
  const { queries, clock, baseUrl, settingFor, zone } = web
  const routes = new Hono()
  const page = `${deskGroupUrl(':slug')}/barrier`

  routes.get(page, c => show(c))

  routes.post(page, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const groupId = await groupIdOf(c)
    const who = await whoIn(c)
    const read = readBarrier(sent)
    if (read.met === null) return show(c, { ...read.typed, why: read.why }, 422)
    try {
      await tellBarrier(queries, { ...read.met, groupId, by: { by: 'worker', who } }, clock)
    } catch (fault) {
      if (fault instanceof Problem && fault.kind === 'too-many')
        return show(c, { ...read.typed, why: 'enough' }, 429)
      throw fault
    }
    return c.redirect(`${c.req.path}#before-h`, 303)
  })

  async function show(c: Context, told?: BarrierTyped, status: 200 | 422 | 429 = 200) {
    const id = await groupIdOf(c)
    const [group] = await loadGroups(queries.withTables<DirectoryTables>(), [id])
    if (!group) throw new Problem('not-found')
    const drawn = (
      <DeskBarrierPage
        {...{ group, zone, told, setting: settingFor(c.req), here: c.req.path, most: mostOf('line') }}
        barriers={await barriersOf(queries.withTables<IntermediaryTables>(), id)}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
      />
    )
    return c.html(renderPage(drawn), status)
  }

  return routes
}
