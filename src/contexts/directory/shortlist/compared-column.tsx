/** One group in a comparison. Drawn by the server for an address, and once empty, for script to fill on the device. */

import { Around, SLOT } from '#ui/around.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { COMPARED, type KeptGroup } from './kept-group.ts'

export interface ComparedColumnProps {
  /** Null: the empty form. */
  group: KeptGroup | null
  t: Translator
  /** Where leaving this one out leads; only for those in the address. */
  dropUrl?: string
}

export function ComparedColumn({ group, t, dropUrl }: ComparedColumnProps) {
  return (
    <article class="compared">
      <h3>
        <a data-name href={`/groups/${group?.slug ?? ''}`} dir="auto">
          {group?.name ?? t('shortlist.a-group')}
        </a>
      </h3>
      <p class="small soft">
        <Around text={t('shortlist.as-of', { date: SLOT })}>
          <span data-as-of>{group?.asOf}</span>
        </Around>{' '}
        {!group && (
          <a data-today href="/groups/">
            {t('shortlist.today')}
          </a>
        )}
      </p>
      <dl>
        {COMPARED.map(row => (
          <div>
            <dt>{t(`shortlist.row.${row}`)}</dt>
            <dd data-fact={row} dir="auto">
              {group?.facts[row] ?? t('shortlist.not-known')}
            </dd>
          </div>
        ))}
      </dl>
      <p class="compared-off">
        {group ? (
          dropUrl && <a href={dropUrl}>{t('shortlist.drop', { name: group.name })}</a>
        ) : (
          <button class="link-button" type="button" data-take-off>
            {t('shortlist.take-off')}
          </button>
        )}
      </p>
    </article>
  )
}
