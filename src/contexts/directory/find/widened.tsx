/** What was widened to have something to show, said aloud; and the filters that are on, each with its way off. */
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import type { FindAnswer, FindQuery } from './find-answer.ts'
import { FILTER_NAMES, type FilterName, filtersSet, findUrl, unfiltered } from './find-url.ts'
import { type DistanceUnit, sayDistance } from './say-distance.ts'
import { sayLanguage } from './say-language.ts'

type Props = { answer: FindAnswer; t: Translator; unit: DistanceUnit }

export function Widened({ answer: { widened }, t, unit }: Props) {
  if (!widened) return null
  const text =
    widened.from !== 'distance'
      ? t(`find.widened-${widened.from}`)
      : widened.toKm === null
        ? t('find.widened-any')
        : t('find.widened-to', { distance: sayDistance(widened.toKm, unit, t) })
  return <p class="understood">{text}</p>
}

/** The name of a filter's value, as it stands beside its box. */
export const sayValue = (name: FilterName, value: string, t: Translator): string =>
  name === 'language'
    ? sayLanguage(value, t)
    : t((name === 'kind' ? `kind.${value}` : `narrow.${name}.${value}`) as MessageKey)

export function Narrowed({ query, t }: { query: FindQuery; t: Translator }) {
  if (filtersSet(query) === 0) return null
  return (
    <div class="narrowed">
      <p>{t('find.narrowed')}</p>
      <ul class="choices">
        {FILTER_NAMES.flatMap(name =>
          query[name].map(value => (
            <li>
              <a
                class="off"
                href={findUrl(query, { [name]: query[name].filter(each => each !== value) })}
                aria-label={t('find.take-off', { value: sayValue(name, value, t) })}
              >
                {sayValue(name, value, t)}
              </a>
            </li>
          )),
        )}
        <li>
          <a href={findUrl(query, unfiltered)}>{t('find.take-off-all')}</a>
        </li>
      </ul>
    </div>
  )
}
