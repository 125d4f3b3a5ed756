/** What stands here of a group's answers once a source has spoken: what it is silent about stays (M01, M04, M10). */
import type { LocalDate } from '../gatherings/schedule.ts'
import type { Group, Statement } from '../groups/group.ts'
import { deriveKind, type KindAnswers } from '../groups/kind.ts'
import type { SourceGroup } from './source-group.ts'

type Answered = Pick<
  Group,
  'kindAnswers' | 'kind' | 'happens' | 'statements' | 'words' | 'wordsAgreedOn' | 'life'
>

/** The kind follows from the answers as they now stand, never from what anybody says it is. */
export function answersHere(
  group: Group,
  said: SourceGroup,
  on: { now: number; newId: () => string },
): Answered {
  const kindAnswers = over(group.kindAnswers, said.kindAnswers)
  return {
    kindAnswers,
    kind: deriveKind(kindAnswers).kind,
    happens: { ...over(group.happens, said.happens), bringSomeone: said.bringSomeone },
    statements: statementsFrom(group.statements, said.statements ?? [], on.newId),
    words: said.words,
    wordsAgreedOn: agreedOn(group, said),
    life: lifeFrom(group, said, on.now),
  }
}

const isSilent = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

function over<T extends KindAnswers | Group['happens']>(here: T, said: Partial<T> | null | undefined): T {
  const spoken = Object.entries(said ?? {}).filter(([, value]) => !isSilent(value))
  return { ...here, ...Object.fromEntries(spoken) }
}

/** Words that stay keep their identity. New ids rise, since equal dates are shown in the order of ids. */
function statementsFrom(
  here: Statement[],
  said: NonNullable<SourceGroup['statements']>,
  newId: () => string,
): Statement[] {
  if (said.length === 0) return here
  const ids = said.map(newId).sort()
  const whole = said.map(({ words, agreedOn }, at): Statement => {
    const known = here.find(each => each.words === words && each.agreedOn === agreedOn)
    return known ?? { id: ids[at] ?? newId(), words, agreedOn }
  })
  return [...new Map(whole.map(each => [each.id, each])).values()]
}

/** An agreement is to certain words. When others come, the old date speaks for them no more. */
function agreedOn(group: Group, { words, wordsAgreedOn }: SourceGroup): LocalDate | null {
  if (words === null) return null
  if (words === group.words) return wordsAgreedOn ?? group.wordsAgreedOn
  return wordsAgreedOn && wordsAgreedOn !== group.wordsAgreedOn ? wordsAgreedOn : null
}

/** The state keeps its date while it stays the same, unless the source knows the date. */
function lifeFrom(group: Group, { life, lifeSince }: SourceGroup, now: number): Group['life'] {
  const { state, until, note } = life ?? { state: 'open' as const, until: null, note: null }
  const before = group.life.since
  if (state === group.life.state) return { state, since: lifeSince ?? before, until, note }
  // Another state with the date of the one before: nobody has said a new one.
  const since = lifeSince && lifeSince !== before ? lifeSince : dayOf(now)
  return { state, since, until, note }
}

/** The UTC day of a moment in epoch milliseconds. */
export const dayOf = (now: number): LocalDate => new Date(now).toISOString().slice(0, 10)
