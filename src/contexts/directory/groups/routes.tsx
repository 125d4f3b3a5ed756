/** One group: its page, the same as JSON, and the short code that stands on everything printed. */
import { type Context, Hono } from 'hono'
import { Problem } from '#platform/http/problem.ts'
import { wantsJson } from '#platform/http/wants-json.ts'
import { readShortCode } from '#platform/ids.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { unitIn } from '../find/say-distance.ts'
import { urgentHrefIn } from '../find/urgent-for.ts'
import { allFreshness } from '../freshness/freshness.ts'
import { putAwaySince } from '../freshness/put-away.ts'
import { occurrences } from '../gatherings/dates/occurrences.ts'
import { heldSchedule } from '../gatherings/stop.ts'
import { CodeSlipPage } from '../sheet/code-slip.page.tsx'
import { sheetBehind } from '../sheet/name-set.ts'
import { isSensitive } from '../topics/topics.ts'
import { groupJson } from './group.json.ts'
import { GroupPage } from './group.page.tsx'
import type { Group } from './group.ts'
import { completeSetOf, othersLike, othersLikeRemoved, othersNear } from './neighbours.ts'
import { PutAwayPage } from './put-away.page.tsx'
import { GonePage } from './removed/gone.page.tsx'
import type { RemovedGroup } from './removed/removed-group.ts'

/** Dates given with a group as JSON. */
const DATES = 12

export function groupRoutes(web: DirectoryWeb): Hono {
  const { directory, clock, settingFor, baseUrl, contact, cards } = web
  const routes = new Hono()

  routes.get('/groups/:slug', async c => {
    const slug = c.req.param('slug')
    const group = await directory.groupBySlug(slug)
    if (!group) return gone(c, await web.removed?.({ slug }))
    // It became part of another record: old links and prints lead on.
    if (group.slug !== slug) return c.redirect(`/groups/${group.slug}`, 301)
    const now = clock.now()
    c.header('cache-control', 'no-store')
    const awaySince = putAwaySince(group, now)
    if (awaySince !== null) return putAway(c, group, awaySince)
    if (wantsJson(c.req.header('accept'))) {
      const next = new Map(
        group.gatherings.map(gathering => [
          gathering.id,
          occurrences(heldSchedule(gathering), { from: now, count: DATES }),
        ]),
      )
      return c.json(groupJson(group, { freshness: allFreshness(group, now), next }))
    }
    const setting = settingFor(c.req)
    const others = await othersLike(group, web, setting.t.locale)
    return c.html(
      renderPage(
        <GroupPage
          {...setting}
          urgentHref={urgentHrefIn(countryOf(group.gatherings), web)}
          group={group}
          now={now}
          baseUrl={baseUrl}
          contact={contact}
          sensitive={group.topics.some(isSensitive)}
          sheet={await completeSetOf(group, web, setting.t.locale)}
          waysInShort={await web.waysInShort?.(group, setting.t)}
          others={others && { ...others, cards, unit: unitIn(countryOf(group.gatherings)) }}
        />,
      ),
    )
  })

  routes.get('/g/:code', async c => {
    const typed = c.req.param('code')
    const code = readShortCode(typed)
    if (code === null) return sheetOr(c, typed)
    const slug = await directory.slugByCode(code)
    if (!slug) return gone(c, await web.removed?.({ code }))
    return c.redirect(`/groups/${slug}`)
  })

  /** A code of another length is of a whole set; where somebody slipped, nobody guesses what was meant. */
  function sheetOr(c: Context, typed: string) {
    const url = sheetBehind(typed, web.places)
    if (url) return c.redirect(url)
    if (wantsJson(c.req.header('accept'))) throw new Problem('not-found')
    return c.html(renderPage(<CodeSlipPage {...settingFor(c.req)} />), 404)
  }

  /** What nobody has said for long is told to no program either. */
  async function putAway(c: Context, group: Group, since: number) {
    const { slug, name, code } = group
    if (wantsJson(c.req.header('accept')))
      return c.json({ slug, name, code, putAwaySince: new Date(since).toISOString() })
    const setting = settingFor(c.req)
    const country = countryOf(group.gatherings)
    const others = await othersNear(group, web, setting.t.locale)
    const page = (
      <PutAwayPage
        {...setting}
        {...{ group, since, contact }}
        urgentHref={urgentHrefIn(country, web)}
        now={clock.now()}
        sensitive={group.topics.some(isSensitive)}
        others={{ ...others, cards, unit: unitIn(country) }}
      />
    )
    return c.html(renderPage(page))
  }

  /** Kindly, without a name, and never a dead end. */
  async function gone(c: Context, removed: RemovedGroup | null | undefined) {
    if (!removed || wantsJson(c.req.header('accept'))) throw new Problem(removed ? 'gone' : 'not-found')
    c.header('cache-control', 'no-store')
    const setting = settingFor(c.req)
    const others = await othersLikeRemoved(removed, web, setting.t.locale)
    const page = (
      <GonePage
        {...setting}
        urgentHref={urgentHrefIn(removed.country, web)}
        removedAt={removed.removedAt}
        now={clock.now()}
        sensitive={removed.topic !== null && isSensitive(removed.topic)}
        others={{ ...others, cards, unit: unitIn(removed.country) }}
      />
    )
    return c.html(renderPage(page), 410)
  }

  return routes
}

const countryOf = (gatherings: { place: { country: string | null } | null }[]): string | null =>
  gatherings.find(({ place }) => place?.country)?.place?.country ?? null
