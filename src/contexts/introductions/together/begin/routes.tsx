/** The shared screen. Opening it keeps nothing; one press keeps a draft that only its link can read, and the group hears nothing. */
import { type Context, Hono } from 'hono'
import { type Group, isSensitive, openPressBrake } from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { EFFORT_FIELD, openEffort } from '#platform/http/effort.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { linkOf, newLink, sealToLink } from '#platform/seal/link-seal.ts'
import { renderPage } from '#ui/render.ts'
import { NotNowPage } from '../../conversations/write/not-now.page.tsx'
import { drawnParts } from '../../drawn-parts.tsx'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import { acceptedNow } from '../../ways/accepted-now.ts'
import { promisedDays } from '../../ways/offer.ts'
import { addIntroduction } from '../introduction.store.ts'
import { aboutDraft, TOGETHER_WAYS, type TogetherWay, writeDraft } from '../introduction.ts'
import { readIntroduction } from '../read-introduction.ts'
import type { TogetherTables } from '../together-tables.ts'
import { beginUrl, introductionUrl } from '../together-url.ts'
import { NOTHING_TYPED } from '../typed-introduction.ts'
import { BeginPage, type BeginPageProps } from './begin.page.tsx'

const LONG_FORM = 32_768

type Shown = Partial<Pick<BeginPageProps, 'typed' | 'wrong' | 'told' | 'links' | 'wantsWord' | 'toWorkOut'>>

export function beginRoutes(web: IntroductionsWeb): Hono {
  const { clock, settingFor, baseUrl, directory, offers, sendsLetters, sendsTexts } = web
  const routes = new Hono()
  // Whoever holds the link of the draft: drawn with the form, and the person's from the press on.
  const byLink = asActor(web.queries, 'contact')
  const brake = openPressBrake(clock)
  const effort = openEffort({ key: web.linkKey, clock })

  for (const way of TOGETHER_WAYS) {
    routes.get(beginUrl(way, ':slug'), async c => {
      const group = await groupOf(c)
      return (await takes(group, way)) ? show(c, way, group, {}) : notNow(c, group)
    })

    routes.post(beginUrl(way, ':slug'), async c => {
      const sent = await readPostedForm(c, baseUrl, LONG_FORM)
      const group = await groupOf(c)
      const { typed, draft, wrong } = readIntroduction(sent, way)
      const [link, back] = [await linkOf(sent.text('link')), await linkOf(sent.text('back'))]
      const wantsWord = sent.text('word') === 'yes'
      const links = link && back ? { own: link.token, back: back.token } : undefined
      const again = { typed, wantsWord, ...(links && { links }) }
      if (!(await takes(group, way))) return notNow(c, group, typed.words)
      if (Object.keys(wrong).length > 0) return show(c, way, group, { ...again, wrong }, 422)
      if (!link || !back) return show(c, way, group, { ...again, told: 'again' }, 422)
      const work = `${way} ${group.slug}`
      const wait = brake.take(await effort.isDone(work, sent.text(EFFORT_FIELD)))
      if (wait > 0) {
        c.header('retry-after', String(wait))
        return show(c, way, group, { ...again, told: 'wait', toWorkOut: await effort.ask(work) }, 429)
      }
      const { mark } = link
      const words = writeDraft({ ...draft, back: wantsWord ? back.mark : null })
      await addIntroduction(byLink.withTables<TogetherTables>(), {
        ...{ mark, groupId: group.id, way, madeAt: clock.now() },
        sealed: await sealToLink(link.recipient, words, aboutDraft(mark)),
      })
      const beside = wantsWord ? `?beside=${back.token}` : '?beside=yes'
      return c.redirect(introductionUrl(link.token) + beside, 303)
    })
  }

  const takes = async (group: Group, way: TogetherWay): Promise<boolean> =>
    sendsLetters && acceptedNow(await offers.of(group.id), group, clock.now()).includes(way)

  async function show(
    c: Context,
    way: TogetherWay,
    group: Group,
    { typed = NOTHING_TYPED, wrong = {}, told = null, links, wantsWord = false, toWorkOut }: Shown,
    status: 200 | 422 | 429 = 200,
  ) {
    const setting = settingFor(c.req)
    const offer = await offers.of(group.id)
    c.header('cache-control', 'no-store')
    const page = (
      <BeginPage
        {...{ setting, way, group, typed, wrong, told, sendsTexts, wantsWord, toWorkOut }}
        sensitive={group.topics.some(slug => isSensitive(slug))}
        days={offer ? promisedDays(offer, way) : 7}
        links={links ?? { own: (await newLink()).token, back: (await newLink()).token }}
        urgent={drawnParts(web, group, setting.t).urgent}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page), status)
  }

  function notNow(c: Context, group: Group, typed = '') {
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    const admission = { admitted: false, why: 'not-accepted', nextOpening: null } as const
    const sensitive = group.topics.some(slug => isSensitive(slug))
    const { ways } = drawnParts(web, group, setting.t)
    const page = <NotNowPage {...{ setting, group, sensitive, admission, typed, ways }} />
    return c.html(renderPage(page), typed === '' ? 200 : 409)
  }

  async function groupOf(c: Context): Promise<Group> {
    const group = await directory.groupBySlug(c.req.param('slug') ?? '')
    if (!group || group.life.state === 'ended') throw new Problem('not-found')
    return group
  }

  return routes
}
