/** One way: what happens next in a sentence, its particulars, and where it begins. */
import type { Translator } from '#ui/messages/translator.ts'
import type { WaySeen } from './ways-view.ts'

export function WayItem({ way: { way, href, lines, dates, calendar }, t }: { way: WaySeen; t: Translator }) {
  return (
    <section class="flow way" id={way} aria-labelledby={`${way}-h`}>
      <h2 id={`${way}-h`}>{t(`ways.${way}.title`)}</h2>
      <p>{t(`ways.${way}.say`)}</p>
      {lines.map(line => (
        <p dir="auto">{line}</p>
      ))}
      {dates.length > 0 && (
        <>
          <h3>{t('ways.dates')}</h3>
          <ul class="dash">
            {dates.map(({ when, more }) => (
              <li>
                <b>{when}</b>
                {more && (
                  <>
                    <br />
                    <span dir="auto">{more}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {calendar && (
        <p>
          <a href={calendar} download>
            {t('ways.calendar')}
          </a>
        </p>
      )}
      {href && (
        <p>
          <a class="button" href={href}>
            {t(`ways.begin.${way as 'write'}`)}
          </a>
        </p>
      )}
    </section>
  )
}
