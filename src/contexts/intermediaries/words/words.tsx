/** Look at this before people see it: the words, why we ask, and the two answers. */
import type { Setting } from '#ui/setting.ts'
import { DESK_WORDS, deskGroupUrl } from '../desk/desk-url.ts'
import { LOOKING_AT_WORDS, type WordsAtDesk } from './words-seen.ts'

export interface WordsProps {
  setting: Setting
  words: readonly WordsAtDesk[]
  formKey: string
  open: boolean
}

export function Words({ setting, words, formKey, open }: WordsProps) {
  const { t } = setting
  return (
    <section class="queue" aria-labelledby="words">
      <h2 id="words">
        {t('notice.desk')} <small>{words.length}</small>
      </h2>
      {words.map(({ groupId, slug, name, from, notices, seen }, place) => {
        const home = notices.some(({ kind }) => kind === 'home')
        return (
          <details class="task" open={open && place === 0} id={open && place === 0 ? 'next' : undefined}>
            <summary>
              <b dir="auto">{name}</b>
              <span class="takes">{t('desk.takes', { n: LOOKING_AT_WORDS })}</span>
              <span class="then">{t('notice.desk.lead')}</span>
            </summary>
            <form class="do flow" method="post" action={DESK_WORDS}>
              <input type="hidden" name="group" value={groupId} />
              <input type="hidden" name="seen" value={seen} />
              <input type="hidden" name="key" value={formKey} />
              {from && <p class="soft">{from}</p>}
              {notices.map(({ text, noticed, why }) => (
                <>
                  <blockquote dir="auto">
                    <strong>{text}</strong>
                  </blockquote>
                  <p class="soft">{t(`notice.why.${why}`, { words: noticed })}</p>
                </>
              ))}
              <p class="desk-do">
                <button class="button" type="submit" name="said" value="kept-back">
                  {t(home ? 'notice.less.home' : 'notice.less.name')}
                </button>
                <button class="button button-plain" type="submit" name="said" value="shown">
                  {t('notice.keep')}
                </button>
                <a href={deskGroupUrl(slug)}>{t('notice.change')}</a>
              </p>
            </form>
          </details>
        )
      })}
    </section>
  )
}
