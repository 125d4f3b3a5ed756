/** Saying that one would come: the first thing on this site that a press changes. */
import { type Context, Hono } from 'hono'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { midSentence } from '#ui/mid-sentence.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { emptyQuery, findUrl } from '../find/find-url.ts'
import { byField, isSensitive, labelOf, topic } from '../topics/topics.ts'
import { type Interest, readInterest } from './interest.form.ts'
import { type Again, InterestPage } from './interest.page.tsx'
import { thanksUrl } from './interest-url.ts'
import { ThanksPage } from './thanks.page.tsx'
import { wideAreaOf } from './wide-area.ts'

const STATUS = { again: 422, 'too-many': 429 } as const

export function interestRoutes(web: DirectoryWeb): Hono {
  const { finding, places, settingFor, contact, baseUrl, wishes } = web
  const routes = new Hono()

  routes.get('/interest', async c => {
    const interest = readInterest(name => c.req.query(name) ?? '', places)
    return await ask(c, interest, {
      asked: c.req.query('topic') !== undefined && c.req.query('near') !== undefined,
    })
  })

  routes.post('/interest', async c => {
    if (!wishes) throw new Problem('not-found')
    const sent = await readPostedForm(c, baseUrl)
    const interest = readInterest(sent.text, places)
    if (interest.topic === null || interest.place.kind !== 'found' || sent.key === null)
      return await ask(c, interest, { asked: true, again: 'again' })
    const wait = await wishes.wouldCome(interest.topic, wideAreaOf(interest.place.place, places), sent.key)
    if (wait > 0) {
      c.header('retry-after', String(wait))
      return await ask(c, interest, { asked: true, again: 'too-many', key: sent.key })
    }
    return c.redirect(thanksUrl(interest.topic), 303)
  })

  routes.get('/interest/thanks', c => {
    const found = topic(c.req.query('topic') ?? '')
    if (!found) throw new Problem('not-found')
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    return c.html(
      renderPage(
        <ThanksPage
          {...setting}
          topic={found.slug}
          label={midSentence(labelOf(found.slug, setting.t.locale), setting.t)}
          contact={contact}
          sensitive={isSensitive(found.slug)}
        />,
      ),
    )
  })

  async function ask(
    c: Context,
    interest: Interest,
    { asked, again, key = newFormKey() }: { asked: boolean; again?: Again; key?: string },
  ) {
    const setting = settingFor(c.req)
    const { locale } = setting.t
    const { topic, place } = interest
    c.header('cache-control', 'no-store')
    const page = (
      <InterestPage
        {...setting}
        interest={interest}
        label={topic === null ? '' : midSentence(labelOf(topic, locale), setting.t)}
        area={place.kind === 'found' ? wideAreaOf(place.place, places) : null}
        formKey={{ name: KEY_FIELD, value: key }}
        there={await thereFor(interest, locale)}
        fields={byField(locale).map(({ label, topics }) => ({
          label,
          topics: topics.map(({ slug }) => ({ slug, label: labelOf(slug, locale) })),
        }))}
        contact={contact}
        {...(again ? { again } : {})}
        asked={asked}
        // Words we know nothing of may be about anything.
        sensitive={topic === null ? interest.words !== '' : isSensitive(topic)}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page), again ? STATUS[again] : 200)
  }

  /** Who is about to wish for a group is told of those there are. */
  async function thereFor({ topic, place }: Interest, locale: string) {
    if (topic === null || place.kind !== 'found') return null
    const query = { ...emptyQuery, q: labelOf(topic, locale), near: place.place.key }
    const { unmet, total } = await finding.find(query, { locale, topic })
    return unmet === null && total > 0 ? { groups: total, url: findUrl(query) } : null
  }
  return routes
}
