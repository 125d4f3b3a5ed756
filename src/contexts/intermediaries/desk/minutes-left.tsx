/** How much of the day's minutes is used, as a row of boxes and a sentence. */
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'

interface MinutesProps {
  t: Translator
  /** Minutes of the day, used, and still to come. */
  minutes: number
  used: number
  left: number
  done: number
}

/** As many as can be counted at a glance. */
const BOXES = 10
const STEP = 24

export function MinutesLeft({ t, minutes, used, left, done }: MinutesProps) {
  const spent = Math.min(BOXES, Math.round((used / minutes) * BOXES))
  const [n, of] = [Math.round(used), Math.round(minutes)]
  return (
    <div class="minutes">
      <svg viewBox={`0 0 ${BOXES * STEP - 4} 26`} role="img" aria-label={t('desk.minutes-used', { n, of })}>
        {Array.from({ length: BOXES }, (_, box) => (
          <rect
            class={box < spent ? 'spent' : 'left'}
            x={2 + box * STEP}
            y="3"
            width="16"
            height="20"
            rx="2"
          />
        ))}
      </svg>
      <p>
        <b>{sentenceStart(t('desk.minutes-left', { n: Math.ceil(left) }), t)}</b>{' '}
        <span class="soft">{t('desk.so-many-done', { n: done })}</span>
      </p>
    </div>
  )
}
