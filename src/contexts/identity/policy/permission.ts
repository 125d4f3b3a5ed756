/** Who may open or press what, as data. A route that stands in no table is not served at all. Pure. */
import type { Asked, Question } from './question.ts'

/** Whose things a route reaches. `record`: what a group says of itself and how it is kept (M32, M60). */
export type Reach = 'public' | 'own words' | 'record' | 'own account' | 'desk' | 'machine'

export interface Permission {
  /** One yes is enough. */
  may: readonly Question[]
  reaches: Reach
  /** Only within minutes of having shown who they are; else they are asked again, and then go on. */
  fresh?: true
}

/** Method and pattern, as the web framework has them. */
export type Route = `${'GET' | 'POST'} /${string}`
export type Policy = Readonly<Record<Route, Permission>>

export type Answer =
  | 'welcome'
  /** They may, once they have signed in. */
  | 'sign-in'
  /** They may, once they have shown again that it is they. */
  | 'prove-again'
  /** Told as not there. */
  | 'refused'

/** @param fresh whether the person showed who they are within the last minutes */
export function answerTo({ may, fresh: needsFresh }: Permission, asked: Asked, fresh: boolean): Answer {
  const yes = may.find(question => question.holds(asked))
  if (!yes)
    return asked.actor.kind === 'visitor' && may.some(({ of }) => of === 'person') ? 'sign-in' : 'refused'
  return needsFresh && !fresh ? 'prove-again' : 'welcome'
}

/** Nobody has to be looked up. */
export const isOpenToAll = ({ may, fresh }: Permission): boolean =>
  !fresh && may.some(({ of }) => of === 'nobody')
