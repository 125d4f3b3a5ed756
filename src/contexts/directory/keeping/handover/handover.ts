/** That a contact's task went to somebody else, as long as whoever had it can say that it was not them (M66). */
import type { ContactTask } from '../contact-task.ts'

export interface Handover
  extends Pick<ContactTask, 'id' | 'groupId' | 'phone' | 'language' | 'agreedHow' | 'agreedAt'> {
  email: string
  /** The task that began with it; null where it has ended since, or was there before. */
  begun: string | null
  /** Epoch milliseconds. */
  handedAt: number
}

/** Days for which it can be taken back; then nothing of the address is left. */
export const HANDOVER_DAYS = 7

export const isOpenHandover = ({ handedAt }: Pick<Handover, 'handedAt'>, now: number): boolean =>
  now < handedAt + HANDOVER_DAYS * 86_400_000
