/**
 * What of a group stands on a print. Everything printed is drawn from this and from nothing else of the record, so that a print
 * is out of date exactly when this changes (M17). Who confirmed it stands beside, with its day. Pure.
 */
import type { Gathering } from '../gatherings/gathering.ts'
import { normalSchedule } from '../gatherings/normal-schedule.ts'
import type { Schedule } from '../gatherings/schedule.ts'
import type { Group } from '../groups/group.ts'
import { noKindAnswers } from '../groups/kind.ts'
import { cutAtWord } from './cut-at-word.ts'

/** Signs of the group's own words that a page holds in letters one can read from two steps away. */
const MOST_WORDS = 300
/** More do not go on one page in large print; how many more there are is said. */
const MOST_GATHERINGS = 3

export interface PrintedFacts {
  /** A whole group, so that a print says it in the words of a page; what no print shows is taken out. */
  group: Group
  /** Gatherings that are only counted. */
  more: number
}

/** @param group in its public form: what is withheld must not be in it */
export const printedFacts = (group: Group): PrintedFacts => ({
  group: {
    ...group,
    kindAnswers: noKindAnswers,
    summary: printedWords(group),
    words: null,
    wordsAgreedOn: null,
    life: { ...group.life, since: '', note: null, until: hasEnd(group) ? group.life.until : null },
    cost: null,
    happens: { ...nothingSaid, newcomersNow: group.happens.newcomersNow },
    statements: [],
    gatherings: group.gatherings.slice(0, MOST_GATHERINGS).map(printedGathering),
  },
  more: Math.max(0, group.gatherings.length - MOST_GATHERINGS),
})

/** The short words where there are some; else how the long ones begin. */
function printedWords({ summary, words }: Group): string | null {
  const said = summary ?? words?.split(/\n\s*\n/)[0] ?? null
  return said && cutAtWord(said, MOST_WORDS)
}

const hasEnd = ({ life }: Group): boolean => life.state === 'paused' || life.state === 'resting'

const nothingSaid: Group['happens'] = {
  whoComes: null,
  firstVisit: null,
  whoMeetsYou: null,
  usualSize: null,
  listeningOnly: null,
  bringSomeone: null,
  newcomersNow: null,
  notThis: [],
}

function printedGathering(gathering: Gathering): Gathering {
  const { place, online, notesDoubt } = gathering
  const stepFree = place?.access['step-free']
  return {
    ...gathering,
    schedule: regular(gathering.schedule),
    notesDoubt: notesDoubt && { ...notesDoubt, words: '' },
    place: place && {
      ...place,
      directions: null,
      point: null,
      pointIs: 'about',
      access: stepFree ? { 'step-free': stepFree } : {},
      accessNote: null,
    },
    online: online && { ...online, note: null },
    note: null,
  }
}

/** One date that falls out, or a break, is past before the paper comes down; the code says both. */
const regular = (schedule: Schedule): Schedule => normalSchedule({ ...schedule, pauses: [], exceptions: [] })
