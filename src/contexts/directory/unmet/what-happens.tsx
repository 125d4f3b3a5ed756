/** What becomes of a press, said before it: a count, who sees it and when, and what nobody can promise. */
import { countInWords } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { ContactPoint } from '../pages/contact-point.tsx'
import { FLOOR } from './above-floor.ts'

export function WhatHappens({ contact, t }: { contact: ContactPoint | null; t: Translator }) {
  const floor = { n: FLOOR, count: countInWords(FLOOR, t) }
  return (
    <div class="flow">
      <h2>{t('interest.what-heading')}</h2>
      <ul class="dash">
        <li>{t('interest.what-count')}</li>
        <li>
          {contact
            ? t('interest.what-seen-by', { ...floor, contact: contact.name })
            : t('interest.what-seen', floor)}
        </li>
        <li>{t('interest.what-nobody')}</li>
        <li>{t('interest.what-promise')}</li>
      </ul>
    </div>
  )
}
