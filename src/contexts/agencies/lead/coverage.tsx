/** What was told in the last quarter that is over: moment by moment, each unit together, the whole agency, and what never was. */
import type { Translator } from '#ui/messages/translator.ts'
import type { Covered } from '../counts/covered.ts'
import type { SumTold, Told } from '../counts/suppressed.ts'
import { sayQuarter } from '../say-quarter.ts'
import type { TopicsSaid } from '../topics-to-say.ts'

interface CoverageProps {
  covered: Covered
  topics: TopicsSaid
  t: Translator
}

export function Coverage({ covered: { quarter, units, sum, never }, topics: said, t }: CoverageProps) {
  return (
    <section class="flow" aria-labelledby={`q-${quarter}`}>
      <h2 id={`q-${quarter}`}>{t('agency.quarter', { quarter: sayQuarter(t.locale, quarter) })}</h2>
      {units.length > 0 && (
        <table class="counted">
          <thead>
            <tr>
              {(['moment', 'topic', 'told', 'came', 'percent'] as const).map(name => (
                <th scope="col">{t(`agency.col.${name}`)}</th>
              ))}
            </tr>
          </thead>
          {units.map(({ name, touchpoints, sum }) => (
            <tbody>
              <tr class="counted-unit">
                <th scope="rowgroup" colSpan={5}>
                  {name}
                </th>
              </tr>
              {touchpoints.flatMap(({ title, encounters, topics }) =>
                topics.map(({ topic, offered, percent }) => (
                  <tr>
                    <th scope="row">{title}</th>
                    <td>{said.label(topic)}</td>
                    <Cell {...{ t, name: 'told', says: sayOffered(offered, t) }} />
                    <Cell {...{ t, name: 'came', says: sayTold(encounters, t) }} />
                    <Cell
                      {...{
                        t,
                        name: 'percent',
                        says: sayShare(percent === null ? null : { percent, atLeast: percent > 0 }, t),
                      }}
                    />
                  </tr>
                )),
              )}
              <Sum {...{ t, sum, says: t('agency.sum-unit') }} />
            </tbody>
          ))}
          {units.length > 1 && (
            <tfoot>
              <Sum {...{ t, sum, says: t('agency.sum-all') }} />
            </tfoot>
          )}
        </table>
      )}
      {units.length > 0 && <p class="small soft">{t('agency.sum-text')}</p>}
      {never.length > 0 && (
        <p>
          <b>{t('agency.never')}</b> {never.map(said.label).join('; ')}
        </p>
      )}
    </section>
  )
}

/** In whole fives. */
const sayOffered = (told: Told, t: Translator): string =>
  told === 'few' || told === 0 ? sayTold(told, t) : t('agency.or-more', { n: told })

const sayTold = (told: Told, t: Translator): string => (told === 'few' ? t('agency.few') : String(told))

/** How many came is not summed: a share of many counts everybody once for each topic. */
const Sum = ({ t, sum: { times, share }, says }: { t: Translator; sum: SumTold; says: string }) => (
  <tr class="counted-sum">
    <th scope="row" colSpan={2}>
      {says}
    </th>
    <Cell {...{ t, name: 'told', says: sayOffered(times, t) }} />
    <td />
    <Cell {...{ t, name: 'percent', says: sayShare(share, t) }} />
  </tr>
)

const sayPercent = (percent: number, { locale }: Translator): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100)

const sayShare = (share: SumTold['share'], t: Translator): string => {
  if (share === null) return ''
  const percent = sayPercent(share.percent, t)
  return share.atLeast ? t('agency.at-least', { percent }) : percent
}

/** On a small screen, where the heads of columns are not seen, it says itself what it is. */
const Cell = ({ t, name, says }: { t: Translator; name: 'told' | 'came' | 'percent'; says: string }) =>
  says === '' ? <td /> : <td data-says={t(`agency.col.${name}`)}>{says}</td>
