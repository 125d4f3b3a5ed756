/** "A door stayed shut?": told in under a minute, in private; and what came of those told before (M21). */
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { AGENCIES, type Barrier, OBSTACLES } from './barrier.ts'

export type BarrierTold = 'choose' | 'long' | 'again' | 'enough'

export interface BarrierPageProps {
  setting: Setting
  group: { name: string }
  /** Of this group; the newest first. */
  barriers: readonly Barrier[]
  name: string | null
  zone: string
  /** Path of this page, and of the letter's. */
  here: string
  back: string
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
  told?: { why: BarrierTold; obstacle: string; agency: string; place: string; words: string } | undefined
  most: number
}

export function BarrierPage(props: BarrierPageProps) {
  const { setting, group, barriers, name, zone, here, back, formKey, sayOrigin, told, most } = props
  const { t } = setting
  const who = name ?? t('concern.somebody')
  return (
    <Page
      {...setting}
      title={t('barrier.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('barrier.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <p>{t('barrier.lead', { name: who })}</p>
        {told && (told.why === 'again' || told.why === 'enough') && (
          <p role="alert">{t(`barrier.told.${told.why}`)}</p>
        )}
        <form class="flow" method="post" action={here}>
          <input type="hidden" {...formKey} />
          <fieldset class={told?.why === 'choose' ? 'picks field field-wrong' : 'picks field'}>
            <legend class="label">{t('barrier.what')}</legend>
            {told?.why === 'choose' && <p class="wrong">{t('barrier.told.choose')}</p>}
            {OBSTACLES.map(obstacle => (
              <label class="pick">
                <input type="radio" name="obstacle" value={obstacle} checked={told?.obstacle === obstacle} />
                <span>{t(`barrier.obstacle.${obstacle}`)}</span>
              </label>
            ))}
          </fieldset>
          <fieldset class={told?.why === 'choose' ? 'picks field field-wrong' : 'picks field'}>
            <legend class="label">{t('barrier.where')}</legend>
            {AGENCIES.map(agency => (
              <label class="pick">
                <input type="radio" name="agency" value={agency} checked={told?.agency === agency} />
                <span>{t(`barrier.agency.${agency}`)}</span>
              </label>
            ))}
          </fieldset>
          <Field
            id="place"
            name="place"
            autocomplete="off"
            label={t('barrier.place')}
            value={told?.place ?? ''}
          />
          <Field
            id="words"
            name="words"
            autocomplete="off"
            label={t('barrier.words')}
            hint={t('barrier.words-hint')}
            value={told?.words ?? ''}
            {...(told?.why === 'long' ? { wrong: t('concern.told.long', { n: most }) } : {})}
          />
          <p>
            <button class="button" type="submit">
              {t('barrier.send')}
            </button>
          </p>
        </form>
        {barriers.length > 0 && (
          <section class="flow" aria-labelledby="before-h">
            <h2 id="before-h">{t('barrier.before')}</h2>
            <ol class="course">
              {barriers.map(({ obstacle, agency, place, words, raisedAt, step, stepAt, cameOfIt }) => (
                <li class="flow">
                  <p>
                    <span class="soft">{sayDay(t, raisedAt, 'full', zone)}</span>{' '}
                    {t(`barrier.obstacle.${obstacle}`)}
                    {`, ${place ?? t(`barrier.agency.${agency}`)}`}
                  </p>
                  {words !== null && (
                    <blockquote dir="auto">
                      <p>{words}</p>
                    </blockquote>
                  )}
                  {step === null || stepAt === null ? (
                    <p>{t('barrier.waiting')}</p>
                  ) : (
                    <p>
                      <span class="soft">{sayDay(t, stepAt, 'full', zone)}</span> {t(`barrier.step.${step}`)}{' '}
                      {cameOfIt !== null && <q dir="auto">{cameOfIt}</q>}
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        )}
        <p>
          <a href={back}>{t('barrier.back')}</a>
        </p>
      </div>
    </Page>
  )
}
