/** VTIMEZONE for any IANA zone, written from this runtime's own knowledge of the clocks: no network, no package. */
import { Temporal } from 'temporal-polyfill'
import { type ClockChange, ruleOf } from './clock-change.ts'

/** Changes are written for this many years; regular ones go on by a rule. */
const YEARS = 12

const kept = new Map<string, string>()

/** The component's lines with CRLF. Right from the year before `year` on. Kept per zone and year. */
export function timeZoneBlock(zone: string, year: number): string {
  const key = `${year} ${zone}`
  const known = kept.get(key)
  if (known) return known
  const block = write(zone, year - 1)
  kept.set(key, block)
  return block
}

function write(zone: string, year: number): string {
  const start = Temporal.ZonedDateTime.from({ timeZone: zone, year, month: 1, day: 1 })
  const changes: ClockChange[] = []
  for (
    let moment = start.getTimeZoneTransition('next');
    moment;
    moment = moment.getTimeZoneTransition('next')
  ) {
    if (moment.year >= year + YEARS) break
    changes.push(changeAt(moment))
  }
  const offset = start.offsetNanoseconds
  const first = { wall: Temporal.PlainDateTime.from('1970-01-01T00:00'), from: offset, to: offset }
  const groups = Object.values(Object.groupBy(changes, kindOf)) as ClockChange[][]
  const lines = [
    observance([first], null),
    ...groups.map(group => observance(group, ruleOf(group, year + YEARS - 1))),
  ]
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines.flat(), 'END:VTIMEZONE'].join('\r\n')
}

function changeAt(moment: Temporal.ZonedDateTime): ClockChange {
  const before = moment.subtract({ nanoseconds: 1 })
  const wall = before.toPlainDateTime().add({ nanoseconds: 1 })
  return { wall, from: before.offsetNanoseconds, to: moment.offsetNanoseconds }
}

/** Changes of one kind fall in the same month at the same hour by the same amount. */
function kindOf({ wall, from, to }: ClockChange): string {
  return [wall.month, wall.hour, wall.minute, from, to].join(' ')
}

function observance(group: ClockChange[], rule: string | null): string[] {
  const [first, ...more] = group
  if (!first) return []
  const name = first.to > first.from ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${stamp(first.wall)}`,
    ...(rule ? [`RRULE:${rule}`] : more.map(change => `RDATE:${stamp(change.wall)}`)),
    `TZOFFSETFROM:${offset(first.from)}`,
    `TZOFFSETTO:${offset(first.to)}`,
    `END:${name}`,
  ]
}

function stamp(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}

function offset(nanoseconds: number): string {
  const minutes = Math.round(Math.abs(nanoseconds) / 60e9)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${nanoseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`
}
