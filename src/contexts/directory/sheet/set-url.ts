/** Addresses of a complete set: its sheet, its card, its code. A set is named by topic and place and nothing else (M09). */
import { emptyQuery, findParameters } from '../find/find-url.ts'
import type { Only } from './only.ts'

export interface SetAsked {
  /** Slug; null: whatever people meet about. */
  topic: string | null
  /** What was typed in place of a topic; counts only where there is none. */
  q?: string
  /** As typed, or the key of a place; empty: everywhere. */
  near: string
  /** Kilometres; null: the smallest circle that holds enough. */
  within?: number | null
}

/** @param only what it is narrowed to; said aloud on the sheet, and never part of its code */
export const setSheetUrl = (asked: SetAsked, only: readonly Only[] = []): string =>
  addressed(
    '/sheet',
    asked,
    only.map(one => `only=${one}`),
  )

/** @param plain nothing on it tells what for */
export const setCardUrl = (asked: SetAsked, { plain = false } = {}): string =>
  addressed('/card', asked, plain ? ['plain=1'] : [])

/** The code of a group or of a set, as it stands on paper after the name of the site. */
export const codeUrl = (code: string): string => `/g/${code}`

/** Topics to press for a place, few or all. */
export const professionalsUrl = (near: string, part: '' | '/topics' = ''): string =>
  addressed(`/professionals${part}`, { topic: null, near }, [])

function addressed(page: string, { topic, q = '', near, within = null }: SetAsked, more: readonly string[]) {
  const set = findParameters({ ...emptyQuery, q: topic ? '' : q, near, within })
  const asked = [...(topic ? [`topic=${topic}`] : []), ...(set === '' ? [] : [set]), ...more]
  return asked.length === 0 ? page : `${page}?${asked.join('&')}`
}
