/** The reader's own page: what happened so far, the decision with its reason, and a line to disagree. Known by its address alone. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { Concern } from '../concern.ts'
import { Course } from '../course.tsx'
import { Disagree } from '../disagree.tsx'
import { isClosed, mayDisagree, mayWithdraw } from '../heard-first.ts'
import type { Promised } from '../promised-by.ts'

export interface ConcernPageProps {
  setting: Setting
  concern: Concern
  group: { name: string; slug: string }
  name: string | null
  /** Until when the next step is taken; null while none is due. */
  promised: Promised | null
  zone: string
  urgent: ComponentChildren
  ways: ComponentChildren
  /** Path of this page. */
  here: string
  /** The same with where it is, to be written down. */
  address: string
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
  told?: { typed: string; wrong: string | undefined } | undefined
}

export function ConcernPage(props: ConcernPageProps) {
  const { setting, concern, group, name, promised, zone, urgent, ways, here, address, ...form } = props
  const { t } = setting
  const { steps, door } = concern
  const isNew = steps.length === 1
  const who = name ?? t('concern.somebody')
  return (
    <Page
      {...setting}
      title={t('concern.mine')}
      listed={false}
      sensitive
      head={<meta {...form.sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t(isNew ? 'concern.thanks' : 'concern.mine')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        {promised && (
          <p class={promised.late ? 'notice' : ''}>
            {t(promised.late ? 'concern.late' : isNew ? 'concern.read-by' : 'concern.next-by', {
              name: who,
              day: sayDay(t, promised.day, 'weekday'),
            })}
          </p>
        )}
        {promised?.late && ways}
        {door === 'danger' && !isClosed(steps) && urgent}
        <section class="pinned flow" aria-labelledby="keep-h">
          <h2 id="keep-h">{t('concern.keep')}</h2>
          <p class="own-address">
            <a href={here}>{address}</a>
          </p>
          <p>{t('concern.keep-text')}</p>
        </section>
        <section class="flow" aria-labelledby="course-h">
          <h2 id="course-h">{t('concern.so-far')}</h2>
          <Course t={t} steps={steps} for="reader" zone={zone} />
          {!isClosed(steps) && <p>{t('concern.come-back')}</p>}
        </section>
        {mayDisagree('reader', steps) && (
          <Disagree t={t} action={here} formKey={form.formKey} seen={steps.length} told={form.told} />
        )}
        {mayWithdraw(steps) && (
          <form class="flow" method="post" action={here}>
            <input type="hidden" {...form.formKey} />
            <input type="hidden" name="seen" value={steps.length} />
            <p>{t('concern.withdraw-text')}</p>
            <p>
              <button class="button button-plain" type="submit" name="did" value="withdraw">
                {t('concern.withdraw')}
              </button>
            </p>
          </form>
        )}
        <section class="flow" aria-labelledby={ways ? 'ways-h' : undefined}>
          {ways ? <h2 id="ways-h">{t('concern.reach', { name: who })}</h2> : null}
          {!promised?.late && ways}
          <p>{t('concern.holds.forgotten')}</p>
        </section>
      </div>
    </Page>
  )
}
