/** A professional tries a day against the rhythm of a group. Asked by address, and nothing of it is kept (M53). */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { waysUrl } from '../ways-url.ts'
import type { FitSeen } from './ways-view.ts'

export function FitForm({ slug, fit, t }: { slug: string; fit: FitSeen; t: Translator }) {
  const { by, at, lines, wrong } = fit
  return (
    <section class="flow way" id="fit" aria-labelledby="fit-h">
      <details class="more" open={lines !== null || wrong}>
        <summary>
          <h2 id="fit-h">{t('ways.fit.title')}</h2>
        </summary>
        <div class="flow top-s">
          <p>{t('ways.fit.lead')}</p>
          {lines && (
            <div class="pinned flow" role="status">
              {lines.map(line => (
                <p>{line}</p>
              ))}
            </div>
          )}
          <form class="flow" method="get" action={`${waysUrl(slug)}#fit`}>
            <Field
              id="by"
              name="by"
              type="date"
              label={t('ways.fit.by')}
              value={by}
              {...(wrong ? { wrong: t('ways.fit.wrong') } : {})}
            />
            <Field id="at" name="at" type="time" label={t('ways.fit.at')} value={at} />
            <button class="button button-plain" type="submit">
              {t('ways.fit.try')}
            </button>
          </form>
        </div>
      </details>
    </section>
  )
}
