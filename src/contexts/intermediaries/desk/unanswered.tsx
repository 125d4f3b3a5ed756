/** Groups whose questions nobody answers: whom to ring, and what happens otherwise. What it is drawn from is handed in (M11). */
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { deskGroupUrl } from './desk-url.ts'

export interface Unanswered {
  groupId: string
  slug: string
  name: string
  /** Epoch milliseconds: since when the oldest of these questions waits. */
  since: number
  /** When nothing new is passed on any more; null: it rests already. */
  restsAt: number | null
}

/** Minutes a call about it takes. */
export const RINGING_ABOUT_QUESTIONS = 4

interface UnansweredProps {
  setting: Setting
  groups: readonly Unanswered[]
  /** IANA zone of the desk. */
  zone: string
  open: boolean
}

export function UnansweredGroups({ setting: { t }, groups, zone, open }: UnansweredProps) {
  const day = (at: number) => sayDay(t, at, 'full', zone)
  return (
    <section class="queue" aria-labelledby="unanswered">
      <h2 id="unanswered">
        {t('ways.desk-unanswered-h')} <small>{groups.length}</small>
      </h2>
      {groups.map(({ slug, name, since, restsAt }, place) => (
        <details class="task" open={open && place === 0} id={open && place === 0 ? 'next' : undefined}>
          <summary>
            <b dir="auto">{name}</b>
            <span class="takes">{t('desk.takes', { n: RINGING_ABOUT_QUESTIONS })}</span>
            <span class="then">
              {restsAt === null
                ? t('ways.desk-unanswered-rests')
                : t('ways.desk-unanswered-next', { day: day(restsAt) })}
            </span>
          </summary>
          <div class="do flow">
            <p class="script">{t('ways.desk-unanswered', { since: day(since) })}</p>
            <p class="desk-do">
              <a class="button" href={deskGroupUrl(slug)}>
                {t('ways.desk-unanswered-ring')}
              </a>
              <a class="button button-plain" href={`${deskGroupUrl(slug)}/ways`}>
                {t('ways.desk-unanswered-mend')}
              </a>
            </p>
          </div>
        </details>
      ))}
    </section>
  )
}
