/** From where and when the desk is looked at. */
import type { Translator } from '#ui/messages/translator.ts'

export interface DeskSeen {
  /** Epoch milliseconds. */
  now: number
  /** IANA zone of the desk. */
  zone: string
  t: Translator
  /** Ids of the groups whose private numbers whoever asks has asked to see today. */
  looked: ReadonlySet<string>
}
