/** A group without what reads like a home or a name, until somebody has said yes to it (M16). Pure. */
import type { Gathering } from '../gatherings/gathering.ts'
import type { Group } from '../groups/group.ts'
import { publicPlace, withoutWords, withoutWordsBeside } from '../groups/town-only.ts'
import { isKnownClean } from './known-clean.ts'
import { heldBack, type RecordNotice } from './record-notice.ts'

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
        ({ kind, gathering }) => kind === 'home' && (gathering === null || gathering === n),
      )
      const left = here.length > 0 ? withoutTexts(gathering, here, unless) : gathering
      return home && left.place
        ? { ...withoutWordsBeside(left), place: publicPlace({ ...left.place, shown: 'town' }) }
        : left
    }),
  }
}

function withoutTexts(
  gathering: Gathering,
  here: readonly RecordNotice[],
  unless: <T extends string | null>(text: T) => T | null,
): Gathering {
  const { place, online, schedule } = gathering
  const exceptions = here.some(({ field }) => field === 'exceptions')
    ? schedule.exceptions.filter(({ change }) => change !== 'noted').map(withoutWords)
    : schedule.exceptions
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
