/** What can happen to first questions, and what a page says of each. */
import type { Shown } from './question-model.ts'

/** Done to one of the questions. */
export const TO_ONE = [
  ...(['send-again', 'answer', 'write-more', 'copy', 'person-stops', 'group-stops', 'both-at-once'] as const),
  ...(['answer-by-mail', 'mail-more', 'letter-comes-back'] as const),
] as const

export type Step =
  | { does: 'write'; cut: boolean }
  | { does: 'carry'; cut: boolean }
  | { does: (typeof TO_ONE)[number]; which: number }
  | { does: 'days'; days: number }
  | { does: 'relay-away'; days: number }
  | { does: 'group-takes'; takes: boolean }
  | { does: 'group-ends' }

export const SAYS: Readonly<Record<Exclude<Shown, 'gone'>, string>> = {
  'on-its-way': 'on its way to the group',
  'with-the-group': 'The group has it',
  answered: 'The group has answered',
  unanswered: 'Nobody has answered yet',
  group: 'The group has ended this conversation',
  'group-gone': 'cannot be written to any more: it takes nobody',
  lost: 'It could not be delivered',
}
