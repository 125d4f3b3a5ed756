/** Whether new people can come: the state of life, its end and how one joins are set together, so that a record never says two things (M05). */

import { expectedEnd } from '../../groups/life-state.ts'
import { CHOICES, type Openness, opennessOf, withOpenness } from './openness.ts'
import type { Answer, Asked, Question, Typed } from './question.ts'
import { isAhead, readDay } from './typed/day.ts'
import { isTooLong, LONGEST_LINE, readLine } from './typed/line.ts'
import { Line, Pick } from './typed-fields.tsx'

/** A pause or a rest that is said to last longer is better said to have no end yet. */
const MOST_DAYS = 800

export function opennessQuestion(asked: Asked): Question {
  const { group, t } = asked
  const now = opennessOf(group)
  const choices = CHOICES.filter(each => each !== 'forming' || now === 'forming')
  return {
    fact: 'openness',
    title: t('mend.openness.title'),
    press: t('mend.save'),
    first: { openness: now ?? '', until: expectedEnd(group.life) ?? '', note: group.life.note ?? '' },
    fields: (typed, wrong) => (
      <>
        <Pick
          held={{ typed, wrong }}
          name="openness"
          label={t('mend.openness.title')}
          quiet
          choices={choices.map(value => ({
            value,
            label: t(`mend.openness.${value}`),
            hint: t(`mend.openness.${value}-hint`),
          }))}
        />
        <div class="only-if-it-ends">
          <Line
            held={{ typed, wrong }}
            name="until"
            type="date"
            label={t('mend.until')}
            hint={t('mend.until-hint')}
            maxLength={60}
          />
        </div>
        <Line
          held={{ typed, wrong }}
          name="note"
          label={t('mend.openness.note')}
          hint={t('mend.openness.note-hint')}
          maxLength={LONGEST_LINE}
        />
      </>
    ),
    read: typed => read(typed, choices, asked),
  }
}

function read(typed: Typed, choices: readonly Openness[], { group, t, today }: Asked): Answer {
  const openness = choices.find(each => each === typed.openness)
  const note = readLine(typed.note ?? '')
  const wrong: Record<string, string> = {}
  if (!openness) wrong.openness = t('mend.openness.choose')
  if (isTooLong(note)) wrong.note = t('mend.too-long', { most: LONGEST_LINE })
  const ends = openness === 'full' || openness === 'resting'
  const untilTyped = ends ? (typed.until ?? '').trim() : ''
  const zone = group.gatherings[0]?.schedule.zone ?? 'UTC'
  const until = untilTyped === '' ? null : readDay(untilTyped, { zone, today })
  if (untilTyped !== '') {
    if (until === null) wrong.until = t('mend.day-unread')
    else if (!isAhead(until, today, MOST_DAYS)) wrong.until = t('mend.until-wrong')
  }
  if (!openness || Object.keys(wrong).length > 0) return { kind: 'again', wrong }
  const change = withOpenness({ openness, until, note }, today)
  if (openness !== 'ended' || group.life.state === 'ended') return { kind: 'change', change }
  const shown = (
    <>
      <p>{t('mend.ended.page')}</p>
      <p>{t('mend.ended.others')}</p>
      <p>{t('mend.ended.back')}</p>
      {note !== null && <blockquote dir="auto">{note}</blockquote>}
    </>
  )
  return { kind: 'look', shown, sure: t('mend.ended.sure'), change }
}
