/** Every combination of what somebody may leave out is taken; nothing that is left out is made up. */
import { expect, it } from 'vitest'
import { readDraft, TOGETHER_WAYS, writeDraft } from './introduction.ts'
import { readIntroduction } from './read-introduction.ts'
import { typedFrom } from './typed-introduction.ts'
import { mondayOf } from './word-back.ts'

const PARTS: readonly [string, string][] = [
  ['name', 'Amira'],
  ['email', 'amira@home.example'],
  ['mobile', '+447700900123'],
  ['shared', 'yes'],
  ['times', 'after six'],
  ['voicemail', 'yes'],
  ['shared-phone', 'yes'],
  ['number', '01909 000 222'],
  ['words', 'May I listen?'],
]

const WHY = { words: 'empty', phone: 'phone', name: 'whom' } as const
const asked = (missing: Partial<Record<keyof typeof WHY, boolean>>) =>
  Object.fromEntries(Object.entries(WHY).filter(([field]) => missing[field as keyof typeof WHY]))

it('takes each of the 1,024 combinations, asks for nothing but words, or a number and whom to ask for, and reads its own draft again', () => {
  for (const way of TOGETHER_WAYS)
    for (let which = 0; which < 2 ** PARTS.length; which++) {
      const given = new Map(PARTS.filter((_, n) => which & (1 << n)))
      const form = { text: (name: string) => given.get(name) ?? '' }
      const { draft, wrong } = readIntroduction(form, way)
      const missing =
        way === 'together'
          ? { words: !given.has('words') }
          : { phone: !given.has('number'), name: given.has('shared-phone') && !given.has('name') }
      expect(wrong).toEqual(asked(missing))
      if (Object.keys(wrong).length > 0) continue
      expect(draft.name).toBe(given.get('name') ?? '')
      expect(draft.email).toBe(given.get('email') ?? '')
      expect(draft.call?.number).toBe(way === 'together' ? undefined : given.get('number'))
      expect(draft.call?.noVoicemail).toBe(way === 'together' ? undefined : !given.has('voicemail'))
      const whole = { ...draft, back: null }
      expect(readDraft(writeDraft(whole))).toEqual(whole)
      expect(typedFrom(whole).words).toBe(given.get('words') ?? '')
    }
})

it('says no day but the Monday of a week', () => {
  for (let day = 9; day < 16; day++)
    expect(mondayOf(Date.parse(`2026-11-${String(day).padStart(2, '0')}T23:59:00Z`))).toBe('2026-11-09')
})
