/** The answers of several rows of one group: what one row says and the others leave blank holds for the group. */
import type { SourceAnswers } from '#contexts/directory/index.ts'
import type { IncomingGroup } from './incoming-group.ts'

type Answered = SourceAnswers & Pick<IncomingGroup, 'record'>

/** Part by part, what the first row that speaks of it says. */
function firstSpoken<T extends object>(values: (T | null | undefined)[]): T | undefined {
  const spoken = values.filter(value => value !== null && value !== undefined)
  const isSilent = (part: unknown) => part === null || (Array.isArray(part) && part.length === 0)
  const whole: Record<string, unknown> = { ...spoken[0] }
  for (const value of spoken)
    for (const [key, part] of Object.entries(value)) if (isSilent(whole[key] ?? null)) whole[key] = part
  return spoken.length > 0 ? (whole as T) : undefined
}

const first = <T>(values: (T | null | undefined)[]): T | undefined =>
  values.find(value => value !== null && value !== undefined) ?? undefined

export function answersTogether(rows: readonly IncomingGroup[]): Answered {
  const answers = {
    kindAnswers: firstSpoken(rows.map(row => row.kindAnswers)),
    happens: firstSpoken(rows.map(row => row.happens)),
    statements: first(rows.map(row => row.statements)),
    wordsAgreedOn: first(rows.map(row => row.wordsAgreedOn)),
    lifeSince: first(rows.map(row => row.lifeSince)),
    record: firstSpoken(rows.map(row => row.record)),
  }
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
}
