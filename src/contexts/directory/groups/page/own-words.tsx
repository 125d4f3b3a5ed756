/** The group in its own words, large; what is only known from a list is said to be so. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { listName } from '../../freshness/say-freshness.ts'
import type { Group } from '../group.ts'
import { ownLanguage } from '../own-language.ts'

const paragraphs = (text: string): string[] => text.split(/\n\s*\n/).flatMap(part => part.trim() || [])

export function OwnWords({ group, t }: { group: Group; t: Translator }) {
  const text = group.words ?? group.summary
  if (!text) return <p class="soft">{t('group.no-words')}</p>
  return (
    <>
      <div class="words" dir="auto" lang={ownLanguage(group, t)}>
        {paragraphs(text).map(part => (
          <p>{part}</p>
        ))}
      </div>
      <p class="signed">{saySigned(group, t)}</p>
    </>
  )
}

/** Only words the group agreed on are signed as its own; a list's words are the list's. */
function saySigned({ words, wordsAgreedOn, source }: Group, t: Translator): string {
  if (words && wordsAgreedOn) return t('group.signed', { date: sayDay(t, wordsAgreedOn) })
  if (!source) return t('group.signed-undated')
  const name = listName(source)
  return name === null ? t('group.from-some-list') : t('group.from-list', { source: name })
}
