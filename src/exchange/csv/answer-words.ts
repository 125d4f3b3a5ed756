/** The six questions of the kind of a group in plain words (M01), to the answers they mean, and back. English. */
import type { SourceGroup } from '#contexts/directory/index.ts'
import type { Column } from './columns.ts'

type Answers = NonNullable<SourceGroup['kindAnswers']>
type Reader<T> = (text: string) => T | null

const NOT = /\b(no|not|never|without|neither)\b|n[’']t\b/i
const PROFESSIONAL =
  /profession|therapist|psycholog|psychiatr|counsell?or|nurse|doctor|social worker|clinician|employee|\bstaff\b|\bpaid\b/i

export const readTrue: Reader<boolean> = text => {
  if (/^(y|yes|true|1)\b/i.test(text)) return true
  return /^(n|no|not|false|0)\b/i.test(text) ? false : null
}

function readWhoDecides(text: string): Answers['whoDecides'] {
  if (NOT.test(text)) return null
  const body = /organi[sz]ation|charity|clinic|hospital|agency|council|office|compan|church|\bstaff\b/i.test(
    text,
  )
  const members = /member|themsel|people (in|who)|the group|everyone|\b(we|us)\b/i.test(text)
  if (/\b(both|jointly)\b/i.test(text) || (body && members)) return 'both'
  return body ? 'organisation' : members ? 'members' : null
}

/** Whoever is paid is never hidden behind the members; where words could mean either, nothing is taken from them. */
function readWhoLeads(text: string): Answers['whoLeads'] {
  if (/^(nobody|no ?one|none|no leader)\b/i.test(text)) return 'nobody'
  const unpaid = /\b(unpaid|not paid|volunt)/i.test(text)
  if (!unpaid && NOT.test(text)) return null
  if (PROFESSIONAL.test(text.replace(/not paid/gi, ''))) {
    if (!unpaid) return 'paid-professional'
    return /shar|affected|same situation|member|one of (us|them)/i.test(text)
      ? 'affected-professional-unpaid'
      : null
  }
  return /member|themsel|people (in|who)|peer|volunt|\b(we|us)\b/i.test(text) ? 'members' : null
}

function readMainActivity(text: string): Answers['mainActivity'] {
  if (NOT.test(text)) return null
  if (/course|class|workshop|programme|program\b|therapy|treatment|training|lesson/i.test(text))
    return 'course'
  if (/campaign|advoca|lobby|policy/i.test(text)) return 'campaigning'
  if (/forum|message board/i.test(text)) return 'forum'
  return /support|each other|mutual|sharing|self.?help|peer|talk/i.test(text) ? 'mutual-support' : null
}

function readMoney(text: string): Answers['money'] {
  if (/non.?profit|not.{1,5}profit|no profit/i.test(text)) return null
  if (/profit|commercial|business/i.test(text)) return 'profit'
  if (/^(free|none|nothing|no (fee|charge|cost)s?)\b/i.test(text)) return 'free'
  if (NOT.test(text)) return null
  if (/shar|collection|donat|chip|\btin\b|contribut/i.test(text)) return 'shared-costs'
  return /fee|charge|pay|[£$€]/i.test(text) ? 'fee' : null
}

/** Which column asks which question, and how its answers are written; the first words are the ones we write. */
export const KIND_COLUMNS = {
  'shared situation': ['sharedSituation', readTrue],
  'who decides': ['whoDecides', readWhoDecides],
  'who leads': ['whoLeads', readWhoLeads],
  'main activity': ['mainActivity', readMainActivity],
  money: ['money', readMoney],
  neutral: ['neutral', readTrue],
} as const satisfies Partial<Record<Column, readonly [keyof Answers, Reader<unknown>]>>

const SAID = {
  whoDecides: { members: 'members', organisation: 'an organisation', both: 'both together' },
  whoLeads: {
    members: 'members',
    'affected-professional-unpaid': 'an unpaid professional who shares the situation',
    'paid-professional': 'a paid professional',
    nobody: 'nobody',
  },
  mainActivity: {
    'mutual-support': 'support for each other',
    campaigning: 'campaigning',
    course: 'course',
    forum: 'forum',
  },
  money: { free: 'free', 'shared-costs': 'shared costs', fee: 'fee', profit: 'profit' },
} as const

export function sayKindAnswer(question: keyof Answers, answer: Answers[keyof Answers]): string | null {
  if (answer === null) return null
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  return (SAID as Partial<Record<string, Record<string, string>>>)[question]?.[answer] ?? null
}
