/** The filters that hold, ticked or read from the words, each with one press to take it off. */
import type { Translator } from '#ui/messages/translator.ts'
import { FILTER_NAMES } from './filter-name.ts'
import type { FindAnswer } from './find-answer.ts'
import { filtersSet, findUrl, unfiltered } from './find-url.ts'
import { asTicked, heldByWords, without } from './held-filters.ts'
import type { ReadFilter } from './read-words.ts'
import { sayValue } from './widened.tsx'
import { withoutWords } from './without-words.ts'

/** So few are taken off one by one. */
const FEW = 2

type Props = { answer: FindAnswer; t: Translator }

export function Narrowed({ answer, t }: Props) {
  const { query } = answer
  const ticked = FILTER_NAMES.flatMap(name => query[name].map(value => ({ name, value })))
  return (
    <>
      {heldByWords(answer)
        .filter(({ filters }) => filters.length > 0)
        .map(({ typed, filters }) => (
          <Values
            said={t('find.narrowed-by', { typed })}
            filters={filters}
            allOff={filters.length > FEW ? findUrl(query, { q: withoutWords(query.q, [typed]) }) : null}
            answer={answer}
            t={t}
          />
        ))}
      {filtersSet(query) > 0 && (
        <Values
          said={t('find.narrowed')}
          filters={ticked}
          allOff={findUrl(query, unfiltered)}
          answer={answer}
          t={t}
        />
      )}
    </>
  )
}

interface ValuesProps extends Props {
  said: string
  filters: readonly ReadFilter[]
  /** Null where they are few. */
  allOff: string | null
}

function Values({ said, filters, allOff, answer, t }: ValuesProps) {
  const held = asTicked(answer)
  return (
    <div class="narrowed">
      <p>{said}</p>
      <ul class="choices">
        {filters.map(({ name, value }) => (
          <li>
            <a
              class="off"
              href={findUrl(without(held, name, value))}
              aria-label={t('find.take-off', { value: sayValue(name, value, t) })}
            >
              {sayValue(name, value, t)}
            </a>
          </li>
        ))}
        {allOff !== null && (
          <li>
            <a href={allOff}>{t('find.take-off-all')}</a>
          </li>
        )}
      </ul>
    </div>
  )
}
