/** How a group that was put away, or has ended, comes back: by a letter to it, or by the telephone. */
import type { Translator } from '#ui/messages/translator.ts'
import { AskContactPoint, type ContactPoint } from '../../pages/contact-point.tsx'

export interface WayBackProps {
  slug: string
  t: Translator
  contact: ContactPoint | null
}

export function WayBack({ slug, t, contact }: WayBackProps) {
  return (
    <section class="band" id="way-back" aria-labelledby="way-back-h">
      <div class="wrap">
        <div class="flow readable">
          <h2 id="way-back-h">{t('away.yours')}</h2>
          <p>{t('away.yours-text')}</p>
          <p class="not-on-paper">
            <a class="button button-plain" href={`/claim/${slug}`}>
              {t('away.bring-back')}
            </a>
          </p>
          <AskContactPoint contact={contact} t={t} />
        </div>
      </div>
    </section>
  )
}
