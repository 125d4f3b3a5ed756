/** What the words leave out and what of them let nothing pass: said, with one press to undo it. */
import type { Translator } from '#ui/messages/translator.ts'
import type { FindAnswer } from './find-answer.ts'
import { findUrl } from './find-url.ts'

export function NarrowedByWords({ answer: { understood, query }, t }: { answer: FindAnswer; t: Translator }) {
  const { narrowed, denied } = understood
  return (
    <>
      {narrowed
        .filter(({ kept, noSuchDay }) => !kept || noSuchDay)
        .map(({ typed, noSuchDay }) => (
          <p class="understood">{t(noSuchDay ? 'find.no-such-day' : 'find.none-of-values', { typed })}</p>
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
