/** What is let go of, and in which order, when nothing fits near. */
import { describe, expect, it } from 'vitest'
import { createIndex } from '#search/create-index.ts'
import type { Document, LatLon } from '#search/document.ts'
import type { Query, Want } from '#search/query.ts'
import { type Broader, look } from './look.ts'

const BROOKLYN = { lat: 40.65, lon: -73.95 }
const QUEENS = { lat: 40.73, lon: -73.8 }
const SHEFFIELD = { lat: 53.38, lon: -1.47 }

const group = (key: string, topic: string, point: LatLon | null, days: (1 | 2)[] = []): Document => ({
  key,
  text: { name: key },
  topics: [topic],
  gatherings: [{ ...(point ? { point } : {}), slots: days.map(day => [day, 1140, 60]) }],
})
const indexOf = (...groups: Document[]) => {
  const index = createIndex()
  index.putMany(groups)
  return index
}
const want = (typed: string, slug: string): Want => ({
  typed,
  phrases: [typed],
  topics: [{ slug, weight: 1 }],
})
const heroin: Query = { wants: [want('smack', 'opioids')], near: BROOKLYN, withinKm: null }
const broader: Broader = slug =>
  slug === 'opioids'
    ? ['drugs', 'addiction'].map(each => ({ slug: each, topics: [{ slug: each, weight: 1 }] }))
    : []
const toDrugs = { from: 'topic', typed: 'smack', to: 'drugs' }

describe('Daniel looks for others who use heroin', () => {
  it('and where no group is only for that, sees those for drugs, and is told', () => {
    const index = indexOf(group('clean', 'drugs', QUEENS), group('all', 'addiction', BROOKLYN))
    const { answer, widened, nearestKm } = look(heroin, index, broader)
    expect(widened).toEqual(toDrugs)
    expect(answer.hits.map(({ key }) => key)).toEqual(['clean'])
    expect(nearestKm).toBeNull()
  })

  it('and passes over a broader topic without groups', () => {
    const index = indexOf(group('all', 'addiction', BROOKLYN))
    expect(look(heroin, index, broader).widened).toMatchObject({ to: 'addiction' })
  })

  it('and a group for it near, or online, is not swapped for a broader one', () => {
    for (const point of [QUEENS, null]) {
      const index = indexOf(group('own', 'opioids', point), group('clean', 'drugs', BROOKLYN))
      const { answer, widened } = look(heroin, index, broader)
      expect(widened).toEqual(point ? null : { from: 'distance', toKm: null })
      expect(answer.hits.map(({ key }) => key)).toEqual(['own'])
    }
  })

  it('and one for drugs near comes before one for heroin across the sea', () => {
    const index = indexOf(group('own', 'opioids', SHEFFIELD), group('clean', 'drugs', QUEENS))
    expect(look(heroin, index, broader).answer.hits.map(({ key }) => key)).toEqual(['clean'])
  })

  it('and words beside it that nobody uses do not stand in the way', () => {
    const index = indexOf(group('clean', 'drugs', QUEENS))
    const wants = [...heroin.wants!, { typed: 'gabardine', phrases: ['gabardine'] }]
    expect(look({ ...heroin, wants }, index, broader).widened).toEqual(toDrugs)
  })

  it('and a day that he ticked stays ticked: he hears of the other day instead', () => {
    const index = indexOf(group('own', 'opioids', QUEENS, [1]), group('clean', 'drugs', QUEENS, [2]))
    const { answer, widened } = look({ ...heroin, days: [2] }, index, broader)
    expect({ total: answer.total, widened }).toEqual({ total: 0, widened: null })
    expect(answer.nearMisses.withoutFilters).toBe(1)
  })
})

describe('Joan asks near Sheffield, where there is nothing', () => {
  const near: Query = { wants: [want('drugs', 'drugs')], near: SHEFFIELD, withinKm: null }
  const faraway = indexOf(group('clean', 'drugs', BROOKLYN), group('nearer', 'drugs', QUEENS))

  it('and hears that these are from everywhere, and how far the nearest is', () => {
    const { answer, widened, nearestKm } = look(near, faraway, broader)
    expect({ total: answer.total, widened }).toEqual({ total: 2, widened: { from: 'distance', toKm: null } })
    expect(nearestKm).toBeCloseTo(answer.hits[0]!.distanceKm!)
    expect(nearestKm).toBeGreaterThan(5_000)
  })

  it('and what she can join from anywhere stands before a group across the sea, which tells how far it is', () => {
    const anywhere = Array.from({ length: 9 }, (_, n) => group(`far ${n}`, 'drugs', QUEENS))
    const { answer } = look(near, indexOf(group('online', 'drugs', null), ...anywhere), broader)
    expect(answer.total).toBe(10)
    expect(answer.hits[0]).toMatchObject({ key: 'online', distanceKm: null })
    expect(answer.hits[1]!.distanceKm).toBeGreaterThan(5_000)
  })

  it('and hears it for a circle she named too, but not when she asked for any distance', () => {
    expect(look({ ...near, withinKm: 20 }, faraway, broader).nearestKm).toBeGreaterThan(5_000)
    expect(look({ ...near, withinKm: Infinity }, faraway, broader)).toMatchObject({
      widened: null,
      nearestKm: null,
    })
  })

  it('and hears both where the topic had to be widened too', () => {
    const asked = { ...near, wants: heroin.wants }
    const { widened, nearestKm } = look(asked, faraway, broader)
    expect(widened).toEqual(toDrugs)
    expect(nearestKm).toBeGreaterThan(5_000)
  })
})

describe('Karin asks for a county', () => {
  const inside = ({ lat }: { lat: number }) => lat > 53
  const county: Query = { near: SHEFFIELD, withinKm: 50, inside }
  const online: Document = { key: 'online', text: { name: 'Online' }, gatherings: [{}] }

  it('and what can be joined from anywhere does not make it one with groups', () => {
    const { answer, widened, inArea } = look(
      county,
      indexOf(group('clean', 'drugs', QUEENS), online),
      broader,
    )
    expect({ inArea, widened, total: answer.total }).toEqual({
      inArea: false,
      widened: { from: 'distance', toKm: null },
      total: 2,
    })
  })

  it('nor does it where only a broader topic can be joined from anywhere', () => {
    const wide: Document = { ...online, topics: ['addiction'] }
    const asked = { ...county, wants: heroin.wants }
    const { answer, widened, inArea } = look(asked, indexOf(wide), broader)
    expect({ inArea, from: widened?.from, withinKm: answer.withinKm, total: answer.total }).toEqual({
      inArea: false,
      from: 'topic',
      withinKm: null,
      total: 1,
    })
  })

  it('and it is said to lie in the county only where it does', () => {
    expect(look(county, indexOf(group('near', 'drugs', SHEFFIELD), online), broader)).toMatchObject({
      inArea: true,
      widened: null,
      answer: { nearby: 1, online: 1 },
    })
  })
})
