/** "How to get in touch", in short, on a group's own page: what it accepts, and where all of it stands (M14). */
import type { ComponentChildren } from 'preact'
import type { Translator } from '#ui/messages/translator.ts'
import type { AskedWay } from '../way.ts'
import { waysUrl } from '../ways-url.ts'

export interface WaysInShortProps {
  slug: string
  ways: readonly AskedWay[]
  /** How many it welcomes, or the one gathering at which. */
  pace: string | null
  t: Translator
}

export function WaysInShort({ slug, ways, pace, t }: WaysInShortProps): ComponentChildren {
  const all = waysUrl(slug)
  return (
    <div class="flow ways-short">
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
        </>
      )}
      {pace && <p>{pace}</p>}
      <p>
        <a href={all}>{t('ways.link')}</a>
      </p>
    </div>
  )
}
