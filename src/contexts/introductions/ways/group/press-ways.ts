/** What a group presses on the page of its ways, whoever holds the page. */
import { type Occasion, sayNewcomers } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { offerOfGroup } from '../offer.store.ts'
import { MOST_NEWCOMERS, type Pace } from '../offer.ts'
import { FIELDS, gatheringField, readOffer, typedOf } from '../read-offer.ts'
import { type SaidBy, saidMended, saidOffer, saidPace } from '../set-ways.ts'
import type { WaysTables } from '../ways-tables.ts'
import type { Did, SetTold } from './set-view.ts'
import type { Typed, Wrong } from './typed.ts'

export interface Pressing {
  groupId: string
  /** Ids of the group's own. */
  gatherings: readonly string[]
  by: SaidBy
  /** Whether new people can come is said at it. */
  occasion: Occasion
}

/** `typed`: what stands in the form and is not saved, whatever was pressed. */
export interface Pressed {
  did?: Did
  told?: SetTold
  typed?: Typed | undefined
  wrong?: Wrong
}

/** @throws {Problem} `not-found` where the occasion is over */
export async function pressWays(
  queries: Queries,
  sent: PostedForm,
  { groupId, gatherings, by, occasion }: Pressing,
  clock: Clock,
): Promise<Pressed> {
  const { key } = sent
  const typed = typedIn(sent, gatherings)
  const what = sent.text('do')
  if (key === null) return { told: 'again', typed }
  const said = { groupId, by, key }
  const pace = readPace(sent.text('pace'))
  if (pace) {
    await saidPace(queries, said, pace, clock)
    return { did: 'paced', typed: await unsaved() }
  }
  if (what === 'mend') {
    await saidMended(queries, said, clock)
    return { did: 'mended', typed: await unsaved() }
  }
  if (what === 'pause' || what === 'open') {
    const newcomers = what === 'pause' ? ('paused' as const) : ('welcome-again' as const)
    try {
      const asked = { occasion, said: newcomers, until: null, key, seen: sent.text('seen') }
      await sayNewcomers(queries, asked, clock)
    } catch (fault) {
      if (fault instanceof Problem && fault.kind === 'moved-on') return { told: 'moved-on', typed }
      if (fault instanceof Problem && fault.kind === 'too-many') return { told: 'busy', typed }
      throw fault
    }
    return { did: what === 'pause' ? 'paused' : 'opened', typed: await unsaved() }
  }
  if (what !== 'ways') return { told: 'again', typed }
  const read = readOffer(typed, gatherings)
  if ('wrong' in read) return { told: 'wrong', typed, wrong: read.wrong }
  await saidOffer(queries, said, read.said, clock)
  return { did: 'saved' }

  /** What was ticked and not saved with this press, so that it is not lost; absent: it stands as it is kept. */
  async function unsaved(): Promise<Typed | undefined> {
    const kept = typedOf(await offerOfGroup(queries.withTables<WaysTables>(), groupId))
    const names = new Set([...Object.keys(typed), ...Object.keys(kept)])
    return [...names].some(name => (typed[name] ?? '') !== (kept[name] ?? '')) ? typed : undefined
  }
}

const typedIn = (sent: PostedForm, gatherings: readonly string[]): Typed =>
  Object.fromEntries(
    [...FIELDS, ...gatherings.map(gatheringField)]
      .map(name => [name, sent.text(name).slice(0, 400)] as const)
      .filter(([, value]) => value !== ''),
  )

function readPace(pressed: string): Pace | null {
  if (pressed === 'any') return { kind: 'any' }
  if (pressed === 'first') return { kind: 'first-gathering', newcomers: null }
  const newcomers = /^\d{1,2}$/.test(pressed) ? Number(pressed) : 0
  return newcomers >= 1 && newcomers <= MOST_NEWCOMERS ? { kind: 'monthly', newcomers } : null
}
