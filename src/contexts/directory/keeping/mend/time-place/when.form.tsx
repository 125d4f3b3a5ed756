/** When people meet, written as they say it, and shown back with the dates that follow before anything is kept. */
import { sentenceStart } from '#ui/count-in-words.ts'
import { occurrences } from '../../../gatherings/dates/occurrences.ts'
import { doubtAbout } from '../../../gatherings/doubt.ts'
import type { Gathering } from '../../../gatherings/gathering.ts'
import { readSchedule, type ScheduleReading } from '../../../gatherings/reading/read-schedule.ts'
import { sayOccurrence } from '../../../gatherings/saying/say-occurrence.ts'
import { saySchedule } from '../../../gatherings/saying/say-schedule.ts'
import type { Answer, Asked, Question } from '../question.ts'
import { Line } from '../typed-fields.tsx'
import { withGathering } from './gathering-of.ts'
import { rescheduled } from './rescheduled.ts'

/** Dates shown back. */
const SHOWN = 3

export function whenQuestion(asked: Asked, gathering: Gathering): Question {
  const { t, today } = asked
  return {
    fact: 'time-place',
    title: t(asked.proposing ? 'proposal.when' : 'mend.when.title'),
    lead: t('mend.when.lead'),
    press: t('mend.when.read'),
    first: { when: saySchedule(gathering.schedule, t, { today, form: 'full' }) },
    fields: (typed, wrong) => (
      <Line
        held={{ typed, wrong }}
        name="when"
        label={t('mend.when.label')}
        hint={t('mend.when.hint')}
        maxLength={500}
      />
    ),
    read: typed =>
      shownBack(readSchedule(typed.when ?? '', { zone: zoneOf(gathering), today }), gathering, asked),
  }
}

const zoneOf = ({ schedule }: Gathering): string => schedule.zone

function shownBack(reading: ScheduleReading, gathering: Gathering, { t, now, today }: Asked): Answer {
  if (!reading.ok) {
    const wrong = { when: t(`gatherings.unread.${reading.why}`, { words: reading.words }) }
    return { kind: 'again', wrong }
  }
  const schedule = rescheduled(gathering.schedule, reading.schedule, today)
  const dates = occurrences(schedule, { from: now, count: SHOWN })
  const doubt = doubtAbout(schedule, today)
  const shown = (
    <>
      <p class="lead">
        <strong>{sentenceStart(saySchedule(schedule, t, { today, form: 'full' }), t)}</strong>
      </p>
      {dates.length > 0 && (
        <>
          <p>{t('mend.when.next', { n: dates.length })}</p>
          <ul class="dash">
            {dates.map(date => (
              <li>
                {date.state === 'cancelled' && `${t('gatherings.cancelled')}: `}
                {sayOccurrence(date, t, { now, form: 'full' })}
              </li>
            ))}
          </ul>
        </>
      )}
      {reading.notes.map(({ code, words, read }) => (
        <p dir="auto">{t(`gatherings.note.${code}`, { words, read: read ?? '' })}</p>
      ))}
      {doubt && <p>{t(`mend.when.doubt.${doubt}`)}</p>}
    </>
  )
  const change = withGathering(gathering.id, before => ({
    ...before,
    schedule: rescheduled(before.schedule, reading.schedule, today),
    notesDoubt: null,
  }))
  return { kind: 'look', shown, sure: t('mend.when.sure'), change }
}
