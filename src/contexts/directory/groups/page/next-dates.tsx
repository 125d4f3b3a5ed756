/** The next dates, cancelled and moved ones struck through, then the rule they follow and what is open about it (M67). */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { doubtAbout } from '../../gatherings/doubt.ts'
import type { Gathering } from '../../gatherings/gathering.ts'
import { sayChange, sayOccurrenceTimes } from '../../gatherings/saying/say-occurrence.ts'
import { saySchedule } from '../../gatherings/saying/say-schedule.ts'
import type { DatedGathering, GroupView } from './group-view.ts'
import { placeLines } from './say-place.ts'

export function NextDates({ view }: { view: GroupView }) {
  const { group, dates, t, today } = view
  return (
    <div id="dates">
      <h2>{t('group.dates')}</h2>
      {dates.length > 0 ? (
        <ul class="gatherings top-m">
          {dates.map(dated => (
            <DateItem dated={dated} view={view} />
          ))}
        </ul>
      ) : (
        <p class="top-s">{t('group.no-dates')}</p>
      )}
      {group.gatherings.map(gathering => (
        <Rule gathering={gathering} today={today} t={t} />
      ))}
    </div>
  )
}

function DateItem({ dated: { gathering, date }, view }: { dated: DatedGathering; view: GroupView }) {
  const { t, today, group } = view
  const day = sayDay(t, date.date, date.date.slice(0, 4) === today.slice(0, 4) ? 'weekday-day' : 'weekday')
  const off = date.state === 'cancelled'
  const change = off ? t('group.no-gathering') : sayChange(date, t)
  const where = group.gatherings.length > 1 ? placeLines(gathering, t)[0] : null
  return (
    <li class={off ? 'called-off' : undefined}>
      {off ? <s>{day}</s> : <b>{day}</b>}
      <br />
      {off ? change : [sayOccurrenceTimes(date, t), where].filter(Boolean).join(', ')}
      {!off && change && <span class="changed">{change}</span>}
      {date.note && <span class="date-note">{date.note}</span>}
    </li>
  )
}

function Rule({ gathering, today, t }: { gathering: Gathering; today: string; t: Translator }) {
  const { schedule, notesDoubt } = gathering
  const doubt = doubtAbout(schedule, today)
  const notes = notesDoubt && (notesDoubt.kind === 'proposed' ? 'group.notes-proposed' : 'group.notes-unread')
  return (
    <div class="rule small soft">
      <p>{saySchedule(schedule, t, { today })}.</p>
      {gathering.note && <p dir="auto">{gathering.note}</p>}
      {gathering.online?.note && <p dir="auto">{gathering.online.note}</p>}
      {doubt && <p class="doubt">{t(`gatherings.doubt.${doubt}`)}</p>}
      {notes && <p class="doubt">{t(notes, { words: notesDoubt.words })}</p>}
    </div>
  )
}
