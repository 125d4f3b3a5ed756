/** The pages of a long list: before, where we are, next. */
import type { Translator } from '#ui/messages/translator.ts'
import type { FindAnswer } from './find-answer.ts'
import { findUrl } from './find-url.ts'

export function PageLinks({ answer: { page, pages, query }, t }: { answer: FindAnswer; t: Translator }) {
  if (pages < 2) return null
  return (
    <nav class="pages" aria-label={t('find.page-label')}>
      {page > 1 && (
        <a rel="prev" href={findUrl(query, { page: page - 1 })}>
          {t('find.page-before')}
        </a>
      )}
      <span>{t('find.page-of', { page, pages })}</span>
      {page < pages && (
        <a class="button button-plain" rel="next" href={findUrl(query, { page: page + 1 })}>
          {t('find.page-next')}
        </a>
      )}
    </nav>
  )
}
