/** What a group is asked, with room to answer; later the decision, and a line to disagree. Opened from a letter, no account. */
import type { ComponentChildren } from 'preact'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { WordsField } from '#ui/words-field.tsx'
import type { Concern } from '../concern.ts'
import { Course } from '../course.tsx'
import { Disagree } from '../disagree.tsx'
import { hearingOf, isClosed, mayDisagree, timeIsUpAt, waitsUntil } from '../heard-first.ts'

export interface HearPageProps {
  setting: Setting
  concern: Concern
  group: { name: string; slug: string }
  name: string | null
  zone: string
  ways: ComponentChildren
  /** Path of this page. */
  here: string
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
  told?: { typed: string; wrong: string | undefined } | undefined
}

export function HearPage(props: HearPageProps) {
  const { setting, concern, group, name, zone, ways, here, formKey, sayOrigin, told } = props
  const { t } = setting
  const { steps } = concern
  const who = name ?? t('concern.somebody')
  return (
    <Page
      {...setting}
      title={t('hear.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('hear.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <p>{t('hear.lead', { name: who })}</p>
        <Course t={t} steps={steps} for="group" zone={zone} />
        <Where t={t} concern={concern} zone={zone} />
        {!isClosed(steps) && (
          <form class="flow" method="post" action={here}>
            <input type="hidden" {...formKey} />
            <input type="hidden" name="seen" value={steps.length} />
            <WordsField
              id="answer"
              name="words"
              label={t(hearingOf(steps).answered ? 'hear.answer-more' : 'hear.answer')}
              hint={t('hear.answer-hint', { name: who })}
              value={told?.typed ?? ''}
              wrong={told?.wrong}
              rows={8}
            />
            <p>
              <button class="button" type="submit">
                {t('hear.send')}
              </button>
            </p>
          </form>
        )}
        {mayDisagree('group', steps) && (
          <Disagree t={t} action={here} formKey={formKey} seen={steps.length} told={told} />
        )}
        {ways ? <p>{t('hear.ring', { name: who })}</p> : null}
        {ways}
        <p>
          <a href={`/groups/${group.slug}`}>{t('answer.as-shown')}</a>
        </p>
      </div>
    </Page>
  )
}

/** What happens next, and what does not. */
function Where({ t, concern: { steps }, zone }: { t: Translator; concern: Concern; zone: string }) {
  const until = timeIsUpAt(steps)
  if (isClosed(steps)) return null
  if (until === null || hearingOf(steps).answered) return <p>{t('hear.being-read')}</p>
  const isResting = waitsUntil(steps) !== null
  return (
    <p>{t(isResting ? 'hear.until-rested' : 'hear.until', { day: sayDay(t, until, 'weekday', zone) })}</p>
  )
}
