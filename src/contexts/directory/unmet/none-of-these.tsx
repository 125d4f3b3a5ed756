/** For somebody whose words fit no topic: that nothing is counted, why not, and what can be done all the same. */
import { Around, SLOT } from '#ui/around.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { emptyQuery, findUrl } from '../find/find-url.ts'
import { ContactName, type ContactPoint, ContactWays } from '../pages/contact-point.tsx'
import type { Interest } from './interest.form.ts'
import { interestUrl } from './interest-url.ts'

export interface NoneOfTheseProps {
  interest: Interest
  /** Whoever may add a topic; null: nobody can be named. */
  contact: ContactPoint | null
  t: Translator
}

export function NoneOfThese({ interest: { words, typed }, contact, t }: NoneOfTheseProps) {
  const { near } = typed
  return (
    <div class="flow">
      <p class="lead">{t('interest.none', { words, typed: words === '' ? 'no' : 'yes' })}</p>
      <p>{t('interest.none-kept')}</p>
      {contact && (
        <>
          <p>
            <Around text={t('interest.none-tell', { contact: SLOT })}>
              <ContactName contact={contact} />
            </Around>
          </p>
          <ContactWays contact={contact} t={t} />
        </>
      )}
      <ul class="reach">
        <li>
          <a href={findUrl({ ...emptyQuery, q: words, near })}>{t('interest.none-again')}</a>
        </li>
        <li>
          <a href={interestUrl({ topic: null, near, words })}>{t('interest.none-choose')}</a>
        </li>
      </ul>
    </div>
  )
}
