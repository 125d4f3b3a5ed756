/** A shut door on the desk: what the group met, what is agreed, and what the group is told. */
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { WordsField } from '#ui/words-field.tsx'
import type { AnswerTold } from './answer-told.ts'
import { BARRIER_STEPS, type DeskBarrier } from './barrier.ts'
import { deskBarrierUrl } from './barrier-url.ts'

export interface BarrierTaskProps {
  setting: Setting
  barrier: DeskBarrier
  formKey: string
  zone: string
  open: boolean
  told?: AnswerTold | undefined
}

export function BarrierTask({ setting, barrier, formKey, zone, open, told }: BarrierTaskProps) {
  const { t } = setting
  const { id, name, obstacle, agency, place, words, raisedAt, step, stepAt, cameOfIt, minutes } = barrier
  const wrong =
    told?.why === 'empty' || told?.why === 'long'
      ? t(`concern.told.${told.why}`, { n: told.most })
      : undefined
  return (
    <details class="task" open={open} id={open ? 'next' : undefined}>
      <summary>
        <b dir="auto">{t('barrier.desk.title', { name, obstacle: t(`barrier.obstacle.${obstacle}`) })}</b>
        {minutes > 0 && <span class="takes">{t('desk.takes', { n: minutes })}</span>}
        <span class="then">
          {step === null || stepAt === null
            ? t('barrier.desk.then')
            : t('barrier.desk.agreed', {
                step: t(`barrier.step.${step}`),
                day: sayDay(t, stepAt, 'full', zone),
              })}
        </span>
      </summary>
      <div class="do flow">
        {told && wrong === undefined && <p role="alert">{t(`barrier.desk.told.${told.why as 'again'}`)}</p>}
        <p>
          <span class="soft">{sayDay(t, raisedAt, 'full', zone)}</span> {t(`barrier.agency.${agency}`)}
          {place !== null && <span dir="auto">{`: ${place}`}</span>}
        </p>
        {words !== null && (
          <blockquote dir="auto">
            <p>{words}</p>
          </blockquote>
        )}
        <form class="flow" method="post" action={deskBarrierUrl(id)}>
          <input type="hidden" name="key" value={formKey} />
          <fieldset class={told?.why === 'choose' ? 'picks field field-wrong' : 'picks field'}>
            <legend class="label">{t('barrier.desk.step')}</legend>
            {BARRIER_STEPS.map(each => (
              <label class="pick">
                <input type="radio" name="step" value={each} checked={(told?.step ?? step) === each} />
                <span>{t(`barrier.step.${each}`)}</span>
              </label>
            ))}
          </fieldset>
          <WordsField
            id={`told-${id}`}
            name="words"
            label={t('barrier.desk.words')}
            hint={t('barrier.desk.words-hint')}
            value={told?.words ?? cameOfIt ?? ''}
            wrong={wrong}
            rows={3}
          />
          <p class="desk-do">
            <button class="button" type="submit" name="did" value="agree">
              {t('barrier.desk.agree')}
            </button>
            <button class="button button-plain" type="submit" name="did" value="settle">
              {t('barrier.desk.settle')}
            </button>
          </p>
        </form>
      </div>
    </details>
  )
}
