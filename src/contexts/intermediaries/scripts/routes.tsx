/** Scripts and paper forms, for whoever sits at the desk. Reading them reaches nothing that is not public. */
import { type Context, Hono } from 'hono'
import {
  AS_PUBLISHED,
  contactFor,
  type DirectoryTables,
  FACTS,
  type Group,
  groupIdBySlug,
  LIMITS,
  loadGroups,
  sayFact,
  viewOf,
} from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { renderPage } from '#ui/render.ts'
import { deskScriptsUrl, deskScriptUrl } from '../desk/desk-url.ts'
import type { IntermediariesWeb } from '../desk/intermediaries-web.ts'
import { PaperFormPage } from './form.page.tsx'
import { journeyNamed } from './journeys.ts'
import { ScriptPage, ScriptsPage } from './scripts.page.tsx'

export function scriptRoutes(web: IntermediariesWeb): Hono {
  const { clock, settingFor, contact } = web
  const db = asActor(web.queries, 'worker').withTables<DirectoryTables>()
  const routes = new Hono()

  routes.get(deskScriptsUrl, async c =>
    c.html(renderPage(<ScriptsPage setting={settingFor(c.req)} group={await groupOf(c)} />)),
  )

  routes.get(deskScriptUrl(':journey'), async c => {
    const shown = { setting: settingFor(c.req), journey: journeyOf(c), group: await groupOf(c) }
    return c.html(renderPage(<ScriptPage {...shown} />))
  })

  routes.get(`${deskScriptUrl(':journey')}/form`, async c => {
    const setting = settingFor(c.req)
    const now = clock.now()
    const found = await groupOf(c)
    const blank = FACTS.map(fact => ({ fact, lines: [] }))
    const group = found && {
      ...{ slug: found.slug, name: found.name, code: found.code },
      facts: FACTS.map(fact => ({ fact, lines: sayFact(viewOf(onPaper(found), now, setting.t), fact) })),
    }
    const page = (
      <PaperFormPage
        {...{ setting, now, group }}
        journey={journeyOf(c)}
        facts={blank}
        limits={limitsIn(setting.t)}
        sendBackTo={contact && { name: contact.name, phone: contact.phone }}
      />
    )
    return c.html(renderPage(page))
  })

  function journeyOf(c: Context) {
    const journey = journeyNamed(c.req.param('journey') ?? '')
    if (!journey) throw new Problem('not-found')
    return journey.name
  }

  /** Null where none is asked for. @throws {Problem} `not-found` */
  async function groupOf(c: Context): Promise<Group | null> {
    const slug = c.req.query('group')
    if (slug === undefined) return null
    const id = await groupIdBySlug(db, slug)
    const [group] = id === null ? [] : await loadGroups(db, [id])
    if (!group) throw new Problem('not-found')
    return group
  }

  return routes
}

/** A paper may lie about: no number stands on it that is not on the group's page. */
const onPaper = (group: Group): Group => ({
  ...group,
  contact: contactFor(group, 'page'),
  contactConsent: AS_PUBLISHED,
})

const limitsIn = (t: Translator) => {
  const lines = (which: keyof typeof LIMITS) => LIMITS[which].map(act => t(`mandate.act.${act}`))
  return { always: lines('always'), mandate: lines('mandate'), never: lines('never') }
}
