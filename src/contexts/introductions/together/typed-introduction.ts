/** What stands in the fields of an introduction, as typed, and what is to be put right. Pure. */
import type { Written, Wrong as WrongWritten } from '../conversations/write/read-written.ts'
import type { Draft } from './introduction.ts'

export const MOST_TIMES = 120

export interface Typed extends Written {
  number: string
  times: string
  noVoicemail: boolean
  sharedPhone: boolean
}

/** `whom`: others answer the phone, and there is no name to ask for. */
export type Wrong = Omit<WrongWritten, 'name'> &
  Partial<Record<'phone' | 'times', 'phone' | 'long'>> & { name?: WrongWritten['name'] | 'whom' }

export const NOTHING_TYPED: Typed = {
  ...{ words: '', name: '', email: '', mobile: '', sharedBox: false },
  ...{ number: '', times: '', noVoicemail: true, sharedPhone: false },
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
