/** What the words themselves narrow the list to, and what they leave out: said, each with one press to undo it. */
import type { Translator } from '#ui/messages/translator.ts'
import type { FindAnswer } from './find-answer.ts'
import { findUrl } from './find-url.ts'
import { withoutWords } from './narrow-by-words.ts'
import { sayValue } from './widened.tsx'

export function NarrowedByWords({ answer: { understood, query }, t }: { answer: FindAnswer; t: Translator }) {
  const { narrowed, denied } = understood
  return (
    <>
      {narrowed.map(({ typed, filters, kept }) => (
        <p class="understood">
          {kept
            ? t('find.only-values', {
                values: filters.map(each => sayValue(each.name, each.value, t)).join(', '),
              })
            : t('find.none-of-values', { typed })}{' '}
          {kept && (
            <a class="undo" href={findUrl(query, { q: withoutWords(query.q, [typed]) })}>
              {t('find.for-everyone')}
            </a>
          )}
        </p>
      ))}
      {denied.length > 0 && (
        <p class="understood">
          {t('find.denied', { words: denied.join(', ') })}{' '}
          <a class="undo" href={findUrl(query, { exact: true })}>
            {t('find.as-typed')}
          </a>
        </p>
      )}
    </>
  )
}
