/** Which help comes before the list, by what was read out of somebody's words (M12, R7). */
import { ancestorsOf, isUrgent } from '../topics/topics.ts'
import type { UrgentNeed } from './urgent-help.ts'

/** Topics about harm done by others: these and all that is narrower. */
const ABUSE: readonly string[] = ['domestic-abuse', 'abuse-survivors', 'honour-abuse', 'stalking']

/** A body in danger now, whatever else is said of drugs. */
const OVERDOSE = /\bover ?dos/i

export interface ReadTopic {
  slug: string
  /** The words that led to it. */
  typed: string
}

/** The first need among the topics read; null: nothing says that it may not wait. */
export function urgentNeed(read: readonly ReadTopic[]): UrgentNeed | null {
  if (read.some(({ slug, typed }) => slug === 'drugs' && OVERDOSE.test(typed))) return 'danger'
  const urgent = read.filter(({ slug }) => isUrgent(slug))
  if (urgent.some(({ slug }) => isAbuse(slug))) return 'unsafe-at-home'
  return urgent.length > 0 ? 'talk' : null
}

const isAbuse = (slug: string): boolean => [slug, ...ancestorsOf(slug)].some(each => ABUSE.includes(each))
