/** Finding: the front page, the search as page and as JSON, topics, and what is near a place. */
import { type Context, Hono } from 'hono'
import { isLookedAt } from '#platform/http/looked-at.ts'
import { type PageBody, pageBody, sendPage } from '#platform/http/page-body.ts'
import { Problem } from '#platform/http/problem.ts'
import { wantsJson } from '#platform/http/wants-json.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { byField, frontTopics, isSensitive, labelOf, topic } from '../topics/topics.ts'
import { openTellUnmet } from '../unmet/tell-unmet.ts'
import { areaOf } from '../urgent-help/urgent-help.ts'
import { urgentNumbers } from '../urgent-help/urgent-numbers.ts'
import { createAnswerCache } from './answer-cache.ts'
import { readFindQuery } from './find.form.ts'
import { findJson } from './find.json.ts'
import { FindPage } from './find.page.tsx'
import type { FindAnswer } from './find-answer.ts'
import { findMap } from './find-map.tsx'
import { emptyQuery, findUrl } from './find-url.ts'
import { FrontPage } from './front.page.tsx'
import { FEW_NEAR, NearPage } from './near.page.tsx'
import { shownPlace } from './settle-place.ts'
import { TopicPage } from './topic.page.tsx'
import { frontRows, withGroupsFirst } from './topic-rows.ts'
import { topicWeb } from './topic-web.ts'
import { TopicsPage } from './topics.page.tsx'
import { urgentFor, urgentHrefAt } from './urgent-for.ts'

/** Pages of a search kept within their minute; about 60 kB each. */
const KEPT = 400

/** A page, and what is to be told when somebody looks at it. */
type Drawn = { body: PageBody; tell: (() => void) | null }

export function findRoutes(web: DirectoryWeb): Hono {
  const { directory, finding, cards, clock, settingFor } = web
  const pages = createAnswerCache<Drawn>(KEPT)
  const tellUnmet = openTellUnmet(web)
  const counted = (slugs: readonly string[], locale: string) =>
    slugs.map(slug => ({
      slug,
      label: labelOf(slug, locale),
      groups: finding.behind.topic(slug),
    }))

  const routes = new Hono()

  routes.get('/', c => {
    const setting = settingFor(c.req)
    const { locale } = setting.t
    const topics = frontRows({
      everyday: counted(
        frontTopics(locale).map(each => each.slug),
        locale,
      ),
      others: () => counted([...directory.topicCounts().keys()], locale),
    })
    const allTopics = byField(locale).reduce((n, field) => n + field.topics.length, 0)
    return page(
      c,
      <FrontPage
        {...setting}
        topics={topics}
        allTopics={allTopics}
        allGroups={finding.behind.all()}
        urgent={urgentNumbers(areaOf(web.urgentHelp, web.homeCountry, null), setting.t)}
      />,
    )
  })

  routes.get('/find', async c => {
    const { query, leftOut } = readFindQuery(name => c.req.queries(name) ?? [])
    const setting = settingFor(c.req, findUrl(query, { page: query.page }))
    if (wantsJson(c.req.header('accept'))) {
      c.header('cache-control', 'no-store')
      return c.json(findJson(await finding.find(query, { locale: setting.t.locale })))
    }
    const now = clock.now()
    const draw = async () => {
      const answer = await finding.find(query, { locale: setting.t.locale })
      const { topics, place } = answer.understood
      const document = renderPage(
        <FindPage
          {...setting}
          urgentHref={urgentHrefAt(place, web)}
          answer={answer}
          cards={cards}
          now={now}
          baseUrl={web.baseUrl}
          leftOut={leftOut}
          ringMap={findMap(answer, web.places, setting.t)}
          sensitive={isSensitiveAnswer(answer)}
          urgent={urgentFor(topics, place, web, setting.t)}
          {...shownPlace(answer)}
        />,
      )
      return { body: pageBody(document), tell: tellUnmet(answer) }
    }
    const moment = `${directory.version()} ${Math.floor(now / 60_000)}`
    const key = `${setting.t.locale} ${setting.prefix}${setting.path}`
    const { body, tell } = leftOut.length > 0 ? await draw() : await pages.take(moment, key, draw)
    if (isLookedAt({ method: c.req.method, header: name => c.req.header(name) })) tell?.()
    return sendPage(c, body)
  })

  routes.get('/topics', c => {
    const setting = settingFor(c.req)
    const fields = byField(setting.t.locale).map(({ field, label, topics }) => ({
      field,
      label,
      topics: withGroupsFirst(
        counted(
          topics.map(each => each.slug),
          setting.t.locale,
        ),
      ),
    }))
    return page(c, <TopicsPage {...setting} fields={fields} />)
  })

  routes.get('/topics/:slug', async c => {
    const setting = settingFor(c.req)
    const found = topic(c.req.param('slug'))
    if (!found) throw new Problem('not-found')
    const { query } = readFindQuery(name => (name === 'near' ? (c.req.queries(name) ?? []) : []))
    const { locale } = setting.t
    const answer = await finding.find(
      { ...query, q: labelOf(found.slug, locale) },
      { locale, topic: found.slug },
    )
    const { shown, broader, narrower, related } = topicWeb(found, locale)
    return page(
      c,
      <TopicPage
        {...setting}
        urgentHref={urgentHrefAt(answer.understood.place, web)}
        topic={shown}
        answer={answer}
        urgent={urgentFor([{ slug: found.slug, typed: '' }], answer.understood.place, web, setting.t)}
        broader={counted(broader, locale)}
        narrower={counted(narrower, locale)}
        related={counted(related, locale)}
        cards={cards}
        now={clock.now()}
      />,
    )
  })

  routes.get('/near/:place', async c => {
    const setting = settingFor(c.req)
    const near = c.req.param('place').slice(0, 200)
    const { query } = readFindQuery(name =>
      name === 'sort' ? (c.req.queries(name) ?? []) : name === 'near' ? [near] : [],
    )
    const answer = await finding.find(query, { locale: setting.t.locale })
    const { place } = answer.understood
    if (place.kind !== 'found') {
      c.header('cache-control', 'no-store')
      return c.redirect(findUrl({ ...emptyQuery, near }))
    }
    const topics = finding.topicsNear(place.place, answer.withinKm)
    return page(
      c,
      <NearPage
        {...setting}
        urgentHref={urgentHrefAt(place, web)}
        place={place.place}
        answer={answer}
        topics={topics.map(({ slug, groups }) => ({ slug, groups, label: labelOf(slug, setting.t.locale) }))}
        ringMap={findMap(answer, web.places, setting.t, FEW_NEAR)}
        cards={cards}
        now={clock.now()}
      />,
    )
  })
  return routes
}

/** Whether the words or any group shown would give the reader away over their shoulder (R12). */
const isSensitiveAnswer = ({ understood, hits }: FindAnswer): boolean =>
  understood.topics.some(({ slug }) => isSensitive(slug)) ||
  // Words we know nothing of may be about anything.
  (understood.topics.length === 0 && understood.words.length > 0) ||
  hits.some(({ group }) => group.topics.some(slug => isSensitive(slug)))

const page = (c: Context, document: preact.VNode): Promise<Response> =>
  sendPage(c, pageBody(renderPage(document)))
