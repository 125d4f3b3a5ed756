/** A group without what reads like a home or a name, until somebody has said yes to it (M16). Pure. */
import type { Gathering } from '../gatherings/gathering.ts'
import type { DateException } from '../gatherings/schedule.ts'
import type { Group } from '../groups/group.ts'
import { publicPlace, withoutWords, withoutWordsBeside } from '../groups/town-only.ts'
import { isKnownClean } from './known-clean.ts'
import { heldBack } from './record-notice.ts'

/** The same shape; applying it twice changes nothing. Its own name stays: a list's group called after somebody waits whole. */
export function withoutNoticed(group: Group): Group {
  if (isKnownClean(group)) return group
  const notices = heldBack(group)
  if (notices.length === 0) return group
  const texts = new Set(notices.map(({ text }) => text))
  const unless = <T extends string | null>(text: T): T | null =>
    text !== null && texts.has(text) ? null : text
  const { happens, life, cost } = group
  return {
    ...group,
    summary: unless(group.summary),
    words: unless(group.words),
    life: { ...life, note: unless(life.note) },
    cost: cost && { ...cost, note: unless(cost.note) },
    happens: {
      ...happens,
      whoComes: unless(happens.whoComes),
      firstVisit: unless(happens.firstVisit),
      whoMeetsYou: unless(happens.whoMeetsYou),
      notThis: happens.notThis.filter(text => !texts.has(text)),
    },
    statements: group.statements.filter(({ words }) => !texts.has(words)),
    gatherings: group.gatherings.map((gathering, n) => {
      const here = notices.filter(notice => notice.gathering === n)
      const home = notices.some(
        // Somebody's home on one date says nothing of where the group meets otherwise.
        ({ kind, field, gathering }) =>
          kind === 'home' && field !== 'exceptions' && (gathering === null || gathering === n),
      )
      const left = here.length > 0 ? withoutTexts(gathering, texts, unless) : gathering
      return home && left.place
        ? { ...withoutWordsBeside(left), place: publicPlace({ ...left.place, shown: 'town' }) }
        : left
    }),
  }
}

function withoutTexts(
  gathering: Gathering,
  texts: ReadonlySet<string>,
  unless: <T extends string | null>(text: T) => T | null,
): Gathering {
  const { place, online, schedule } = gathering
  const exceptions = schedule.exceptions.flatMap(each => {
    if (!wordsOf(each).some(words => texts.has(words))) return [each]
    return each.change === 'noted' ? [] : [withoutWords(each)]
  })
  return {
    ...gathering,
    note: unless(gathering.note),
    online: online && { ...online, note: unless(online.note) },
    place: place && {
      ...place,
      name: unless(place.name),
      street: unless(place.street),
      directions: unless(place.directions),
      accessNote: unless(place.accessNote),
    },
    schedule: { ...schedule, exceptions },
  }
}

const wordsOf = (exception: DateException): string[] =>
  [exception.note, exception.change === 'moved' ? exception.to.where : undefined].filter(
    words => words !== undefined,
  )
