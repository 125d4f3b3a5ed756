/** The next dates, cancelled and moved ones struck through, then the rule they follow and what is open about it (M67). */
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { doubtAbout } from '../../gatherings/doubt.ts'
import type { Gathering } from '../../gatherings/gathering.ts'
import type { NotesDoubt } from '../../gatherings/notes-doubt.ts'
import { sayChange, sayOccurrenceTimes } from '../../gatherings/saying/say-occurrence.ts'
import { saySchedule } from '../../gatherings/saying/say-schedule.ts'
import { foreignZone, withZone } from '../../gatherings/saying/say-zone.ts'
import type { DatedGathering, GroupView } from './group-view.ts'
import { linesOfDate } from './say-place.ts'

export function NextDates({ view }: { view: GroupView }) {
  const { group, dates, t } = view
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
        <Rule gathering={gathering} view={view} />
      ))}
    </div>
  )
}

function DateItem({ dated: { gathering, date }, view }: { dated: DatedGathering; view: GroupView }) {
  const { t, today, group, homeZone } = view
  const style = date.date.slice(0, 4) === today.slice(0, 4) ? 'weekday-day' : 'weekday'
  const day = sentenceStart(sayDay(t, date.date, style), t)
  const hours = withZone(sayOccurrenceTimes(date, t), foreignZone(gathering, homeZone, date.startsAt), t)
  const off = date.state === 'cancelled'
  const change = off ? t('group.no-gathering') : sayChange(date, t)
  const where = group.gatherings.length > 1 ? linesOfDate({ gathering, date }, t)[0] : null
  return (
    <li class={off ? 'called-off' : undefined}>
      {off ? <s>{day}</s> : <b>{day}</b>}
      <br />
      {off ? change : [hours, where].filter(Boolean).join(', ')}
      {!off && change && <span class="changed">{change}</span>}
      {date.note && <span class="date-note">{date.note}</span>}
    </li>
  )
}

function Rule({ gathering, view }: { gathering: Gathering; view: GroupView }) {
  const { homeZone, now, t, today } = view
  const { schedule, notesDoubt } = gathering
  const doubt = doubtAbout(schedule, today)
  return (
    <div class="rule small soft">
      <p>{saySchedule(schedule, t, { today, zone: foreignZone(gathering, homeZone, now) })}.</p>
      {gathering.note && <p dir="auto">{gathering.note}</p>}
      {gathering.online?.note && <p dir="auto">{gathering.online.note}</p>}
      {doubt && <p class="doubt">{t(`gatherings.doubt.${doubt}`)}</p>}
      {notesDoubt && <p class="doubt">{sayNotesDoubt(notesDoubt, t)}</p>}
    </div>
  )
}

/** The words are left out where the group withholds its door or room. */
function sayNotesDoubt({ kind, words }: NotesDoubt, t: Translator): string {
  if (words === '') return t('group.notes-withheld')
  return t(kind === 'proposed' ? 'group.notes-proposed' : 'group.notes-unread', { words })
}
