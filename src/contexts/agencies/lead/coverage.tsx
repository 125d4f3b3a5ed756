/** What was offered in the last quarter that is over, and what never was. */
import type { Translator } from '#ui/messages/translator.ts'
import type { Covered } from '../counts/covered.ts'
import type { Told } from '../counts/suppressed.ts'
import type { TopicsSaid } from '../topics-to-say.ts'

interface CoverageProps {
  covered: Covered
  topics: TopicsSaid
  t: Translator
}

export function Coverage({ covered: { quarter, rows, sum, never }, topics: said, t }: CoverageProps) {
  const say = (told: Told) => (told === 'few' ? t('agency.few') : String(told))
  const shown = rows.filter(({ topics }) => topics.length > 0)
  return (
    <section class="flow" aria-labelledby={`q-${quarter}`}>
      <h2 id={`q-${quarter}`}>{t('agency.quarter', { quarter })}</h2>
      {shown.length > 0 && (
        <div class="scroll">
          <table class="known">
            <thead>
              <tr>
                {(['unit', 'moment', 'topic', 'told', 'came', 'percent'] as const).map(name => (
                  <th scope="col">{t(`agency.col.${name}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.flatMap(({ unit, title, encounters, topics }) =>
                topics.map(({ topic, offered, percent }) => (
                  <tr>
                    <th scope="row">{unit}</th>
                    <td>{title}</td>
                    <td>{said.label(topic)}</td>
                    <td>{say(offered)}</td>
                    <td>{say(encounters)}</td>
                    <td>{percent === null ? '' : `${percent} %`}</td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      )}
      <p>{t('agency.sum', { sum })}</p>
      {never.length > 0 && (
        <p>
          <b>{t('agency.never')}</b> {never.map(said.label).join(', ')}
        </p>
      )}
    </section>
  )
}
