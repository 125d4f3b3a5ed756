/** Several rows of one group made one record. What holds for only some gatherings is said on those. */
import { answersTogether } from './answers-together.ts'
import type { IncomingGroup } from './incoming-group.ts'

const numeric = new Intl.Collator('en', { numeric: true })

const union = <T>(lists: T[][]): T[] => [...new Set(lists.flat())]

function firstSaid<T>(values: (T | null)[]): T | null {
  return values.find(value => value !== null) ?? null
}

/** Adds to a gathering's note what is true of it but not of the whole group. */
function sayApart(row: IncomingGroup, whole: IncomingGroup): void {
  const apart = row.communities
    .filter(each => !whole.communities.includes(each))
    .map(each => `For ${each.replaceAll('-', ' ')}`)
  if (row.languages.length > 0 && row.languages.length < whole.languages.length) {
    const names = new Intl.DisplayNames('en', { type: 'language' })
    apart.push(`In ${row.languages.map(tag => names.of(tag) ?? tag).join(' and ')}`)
  }
  if (whole.bringSomeone === 'ask' && row.bringSomeone === 'no')
    apart.push('Only for people in the situation themselves')
  if (whole.bringSomeone === 'ask' && row.bringSomeone === 'yes') apart.push('Others are welcome too')
  if (apart.length === 0) return
  row.gatherings = row.gatherings.map(each => ({
    ...each,
    note: [each.note, ...apart].filter(Boolean).join('\n'),
  }))
}

/** The combined record does not depend on the order of the rows. */
export function combineRows(rows: IncomingGroup[]): IncomingGroup {
  const ordered = [...rows].sort((a, b) => numeric.compare(a.externalId, b.externalId))
  const first = ordered[0] as IncomingGroup
  if (ordered.length === 1) return first
  const agree = new Set(ordered.map(row => row.bringSomeone))
  const whole: IncomingGroup = {
    ...first,
    summary: firstSaid(ordered.map(row => row.summary)),
    words: firstSaid(ordered.map(row => row.words)),
    topics: union(ordered.map(row => row.topics)),
    languages: union(ordered.map(row => row.languages)),
    // A group is for women only if all its gatherings are.
    communities: first.communities.filter(each => ordered.every(row => row.communities.includes(each))),
    bringSomeone: agree.size === 1 ? first.bringSomeone : agree.has('yes') && agree.has('no') ? 'ask' : null,
    joining: ordered.every(row => row.joining === first.joining) ? first.joining : 'ask-first',
    contact: {
      phone: firstSaid(ordered.map(row => row.contact.phone)),
      email: firstSaid(ordered.map(row => row.contact.email)),
      web: firstSaid(ordered.map(row => row.contact.web)),
    },
    ...answersTogether(ordered),
    rows: ordered.flatMap(row => row.rows).sort((a, b) => a.number - b.number),
    held: ordered.some(row => row.held),
    updatedAt: ordered.reduce<number | null>(
      (latest, { updatedAt }) =>
        updatedAt === null || (latest !== null && latest >= updatedAt) ? latest : updatedAt,
      null,
    ),
  }
  for (const row of ordered) sayApart(row, whole)
  whole.gatherings = ordered.flatMap(row => row.gatherings)
  return whole
}
