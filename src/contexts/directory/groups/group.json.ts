/** The closed list of fields of a group that may leave as JSON. Documented in `docs/how-to/json.md`. */
import type { Freshness } from '../freshness/confirmation.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import type { Occurrence } from '../gatherings/schedule.ts'
import { contactFor } from './contact-consent.ts'
import type { Group } from './group.ts'

/** A date as it is shown, with its zone; `starts` and `ends` are moments in UTC. */
export const occurrenceJson = ({
  date,
  start,
  end,
  startsAt,
  endsAt,
  zone,
  state,
  note,
  where,
  away,
}: Occurrence) => ({
  date,
  start,
  end,
  starts: new Date(startsAt).toISOString(),
  ends: end === null ? null : new Date(endsAt).toISOString(),
  zone,
  state,
  note: note ?? null,
  where: where ?? null,
  away: away === true,
})

/** State, date and who said so; never more about them than their task. */
export const freshnessJson = ({ fact, state, last, dueAt }: Freshness) => ({
  fact,
  state,
  confirmed: last && { by: last.by, how: last.how, on: new Date(last.at).toISOString().slice(0, 10) },
  askAgain: dueAt === null ? null : new Date(dueAt).toISOString().slice(0, 10),
})

/** `2026-11-22`, in UTC. */
const dayOf = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString().slice(0, 10)

/** `group` is the public form, see `public-group.ts`. */
export function groupJson(group: Group, shown: { freshness: Freshness[]; next: Map<string, Occurrence[]> }) {
  return {
    slug: group.slug,
    name: group.name,
    kind: group.kind,
    summary: group.summary,
    words: group.words,
    topics: group.topics,
    forWhom: group.forWhom,
    communities: group.communities,
    languages: group.languages,
    life: group.life,
    joining: group.joining,
    cost: group.cost,
    happens: group.happens,
    contact: contactFor(group, 'everyone'),
    statements: group.statements.map(statement => statement.words),
    gatherings: group.gatherings.map(gathering =>
      gatheringJson(gathering, shown.next.get(gathering.id) ?? []),
    ),
    freshness: shown.freshness.map(freshnessJson),
    source: group.source && { ...group.source, missingSince: dayOf(group.source.missingSince) },
    changed: new Date(group.changedAt).toISOString(),
  }
}

function gatheringJson(gathering: Gathering, next: Occurrence[]) {
  const { id, mode, schedule, place, online, note, notesDoubt } = gathering
  return {
    id,
    mode,
    schedule,
    doubt: notesDoubt && { kind: notesDoubt.kind, words: notesDoubt.words },
    place,
    online,
    note,
    next: next.map(occurrenceJson),
  }
}
