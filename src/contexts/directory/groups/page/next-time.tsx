/** The pinned notice: when and where next, how to take part, how fresh; or what has become of the group (M05). */
import { sentenceStart } from '#ui/count-in-words.ts'
import { Icon } from '#ui/icon.tsx'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { FreshLine } from '../../find/group-card.tsx'
import { isOnNow } from '../../gatherings/dates/occurrences.ts'
import type { Gathering } from '../../gatherings/gathering.ts'
import { sayChange, sayOccurrenceTimes } from '../../gatherings/saying/say-occurrence.ts'
import { saySchedule } from '../../gatherings/saying/say-schedule.ts'
import { foreignZone, withZone } from '../../gatherings/saying/say-zone.ts'
import { hasStopped } from '../../gatherings/stop.ts'
import { sayTakingPart, takingPartIcon } from '../taking-part.ts'
import type { DatedGathering, GroupView } from './group-view.ts'
import { linesOfDate, sayPlace } from './say-place.ts'

export function NextTime({ view }: { view: GroupView }) {
  const { group, life, next, part, freshness, t } = view
  const ended = life.state === 'ended'
  return (
    <div class="pinned next-one">
      {life.state !== 'open' && <LifeNotice view={view} />}
      {life.meets && (next ? <NextDate view={view} next={next} /> : <NoDate view={view} />)}
      {life.state === 'open' && (
        <p class="take-part">
          <Icon name={takingPartIcon(part)} />
          {sayTakingPart(t, part)}
        </p>
      )}
      {life.state === 'open' && <OtherUnsure view={view} />}
      {life.state === 'open' && life.note && <p dir="auto">{life.note}</p>}
      {!ended && (
        <p>
          <FreshLine freshness={freshness} source={group.source} t={t} />
        </p>
      )}
      <a class="button" href={ended ? '#others' : '#touch'}>
        {t(ended ? 'group.others' : 'group.how-to-reach')}
      </a>
    </div>
  )
}

/** The line above speaks of the next date; a gathering that its own notes doubt is named beside it. */
function OtherUnsure({ view: { group, next, today, t } }: { view: GroupView }) {
  const unsure = group.gatherings.filter(each => each.notesDoubt && each.id !== next?.gathering.id)
  if (!next || unsure.length === 0) return null
  const gatherings = new Intl.ListFormat(t.locale).format(
    unsure.map(({ schedule }) => saySchedule(schedule, t, { today })),
  )
  return <p class="small">{t('group.other-unsure', { gatherings })}</p>
}

function NextDate({ view, next }: { view: GroupView; next: DatedGathering }) {
  const { doubtful, homeZone, now, t } = view
  const { gathering, date } = next
  const onNow = isOnNow(date, now)
  const heading: MessageKey = doubtful ? 'group.next-perhaps' : onNow ? 'group.on-now' : 'group.next'
  const change = sayChange(date, t)
  const style = date.date.slice(0, 4) === view.today.slice(0, 4) ? 'weekday-day' : 'weekday'
  return (
    <>
      <h2>{t(heading)}</h2>
      <b>{sentenceStart(sayDay(t, date.date, style), t)}</b>
      <p>
        {withZone(sayOccurrenceTimes(date, t), foreignZone(gathering, homeZone, date.startsAt), t)}
        {linesOfDate(next, t).map(line => (
          <>
            <br />
            {line}
          </>
        ))}
      </p>
      {change && <p class="changed">{change}</p>}
      {date.note && <p>{date.note}</p>}
    </>
  )
}

function NoDate({ view }: { view: GroupView }) {
  const { group, t, today } = view
  const [gathering] = group.gatherings
  if (gathering && hasStopped(gathering, today)) return <Stopped gathering={gathering} t={t} />
  const kind = gathering?.schedule.pattern.kind
  const text: MessageKey =
    kind === 'by-appointment'
      ? 'group.by-appointment'
      : kind === 'always-open'
        ? 'group.always-open'
        : 'group.no-date'
  return (
    <>
      <h2>{t('group.next')}</h2>
      <b>{t(text)}</b>
      {gathering && <p>{sayPlace(gathering, t)}</p>}
    </>
  )
}

function Stopped({ gathering, t }: { gathering: Gathering; t: Translator }) {
  const { how = 'ended', on = null } = gathering.notesDoubt?.stop ?? {}
  const date = on && sayDay(t, on)
  return (
    <>
      <h2>{t('group.stopped')}</h2>
      <b>{t('group.stopped-says', { how, dated: date ? 'yes' : 'no', date: date ?? '' })}</b>
      <p>{sayPlace(gathering, t)}</p>
    </>
  )
}

function LifeNotice({ view: { life, t } }: { view: GroupView }) {
  const since = sayDay(t, life.since, 'month')
  const { state } = life
  if (state === 'open') return null
  return (
    <div class={life.meets ? 'life-also' : undefined}>
      <p class="fresh fresh-paused">{t(`group.life.${state}`)}</p>
      {state === 'forming' && <p>{t('group.life.forming-text', { date: since })}</p>}
      {state === 'ended' && <p>{t('group.life.ended-text', { date: since })}</p>}
      {life.until && (
        <p>{t(life.lapsed ? 'group.life.lapsed' : 'group.life.until', { date: sayDay(t, life.until) })}</p>
      )}
      {life.note && <p dir="auto">{life.note}</p>}
    </div>
  )
}
