/** What there is until such a group begins: online, further away, about something else nearby, and beginning one. */
import type { Translator } from '#ui/messages/translator.ts'
import type { Understood } from '../find/find-answer.ts'
import { ANY_DISTANCE_KM, emptyQuery, findUrl } from '../find/find-url.ts'
import { labelOf } from '../topics/topics.ts'

export interface MeanwhileProps {
  /** A slug; null where it is not chosen yet. */
  topic: string | null
  /** The topic inside a sentence. */
  label: string
  place: Understood['place']
  t: Translator
}

export function Meanwhile({ topic, label, place, t }: MeanwhileProps) {
  const near = place.kind === 'found' ? place.place : null
  const wished = topic && { ...emptyQuery, q: labelOf(topic, t.locale), near: near?.key ?? '' }
  return (
    <div class="flow">
      <h2>{t('interest.meanwhile-heading')}</h2>
      <ul class="reach">
        {wished && (
          <>
            <li>
              <a href={findUrl(wished, { how: ['online'] })}>{t('interest.online-link', { topic: label })}</a>
            </li>
            <li>
              <a href={findUrl(wished, near ? { within: ANY_DISTANCE_KM } : {})}>
                {t('interest.far-link', { topic: label })}
              </a>
            </li>
          </>
        )}
        {near && (
          <li>
            <a href={`/near/${encodeURIComponent(near.key)}`}>
              {t('interest.near-link', { place: near.name })}
            </a>
          </li>
        )}
        <li>
          <a href="/start">{t('interest.start-link')}</a>
        </li>
      </ul>
    </div>
  )
}
