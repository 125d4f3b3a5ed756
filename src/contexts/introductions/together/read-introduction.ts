/** What was written on the shared screen, or changed by the person: untrusted input to a draft. Pure. */

import { readPhone } from '#contexts/directory/index.ts'
import { readLine } from '#platform/http/plain-words.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { readWritten } from '../conversations/write/read-written.ts'
import type { Draft, TogetherWay } from './introduction.ts'
import { MOST_TIMES, type Typed, type Wrong } from './typed-introduction.ts'

/**
 * Together there are words; to be rung there is a number, and words only if somebody wants them. Where others answer the phone too
 * there is a name as well: whoever rings says nothing else, so there must be somebody to ask for.
 */
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
  if (shared && read.written.name === '') wrong.name = 'whom'
  const call = { number: number ?? '', times, noVoicemail, shared }
  return { typed, draft: { ...read.written, call }, wrong }
}
