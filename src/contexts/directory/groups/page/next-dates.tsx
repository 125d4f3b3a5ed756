/** The next dates, cancelled and moved ones struck through, then the rule they follow and what is open about it (M67). */
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { ended } from '#ui/sentences.ts'
import { doubtAbout } from '../../gatherings/doubt.ts'
import type { Gathering } from '../../gatherings/gathering.ts'
import type { NotesDoubt } from '../../gatherings/notes-doubt.ts'
import { sayChange, sayOccurrenceTimes } from '../../gatherings/saying/say-occurrence.ts'
import { saySchedule } from '../../gatherings/saying/say-schedule.ts'
import { foreignZone, withZone } from '../../gatherings/saying/say-zone.ts'
import { type Schedule, WEEKDAYS } from '../../gatherings/schedule.ts'
import { hasStopped } from '../../gatherings/stop.ts'
import type { Group } from '../group.ts'
import type { DatedGathering, GroupView } from './group-view.ts'
import { Lines } from './lines.tsx'
import { linesOfDate, placeLines } from './say-place.ts'

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
      {throughTheWeek(group.gatherings).map(gathering => (
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
  const { group, homeZone, now, t, today } = view
  const { schedule, notesDoubt } = gathering
  const over = hasStopped(gathering, today)
  const doubt = doubtAbout(schedule, today)
  const said = saySchedule(schedule, t, { today, zone: foreignZone(gathering, homeZone, now) })
  const where = meetsElsewhereToo(group) ? placeLines(gathering, t)[0] : undefined
  return (
    <div class="rule small soft">
      <p>{ended([over ? t('group.stopped-was', { said }) : said, where].filter(Boolean).join(', '))}</p>
      <Lines text={gathering.note} but={notesDoubt?.words} />
      <Lines text={gathering.online?.note ?? null} />
      {doubt && <p class="doubt">{t(`gatherings.doubt.${doubt}`)}</p>}
      {notesDoubt && <p class="doubt">{sayNotesDoubt(notesDoubt, t)}</p>}
    </div>
  )
}

const inTheWeek = ({ pattern: rule, start }: Schedule): string =>
  rule.kind === 'weekly' || rule.kind === 'monthly'
    ? `${Math.min(...rule.days.map(day => WEEKDAYS.indexOf(day)))} ${start}`
    : '9'

/** From Monday on, as the week goes; lists give them in any order. */
const throughTheWeek = (gatherings: readonly Gathering[]): Gathering[] =>
  [...gatherings].sort((a, b) => inTheWeek(a.schedule).localeCompare(inTheWeek(b.schedule)))

/** With one place for all gatherings it goes without saying. */
const meetsElsewhereToo = ({ gatherings }: Group): boolean =>
  new Set(gatherings.map(({ mode, place }) => `${mode} ${place?.name} ${place?.street} ${place?.town}`))
    .size > 1

/** The words are left out where the group withholds its door or room. */
function sayNotesDoubt({ kind, words }: NotesDoubt, t: Translator): string {
  if (words === '') return t('group.notes-withheld')
  return t(`group.notes-${kind}`, { words })
}
