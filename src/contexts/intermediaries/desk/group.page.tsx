/** One group at the desk: its facts one by one, whom to ring, who may be asked, and what was done (M74). */
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { AskWhom } from './ask-whom.tsx'
import { ContactsHere } from './contacts-here.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { DESK, deskGroupUrl } from './desk-url.ts'
import type { ContactHere, DoneToday, FactToAsk } from './desk-view.ts'
import { ForGroup } from './for-group.tsx'
import type { NumberToRing } from './number-to-ring.ts'
import { Numbers } from './numbers.tsx'
import { sayTold, type Told } from './task.tsx'

export interface DeskGroup {
  groupId: string
  slug: string
  name: string
  facts: readonly (FactToAsk & { confirmedOn: string | null })[]
  numbers: readonly NumberToRing[]
  email: string | null
  web: string | null
  /** Readers' words about what nobody has answered since. */
  said: readonly { fact: string; words: string }[]
  /** Something that is shown to nobody but the desk, and was not asked for today: its contact is not mended unseen. */
  hidden: boolean
  /** Contacts who are asked by letter. */
  byLetter: number
  /** Contacts whose letters come back. */
  unreachable: number
  contacts: readonly ContactHere[]
  /** People do not find it: it was put away, or has ended. */
  away: boolean
  /** Day until which a mandate stands; null: none. */
  mandateUntil: string | null
  done: readonly (DoneToday & { day: string })[]
}

export interface DeskGroupPageProps {
  setting: Setting
  group: DeskGroup
  formKey: string
  sendsLetters: boolean
  told?: Omit<Told, 'groupId'> | undefined
}

export function DeskGroupPage({ setting, group, formKey, sendsLetters, told }: DeskGroupPageProps) {
  const { t } = setting
  const { groupId, slug, name, facts, said, byLetter, unreachable, done, hidden } = group
  const here = deskGroupUrl(slug)
  return (
    <DeskFrame setting={setting} title={name} current="groups">
      <div class="flow readable band">
        <h1 dir="auto">{name}</h1>
        {told && told.why !== 'reach' && told.why !== 'enough' && <p role="alert">{sayTold(told.why, t)}</p>}
        <ForGroup {...{ t, formKey }} {...group} />
        <Numbers task={group} back={here} {...{ t, groupId, formKey }} />
        <p class="script" dir="auto">
          {t('desk.script.hello', { name })}
        </p>
        {facts.map(({ fact, lines, seen, confirmedOn }) => (
          <section class="flow desk-fact" aria-labelledby={`${fact}-h`}>
            <h2 id={`${fact}-h`}>{t(`desk.fact.${fact as 'access'}`)}</h2>
            {lines.map(line => (
              <p dir="auto">{line}</p>
            ))}
            {said
              .filter(one => one.fact === fact)
              .map(({ words }) => (
                <p dir="auto">{t('doubt.reader', { words })}</p>
              ))}
            <p class="small soft">
              {confirmedOn
                ? t('desk.confirmed-on', { day: sayDay(t, confirmedOn) })
                : t('desk.confirmed-never')}
            </p>
            <form class="desk-do" method="post" action={DESK}>
              <input type="hidden" name="group" value={groupId} />
              <input type="hidden" name="key" value={formKey} />
              <input type="hidden" name="back" value={here} />
              <input type="hidden" name={`seen-${fact}`} value={seen} />
              {hidden && fact === 'contact' ? (
                <p>{t('desk.look-first')}</p>
              ) : (
                <>
                  <button
                    class="button button-plain"
                    type="submit"
                    name="did"
                    value="still-right"
                    aria-describedby={`${fact}-h`}
                  >
                    {t('answer.still-right')}
                  </button>
                  <a href={`${here}/${fact}`} aria-describedby={`${fact}-h`}>
                    {t('mend.something-changed')}
                  </a>
                </>
              )}
            </form>
          </section>
        ))}
        <section class="flow" aria-labelledby="contacts">
          <h2 id="contacts">{t('desk.contacts')}</h2>
          <p>{t('desk.by-letter', { n: byLetter })}</p>
          {unreachable > 0 && <p>{t('desk.unreachable', { n: unreachable })}</p>}
          <ContactsHere {...{ t, groupId, formKey }} contacts={group.contacts} back={here} />
          <AskWhom {...{ t, groupId, formKey, sendsLetters, told }} back={here} />
        </section>
        {done.length > 0 && (
          <section class="flow" aria-labelledby="calls">
            <h2 id="calls">{t('desk.history')}</h2>
            <ul class="dash">
              {done.map(({ outcome, day }) => (
                <li>
                  {sayDay(t, day)}: {t(`desk.outcome.${outcome}`)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <form class="desk-do" method="post" action={DESK}>
          <input type="hidden" name="group" value={groupId} />
          <input type="hidden" name="key" value={formKey} />
          <button class="button button-plain" type="submit" name="did" value="no-answer">
            {t('desk.no-answer')}
          </button>
          <button class="button button-plain" type="submit" name="did" value="talked">
            {t('desk.that-was-all')}
          </button>
          <span class="small soft">{t('desk.that-was-all-hint')}</span>
        </form>
        <p>
          <a href={`${here}/propose`}>{t('proposal.desk.propose')}</a>
        </p>
        <p>
          <a href={`${here}/barrier`}>{t('barrier.desk.told-link')}</a>
        </p>
        <p>
          <a href={`${here}/history`}>{t('history.title')}</a>
        </p>
        <p>
          <a href={`${here}/take-out`}>{t('own.take-out')}</a>
        </p>
        <p>
          <a href={`/groups/${slug}`}>{t('answer.as-shown')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
