/** What a record says about one fact, in the words its group reads it in. */
import { sentenceStart } from '#ui/count-in-words.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Fact } from '../freshness/confirmation.ts'
import { saySchedule } from '../gatherings/saying/say-schedule.ts'
import type { GroupView } from '../groups/page/group-view.ts'
import { sayPlace } from '../groups/page/say-place.ts'
import { sayTakingPart } from '../groups/taking-part.ts'

/** A line each; where nothing is known, that is said. */
export function sayFact(view: GroupView, fact: Fact): string[] {
  const lines = linesOf(view, fact).filter(line => line !== '')
  return lines.length > 0 ? lines : [view.t('answer.nothing-known')]
}

function linesOf(view: GroupView, fact: Fact): string[] {
  const { group, t, today, life, part } = view
  switch (fact) {
    case 'time-place':
      return group.gatherings.map(gathering => {
        const when = sentenceStart(saySchedule(gathering.schedule, t, { today, form: 'full' }), t)
        return `${when}. ${sayPlace(gathering, t)}`
      })
    case 'openness':
      return [life.state === 'open' ? sayTakingPart(t, part) : sayLife(view)]
    case 'contact': {
      const { phone, email, web } = group.contact
      const online = group.gatherings.flatMap(({ online }) => [online?.url ?? '', online?.phone ?? ''])
      return [phone ?? '', email ?? '', web ?? '', ...new Set(online)]
    }
    case 'access':
      return group.gatherings.flatMap(({ place }) => place?.accessNote ?? [])
  }
}

function sayLife({ life, t }: GroupView): string {
  const state = life.state === 'open' ? '' : t(`group.life.${life.state}`)
  const until = life.until ? t('group.life.until', { date: sayDay(t, life.until) }) : ''
  return [state, until].filter(Boolean).join('. ')
}
