/** What was pressed on the form of a shut door: untrusted input to a barrier, or why it is none. */

import { readLine } from '#platform/http/plain-words.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { readPressed } from '../concerns/read-pressed.ts'
import { AGENCIES, MOST_PLACE, OBSTACLES } from './barrier.ts'
import type { BarrierTyped } from './barrier-form.tsx'
import type { BarrierMet } from './tell-barrier.ts'

type BarrierRead =
  | { met: Omit<BarrierMet, 'groupId' | 'by'>; typed: Omit<BarrierTyped, 'why'> }
  | { met: null; typed: Omit<BarrierTyped, 'why'>; why: BarrierTyped['why'] }

export function readBarrier(sent: PostedForm): BarrierRead {
  const { typed: words, line, wrong, key } = readPressed(sent, 'line')
  const typed = {
    ...{ obstacle: sent.text('obstacle'), agency: sent.text('agency') },
    ...{ place: sent.text('place'), words },
  }
  const obstacle = OBSTACLES.find(each => each === typed.obstacle)
  const agency = AGENCIES.find(each => each === typed.agency)
  const place = readLine(typed.place)
  if (!obstacle || !agency) return { met: null, typed, why: 'choose' }
  if (wrong === 'long' || (place?.length ?? 0) > MOST_PLACE) return { met: null, typed, why: 'long' }
  if (key === null) return { met: null, typed, why: 'again' }
  return { met: { obstacle, agency, place, words: line, key }, typed }
}
