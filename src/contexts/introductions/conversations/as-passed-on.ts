/** What a person asked for, in sentences: the group reads them beside the number, and the person finds the same on their own page. Pure. */
import type { Translator } from '#ui/messages/translator.ts'
import type { FirstSaid, SafeCall } from './first-said.ts'

/**
 * How somebody may be rung, a sentence each.
 * @param name empty: they gave none
 */
export const callLines = (
  { times, noVoicemail, shared }: SafeCall,
  name: string,
  t: Translator,
): string[] => [
  times === '' ? t('conversation.any-time') : t('conversation.good-times', { times }),
  t(noVoicemail ? 'conversation.no-voicemail' : 'conversation.voicemail'),
  ...(shared ? [t('conversation.first-name-only')] : []),
  ...(name === '' ? [] : [t('conversation.ask-for', { name })]),
]

/** The first words as they went to the group; of a call with its number and what makes it safe. */
export function asPassedOn({ name, words, call }: FirstSaid, t: Translator): string {
  if (!call) return words
  const asked = [t('conversation.call-asked', { number: call.number }), ...callLines(call, name, t)]
  return [asked.join('\n'), words].filter(Boolean).join('\n\n')
}
