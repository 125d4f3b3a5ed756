/** Notes that say that a meeting has ended, paused or moved: "Meeting closes December 1, 2017". In English, as feeds write. */

import type { Stop } from '../notes-doubt.ts'
import type { LocalDate } from '../schedule.ts'
import { clausesOf } from './clauses.ts'
import { dayWritten } from './day-written.ts'

export interface StopRead extends Stop {
  /** The clause that says it. */
  words: string
}

/** Longer notes are read up to here. */
const LONGEST = 2000

/** Notes without any of these say nothing of it. */
const MAY_SAY =
  /clos|\bend|cancel|last|final|no longer|suspend|paus|hold|hiatus|until further|not meet|mov|relocat|disband|dissol|discontin|fold|permanent/i

/** What is said to stop; "the doors" and "the evening" are not. */
const IT = String.raw`\b(meetings?|mtgs?|groups?|fellowship|we|venue|(meeting )?(space|place|location))\b`
const SINCE = String.raw`(as of|effective|since|starting|beginning|from)\b`
const GONE = 'closed|ended|folded|disbanded|dissolved|discontinued|cancell?ed'

interface Rule {
  how: Stop['how']
  says: RegExp
  /** `needed`: without a day it means something else ("closes with prayer"). */
  day: 'needed' | 'may'
}

const rule = (how: Stop['how'], day: Rule['day'], ...says: string[]): Rule => ({
  how,
  day,
  says: new RegExp(says.join('|'), 'i'),
})

/** The first that fits. */
const RULES: readonly Rule[] = [
  rule('paused', 'may', String.raw`\btemporar(il)?y (closed|suspended|cancell?ed|on hold|not meeting)\b`),
  rule(
    'paused',
    'may',
    String.raw`\b(suspended|cancell?ed|closed|paused|not meeting|no (meetings?|mtgs?))\b.*\buntil further notice\b`,
  ),
  rule(
    'paused',
    'may',
    `${IT}( is| are| was| has been| have been)?( currently)? (suspended|paused|on (hold|hiatus))`,
  ),
  rule(
    'paused',
    'may',
    String.raw`\bclosed (due to|because of|for) (the )?(covid|pandemic|lockdown|renovations?|repairs?|construction)`,
  ),
  rule('ended', 'may', String.raw`\bpermanently closed\b|\b(closed|ended) (permanently|for good)\b`),
  rule('ended', 'may', String.raw`\bno longer (meets?|meeting|exists?|running|active|gathers?|held)\b`),
  rule(
    'ended',
    'may',
    `${IT} (has|have) (been )?(permanently )?(${GONE})\\b`,
    `${IT} (is |was |has )?(been )?(disbanded|dissolved|discontinued)\\b`,
  ),
  rule('ended', 'needed', `\\b(${GONE}|closes|closing|ends|ending) ${SINCE}`),
  rule('ended', 'needed', `${IT}( is| was| will)?( be)? (closes?|closed|closing|ends?|ended|ending)\\b`),
  rule(
    'ended',
    'needed',
    String.raw`\b(last|final) (meeting|mtg|gathering|session)( date)?( is| was| will be)?:?( on)?\b(?! (of|in|each|every)\b)`,
  ),
  rule(
    'moved',
    'may',
    String.raw`\b(moving|moved|moves|move|relocat\w+) to (a |an |our |the )?(new|another|different|temporary) (location|place|address|venue|building|site|room|church|home|space)\b`,
  ),
  rule(
    'moved',
    'may',
    `${IT}( has| have| is| are| will be)? (moved|relocated|moving|relocating) (to|from)\\b`,
  ),
]

/** A clause with these speaks of some days, of the weather, of the course of an evening, or of what goes on elsewhere. */
const NOT_SO =
  /\b(if|when|whenever|unless|after|before|once|holidays?|weekends?|summer|winter|breaks?|schools?|breakout|tears|zoom|online|virtual(ly)?)\b/i

/** What is said of one day: "the December 25 meeting has been cancelled". */
const ONE_DAY = /\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tonight|this week)/i

/** Null: nothing of it is said, or only what a person has to date. `today` and days are local to `zone`. */
export function readStop(notes: string, on: { zone: string; today: LocalDate }): StopRead | null {
  if (!MAY_SAY.test(notes)) return null
  for (const words of clausesOf(notes.slice(0, LONGEST))) {
    const stop = stopIn(words, on)
    if (stop) return { ...stop, words }
  }
  return null
}

function stopIn(words: string, on: { zone: string; today: LocalDate }): Stop | null {
  if (NOT_SO.test(words)) return null
  const found = RULES.find(({ says }) => says.test(words))
  if (!found) return null
  const { how, says } = found
  const at = says.exec(words)?.index ?? 0
  if (ONE_DAY.test(words.slice(0, at))) return null
  const said = words.slice(at)
  const until = /\b(until|till?|through)\b(.*)/i.exec(said)?.[2]
  const back = until ? dayWritten(until, on) : null
  if (back && back < on.today) return null
  const day = back ? null : dayWritten(said, on)
  if (found.day === 'needed' && !day) return null
  return { how, on: day }
}
