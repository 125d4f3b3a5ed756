/** What was written, on the person's page, with the ways to keep a copy and the days when it goes. */
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { questionCopyUrl, questionUrl } from '../conversation-url.ts'
import { LinkedWords } from './linked-words.tsx'

/** What was said, opened with the link of the page. */
export interface Line {
  by: 'group' | 'person'
  /** ISO date, where the contact point is. */
  day: string
  /** Null: it has had its time. */
  words: string | null
  /** It asks to be rung. */
  rings: boolean
  /** It reached nobody of the group. */
  isLost: boolean
}

export interface SaidProps {
  setting: Pick<Setting, 't'>
  token: string
  lines: readonly Line[]
  /** ISO dates: until when the group can read the question, and when all of it goes. */
  gone: { words: string; all: string }
  /** Whether a copy can go to the address they left; `asked`: it is on its way, if they left one. */
  copy: 'offered' | 'asked' | 'none'
  /** Of this directory, without a slash at the end. */
  origin: string
  formKey: { name: string; value: string }
}

export function Said({ setting: { t }, token, lines, gone, copy, origin, formKey }: SaidProps) {
  return (
    <section class="flow" aria-labelledby="said-h">
      <h2 id="said-h">{t('conversation.said')}</h2>
      {lines.map(({ by, day, words, rings, isLost }) => (
        <article class={`said flow${by === 'group' ? ' said-theirs' : ''}`}>
          <h3>
            {t(by === 'group' ? 'conversation.from-group' : 'conversation.from-you', { day: sayDay(t, day) })}
          </h3>
          {words === null ? (
            <p>{t('conversation.words-gone')}</p>
          ) : (
            <p class="as-written" dir="auto">
              {by === 'group' ? <LinkedWords {...{ words, origin, rings }} /> : words}
            </p>
          )}
          {isLost && <p class="wrong">{t('conversation.not-reached-them')}</p>}
        </article>
      ))}
      <p>{t('conversation.gone', { words: sayDay(t, gone.words), all: sayDay(t, gone.all) })}</p>
      <p>
        <a href={questionCopyUrl(token)} download>
          {t('conversation.copy')}
        </a>
      </p>
      {copy === 'asked' && (
        <p role="status" class="talk-state">
          {t('conversation.copy-asked')}
        </p>
      )}
      {copy === 'offered' && (
        <form class="flow" method="post" action={questionUrl(token)}>
          <input type="hidden" {...formKey} />
          <p>
            <button class="button button-plain" type="submit" name="did" value="copy">
              {t('conversation.copy-press')}
            </button>
          </p>
          <p class="small">{t('conversation.copy-where')}</p>
        </form>
      )}
    </section>
  )
}

/** The same as plain text, to be kept elsewhere. */
export const saidAsText = (t: Setting['t'], lines: readonly Line[]): string =>
  lines
    .map(({ by, day, words }) =>
      [
        t(by === 'group' ? 'conversation.from-group' : 'conversation.from-you', { day: sayDay(t, day) }),
        words ?? t('conversation.words-gone'),
      ].join('\n'),
    )
    .join('\n\n')
