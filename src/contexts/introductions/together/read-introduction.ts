/** What was written on the shared screen, or changed by the person: untrusted input to a draft. Pure. */

import { readPhone } from '#contexts/directory/index.ts'
import { readLine } from '#platform/http/plain-words.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { readWritten, type Written, type Wrong as WrongWritten } from '../conversations/write/read-written.ts'
import type { Draft, TogetherWay } from './introduction.ts'

export const MOST_TIMES = 120

export interface Typed extends Written {
  number: string
  times: string
  noVoicemail: boolean
  sharedPhone: boolean
}

export type Wrong = WrongWritten & Partial<Record<'phone' | 'times', 'phone' | 'long'>>

export const NOTHING_TYPED: Typed = {
  ...{ words: '', name: '', email: '', mobile: '', sharedBox: false },
  ...{ number: '', times: '', noVoicemail: true, sharedPhone: false },
}

/** Together there are words; to be rung there is a number, and words only if somebody wants them. */
export function readIntroduction(
  { text }: Pick<PostedForm, 'text'>,
  way: TogetherWay,
): { typed: Typed; draft: Omit<Draft, 'back'>; wrong: Wrong } {
  const read = readWritten({ text })
  const typed: Typed = {
    ...read.typed,
    ...{ number: text('number'), times: text('times') },
    ...{ noVoicemail: text('voicemail') !== 'yes', sharedPhone: text('shared-phone') === 'yes' },
  }
  const wrong: Wrong = { ...read.wrong }
  if (way === 'together') return { typed, draft: { ...read.written, call: null }, wrong }
  if (wrong.words === 'empty') delete wrong.words
  const number = readPhone(typed.number)
  const times = readLine(typed.times) ?? ''
  if (number === null) wrong.phone = 'phone'
  if ([...times].length > MOST_TIMES) wrong.times = 'long'
  const { noVoicemail, sharedPhone: shared } = typed
  const call = { number: number ?? '', times, noVoicemail, shared }
  return { typed, draft: { ...read.written, call }, wrong }
}

/** The draft as it stands in the form again. */
export const typedFrom = ({ call, back: _back, ...draft }: Draft): Typed => ({
  ...NOTHING_TYPED,
  ...draft,
  ...(call && {
    ...{ number: call.number, times: call.times },
    ...{ noVoicemail: call.noVoicemail, sharedPhone: call.shared },
  }),
})
