/** "How to get in touch", in short, on a group's own page: what it accepts, and where all of it stands (M14). */
import type { ComponentChildren } from 'preact'
import type { Translator } from '#ui/messages/translator.ts'
import type { AskedWay } from '../way.ts'
import { waysUrl } from '../ways-url.ts'

export interface WaysInShortProps {
  slug: string
  ways: readonly AskedWay[]
  /** The one gathering to which new people come; null: every one. It qualifies the ways above. */
  when: string | null
  /** How many it welcomes; null where `when` says it. */
  pace: string | null
  t: Translator
}

export function WaysInShort({ slug, ways, when, pace, t }: WaysInShortProps): ComponentChildren {
  const all = waysUrl(slug)
  return (
    <div class="flow ways-short">
      {when && (
        <p>
          <strong>{when}</strong>
        </p>
      )}
      {ways.length > 0 && (
        <>
          <h3>{t('ways.more')}</h3>
          <ul class="dash">
            {ways.map(way => (
              <li>
                <a href={`${all}#${way}`}>{t(`ways.${way}.title`)}</a>
              </li>
            ))}
          </ul>
          {pace && <p>{pace}</p>}
        </>
      )}
      <p>
        <a href={all}>{t('ways.link')}</a>
      </p>
    </div>
  )
}
