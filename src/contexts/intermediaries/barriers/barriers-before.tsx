/** What a group told of shut doors, and what came of each. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Barrier } from './barrier.ts'

interface BarriersBeforeProps {
  t: Translator
  /** The newest first. */
  barriers: readonly Barrier[]
  /** IANA zone. */
  zone: string
}

export function BarriersBefore({ t, barriers, zone }: BarriersBeforeProps) {
  return (
    <>
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
    </>
  )
}
