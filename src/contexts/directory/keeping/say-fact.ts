/** What a record says about one fact, in the words its group reads it in. */
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Fact } from '../freshness/confirmation.ts'
import { occurrences } from '../gatherings/dates/occurrences.ts'
import { ACCESS_FACTS, type Gathering, type Place } from '../gatherings/gathering.ts'
import { sayChange, sayOccurrence } from '../gatherings/saying/say-occurrence.ts'
import { saySchedule } from '../gatherings/saying/say-schedule.ts'
import { AS_PUBLISHED, type Audience } from '../groups/contact-consent.ts'
import type { GroupView } from '../groups/page/group-view.ts'
import { sayPlace } from '../groups/page/say-place.ts'
import { sayTakingPart, takingPart } from '../groups/taking-part.ts'

/** A line each; where nothing is known, that is said. */
export function sayFact(view: GroupView, fact: Fact): string[] {
  const lines = linesOf(view, fact).filter(line => line !== '')
  return lines.length > 0 ? lines : [view.t('answer.nothing-known')]
}

function linesOf(view: GroupView, fact: Fact): string[] {
  const { group, t, today, life } = view
  switch (fact) {
    case 'time-place':
      return group.gatherings.flatMap(gathering => {
        const when = sentenceStart(saySchedule(gathering.schedule, t, { today, form: 'full' }), t)
        return [`${when}. ${sayPlace(gathering, t)}`, ...sayChanges(gathering, view)]
      })
    case 'openness':
      return [life.state === 'open' ? sayOpen(view) : sayLife(view), group.life.note ?? '']
    case 'contact': {
      const { phone, email, web } = group.contact
      const online = group.gatherings.flatMap(({ online }) => [online?.url ?? '', online?.phone ?? ''])
      const { phone: phoneFor, email: emailFor } = group.contactConsent ?? AS_PUBLISHED
      return [
        withAudience(phone, phoneFor, t),
        withAudience(email, emailFor, t),
        web ?? '',
        ...new Set(online),
      ]
    }
    case 'access':
      return group.gatherings.flatMap(({ place }) => (place ? sayAccess(place, t) : []))
  }
}

/** As the record has it, however old: whoever is asked whether it is right must hear what would be right. */
function sayOpen({ group, life, next, t }: GroupView): string {
  const asRecorded = { fact: 'openness', state: 'confirmed', last: null, dueAt: null } as const
  return sayTakingPart(t, takingPart(group, life, asRecorded, next?.gathering))
}

function sayLife({ life, t }: GroupView): string {
  const state = life.state === 'open' ? '' : t(`group.life.${life.state}`)
  const until = life.until ? t('group.life.until', { date: sayDay(t, life.until) }) : ''
  return [state, until].filter(Boolean).join('. ')
}

/** Single dates to come that are other than usual. */
const sayChanges = ({ schedule }: Gathering, { now, t }: GroupView): string[] =>
  occurrences(schedule, { from: now, count: DATES }).flatMap(date => {
    const change = sayChange(date, t)
    return change ? `${sayOccurrence(date, t, { now, form: 'full' })}: ${change}` : []
  })

const withAudience = (reach: string | null, audience: Audience, t: Translator): string =>
  reach === null || audience === 'everyone' ? (reach ?? '') : `${reach} (${t(`answer.seen-by.${audience}`)})`

/** As many as the group's own page lists. */
const DATES = 6

const sayAccess = ({ access, accessNote }: Place, t: Translator): string[] => [
  ...ACCESS_FACTS.flatMap(fact => {
    if (access[fact] === undefined) return []
    return access[fact] === 'yes' ? t(`narrow.access.${fact}`) : t(`group.access-no.${fact}`)
  }),
  accessNote ?? '',
]
