/** What a list says, and does not say, of a group's answers; and what our own export brings with it. */
import { describe, expect, test } from 'vitest'
import { noonOn12November } from '#support/a-group.ts'
import { aSourceGroup } from '#support/a-source-group.ts'
import type { Group } from '../groups/group.ts'
import { type GivenHere, newGroupFrom, withSaid } from './group-from-source.ts'
import { namesForNew } from './names-for-new.ts'
import { planImport } from './plan-import.ts'
import { saidOf } from './said.ts'
import type { SourceGroup } from './source-group.ts'
import { sourceGroupOf } from './source-group-of.ts'

const now = noonOn12November
let ids = 0
const given = (): GivenHere => ({
  id: 'here',
  slug: 'the-breathing-course',
  code: 'k7m2xpd',
  source: { key: 'county-list', name: 'The county list', url: null, missingSince: null },
  now,
  newId: () => `id-${String(++ids).padStart(6, '0')}`,
})
const led: Partial<SourceGroup> = {
  kindAnswers: {
    sharedSituation: true,
    whoDecides: null,
    whoLeads: 'paid-professional',
    mainActivity: null,
    money: null,
    neutral: null,
  },
  happens: {
    whoComes: null,
    firstVisit: 'Dr Mehta shows you a chair.',
    whoMeetsYou: null,
    usualSize: { from: 6, to: 9 },
    listeningOnly: null,
    newcomersNow: null,
    notThis: ['It is no therapy.'],
  },
  statements: [{ words: 'They laugh here.', agreedOn: '2026-10-06' }],
}
const fresh = (over: Partial<SourceGroup>) => newGroupFrom(aSourceGroup('1', over), given())

/** The same list again, otherwise: as an import would bring it to what stands here. */
function again(
  group: Group,
  gatheringIds: Record<string, string>,
  before: SourceGroup,
  incoming: SourceGroup,
) {
  const theirs = new Map(Object.entries(gatheringIds).map(([there, mine]) => [mine, there]))
  const current = saidOf(sourceGroupOf(group, '1', each => theirs.get(each.id) ?? null))
  const record = { groupId: 'here', externalId: '1', said: saidOf(before), current, missingSince: null }
  const [step] = planImport([record], [{ ...incoming, held: false }]).update
  return step && { step, group: withSaid(group, step.result, gatheringIds, given()).group }
}

describe('Karin brings in a list that knows who leads', () => {
  test('and the group is what its answers make it', () => {
    const { group } = fresh(led)
    expect(group).toMatchObject({ kind: 'professionally-led', happens: led.happens })
    expect(fresh({}).group.kind).toBe('self-help')
  })

  test('later it is silent about that, and nothing here is taken away', () => {
    const { group, gatheringIds } = fresh(led)
    const renamed = aSourceGroup('1', { name: 'The Breathing Course' })
    const later = again(group, gatheringIds, aSourceGroup('1', led), renamed)
    expect(later?.group).toMatchObject({
      name: 'The Breathing Course',
      kind: 'professionally-led',
      happens: led.happens,
      statements: group.statements,
    })
    expect(later?.step.said['kindAnswers.whoLeads']).toBe('paid-professional')
  })

  test('what she answered here stays hers, and what the list newly answers is taken', () => {
    const { group, gatheringIds } = fresh(led)
    const mended = { ...group, happens: { ...group.happens, firstVisit: 'Karin meets you.' } }
    const happens = {
      ...led.happens,
      firstVisit: 'Somebody else.',
      whoMeetsYou: 'Sofia',
    } as SourceGroup['happens']
    const later = again(
      mended,
      gatheringIds,
      aSourceGroup('1', led),
      aSourceGroup('1', { ...led, happens: happens ?? null }),
    )
    expect(later?.group.happens).toMatchObject({ firstVisit: 'Karin meets you.', whoMeetsYou: 'Sofia' })
    expect(later?.step.kept.map(each => each.field)).toEqual(['happens.firstVisit'])
  })

  test('words that change are no longer those that were agreed to', () => {
    const agreed = { words: 'We breathe.', wordsAgreedOn: '2026-10-06' }
    const { group, gatheringIds } = fresh(agreed)
    expect(group.wordsAgreedOn).toBe('2026-10-06')
    const later = again(
      group,
      gatheringIds,
      aSourceGroup('1', agreed),
      aSourceGroup('1', { words: 'New words.' }),
    )
    expect(later?.group).toMatchObject({ words: 'New words.', wordsAgreedOn: null })
  })
})

describe('our own export, brought in', () => {
  const confirmed = { fact: 'contact', by: 'contact-point', how: 'phone', at: now - 1_000 } as const
  const record = { slug: 'half-a-bed', code: 'wxt9hjr', confirmations: [confirmed] }

  test('keeps who confirmed what and when, and adds no word of its own', () => {
    expect(fresh({ record }).group.confirmations).toEqual([confirmed])
  })

  test('where nobody said that it is ours, its source speaks for itself, as any list does', () => {
    const { group } = fresh({ record: { ...record, confirmations: null } })
    expect(group.confirmations).toContainEqual({ fact: 'time-place', by: 'source', how: 'feed', at: now })
    expect(group.confirmations.every(({ by, how }) => by === 'source' && how === 'feed')).toBe(true)
  })

  test('is not believed about the future', () => {
    const tomorrow = { ...confirmed, at: now + 1 }
    expect(
      fresh({ record: { ...record, confirmations: [tomorrow, confirmed] } }).group.confirmations,
    ).toEqual([confirmed])
  })

  test('gets its address and code where they are free and well-formed, before new ones are made', () => {
    const taken = { slugs: new Set(['taken-before']), codes: new Set(['k7m2xpd']) }
    const names = namesForNew(
      [
        aSourceGroup('1', { name: 'Half a Bed' }),
        aSourceGroup('2', { name: 'Other', record }),
        aSourceGroup('3', { name: 'Other', record }),
        aSourceGroup('4', { name: 'Kettle', record: { ...record, slug: '../admin', code: '<b>' } }),
        aSourceGroup('5', { name: 'Lamp', record: { ...record, slug: 'taken-before', code: 'k7m2xpd' } }),
      ],
      taken,
      () => `new-${++ids}`,
    )
    expect(names.map(each => each.slug)).toEqual([
      'half-a-bed-eastmere',
      'half-a-bed',
      'other',
      'kettle',
      'lamp',
    ])
    expect(names[1]?.code).toBe('wxt9hjr')
    for (const other of [0, 2, 3, 4]) expect(names[other]?.code).toMatch(/^new-/)
  })
})
