/** A concern on the desk: closed, it says what and whose turn it is; open, it holds the words and what can be done (M78). */

import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { Numbers } from '../../desk/numbers.tsx'
import { deskConcernUrl } from '../concern-url.ts'
import { Course } from '../course.tsx'
import type { ConcernTold } from './concern-told.ts'
import { DecideForm } from './decide-form.tsx'
import type { DeskConcern } from './desk-concern.ts'
import { HearForm } from './hear-form.tsx'

export interface ConcernTaskProps {
  setting: Setting
  concern: DeskConcern
  formKey: string
  zone: string
  open: boolean
  told?: ConcernTold | undefined
}

export function ConcernTask({ setting, concern, formKey, zone, open, told }: ConcernTaskProps) {
  const { t } = setting
  const { id, door, name, minutes, stand, steps, byLetter, whyNot } = concern
  const form = { t, concern, formKey }
  const ofForm = (did: ConcernTold['did']) => (told?.did === did ? told : undefined)
  const decideForm = <DecideForm {...form} zone={zone} told={ofForm('decide')} />
  return (
    <details class="task" open={open} id={open ? 'next' : undefined}>
      <summary>
        <b dir="auto">{t(`concern.desk.title-${door}`, { name })}</b>
        {minutes > 0 && <span class="takes">{t('desk.takes', { n: minutes })}</span>}
        <span class="then">{sayStand(t, concern, zone)}</span>
      </summary>
      <div class="do flow">
        {told && told.why !== 'empty' && told.why !== 'long' && (
          <p role="alert">{t(`concern.desk.told.${told.why}`)}</p>
        )}
        {door === 'danger' && <p>{t('concern.desk.danger')}</p>}
        <Course t={t} steps={steps} for="desk" zone={zone} />
        {whyNot !== null && (
          <p>
            {t(`concern.desk.not-you.${whyNot}`)} {!concern.others && t('concern.desk.nobody-else')}
          </p>
        )}
        {whyNot === null && (
          <>
            {stand === 'to-decide' && decideForm}
            {stand !== 'to-ask' && <HearForm {...form} did="write-down" told={ofForm('write-down')} />}
            <HearForm {...form} did="ask" told={ofForm('ask')} />
            {concern.mayRest && <HearForm {...form} did="rest" told={ofForm('rest')} />}
            <section class="flow" aria-labelledby={`ring-${concern.id}`}>
              <h3 id={`ring-${concern.id}`}>{t('concern.desk.ring')}</h3>
              <p>{t('desk.by-letter', { n: byLetter })}</p>
              <Numbers task={concern} t={t} groupId={concern.groupId} formKey={formKey} />
              <p class="script" dir="auto">
                {t('concern.desk.script', { name })}
              </p>
            </section>
            {stand !== 'to-decide' && decideForm}
            <form class="flow" method="post" action={deskConcernUrl(id)}>
              <input type="hidden" name="key" value={formKey} />
              <input type="hidden" name="seen" value={steps.length} />
              <p class="desk-do">
                <button class="button button-plain" type="submit" name="did" value="aside">
                  {t('concern.desk.press.aside')}
                </button>
                <span class="small soft">{t('concern.desk.aside-hint')}</span>
              </p>
            </form>
          </>
        )}
      </div>
    </details>
  )
}

function sayStand(t: Translator, { stand, promised, answersUntil }: DeskConcern, zone: string): string {
  if (promised !== null)
    return t(promised.late ? 'concern.desk.late' : 'concern.desk.promised', {
      day: sayDay(t, promised.day, 'weekday'),
    })
  if (stand === 'with-the-group' && answersUntil !== null)
    return t('concern.desk.with-the-group', { day: sayDay(t, answersUntil, 'weekday', zone) })
  return t(stand === 'to-ask' ? 'concern.desk.to-ask' : 'concern.desk.to-decide')
}
