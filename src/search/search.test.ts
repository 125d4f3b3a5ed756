/** What people meet when they search. */
import { describe, expect, it } from 'vitest'
import { createIndex } from './create-index.ts'
import type { Document, Gathering, Slot } from './document.ts'
import { wantsOf } from './wants.ts'

const WORKSOP = { lat: 53.3046, lon: -1.1244 }
const LEEDS = { lat: 53.8, lon: -1.5491 }
const group = (
  key: string,
  name: string,
  gatherings: Gathering[] = [],
  rest: Partial<Document> = {},
): Document => ({
  key,
  text: { name },
  gatherings,
  ...rest,
})
const on = (...slots: Slot[]): Gathering => ({ slots })
const indexOf = (...documents: Document[]) => {
  const index = createIndex({ allOf: ['access'], abbreviations: ['COPD', 'IBS', 'IBD'] })
  for (const document of documents) index.put(document)
  return index
}
const keys = (answer: { hits: { key: unknown }[] }) => answer.hits.map(hit => hit.key)

describe('Amira searches', () => {
  it('and is told which word in which field, and what was mended', () => {
    const index = indexOf(
      group('calm', 'Calm Corner', [], { text: { name: 'Calm Corner', words: 'We live with anxiety' } }),
    )
    const answer = index.search({ wants: wantsOf('anxeity') })
    expect(answer.mended).toEqual([{ typed: 'anxeity', read: 'anxiety' }])
    expect(answer.hits[0]?.reasons).toEqual([
      { because: 'word', typed: 'anxeity', word: 'anxiety', field: 'words', how: 'mended' },
    ])
  })

  it('and a word somebody uses is never mended into another', () => {
    const index = indexOf(group('loss', 'Loss'), group('boss', 'Lost'))
    expect(keys(index.search({ wants: wantsOf('lost') }))).toEqual(['boss'])
  })

  it('and IBS never finds IBD, nor COPD coping', () => {
    const index = indexOf(group('ibd', 'IBD friends'), group('cope', 'Cope together'))
    for (const typed of ['IBS', 'copd'])
      expect(index.search({ wants: wantsOf(typed) })).toMatchObject({ total: 0, unknown: [typed] })
  })

  it('and a word that means a topic is not looked for as another word like it', () => {
    const index = indexOf(
      group('shack', 'Victory at the Shack', [], { topics: ['alcohol'] }),
      group('smacked', 'Smacked', [], { topics: ['parenting'] }),
    )
    const wants = [{ typed: 'smack', phrases: ['smack'], topics: [{ slug: 'heroin', weight: 1 }] }]
    expect(index.search({ wants })).toMatchObject({ total: 0, mended: [], unknown: ['smack'] })
    index.put(group('smack', 'Off Smack'))
    expect(keys(index.search({ wants }))).toEqual(['smack'])
  })

  it('and the last word may be unfinished, the first not', () => {
    const index = indexOf(group('1', 'Depression Leeds'))
    expect(index.search({ wants: wantsOf('leeds depr') }).total).toBe(1)
    expect(index.search({ wants: wantsOf('depr leeds') }).total).toBe(0)
  })

  it('and hears how many there would be with fewer words', () => {
    const index = indexOf(group('1', 'Dads Worksop'), group('2', 'Dads Leeds'), group('3', 'Choir Worksop'))
    expect(index.search({ wants: wantsOf('dads worksop') }).nearMisses.someWords).toEqual({
      more: 2,
      without: [
        { typed: 'dads', more: 1 },
        { typed: 'worksop', more: 1 },
      ],
    })
    expect(keys(index.search({ wants: wantsOf('dads worksop'), match: 'some' }))[0]).toBe('1')
  })
})

describe('Harold looks for Tuesday evening', () => {
  it('and both must be true of one date', () => {
    const index = indexOf(
      group('both', 'A', [on([1, 1140, 1260])]),
      group('apart', 'B', [on([1, 600, 660], [3, 1140, 1260])]),
    )
    expect(keys(index.search({ days: [1], times: ['evening'] }))).toEqual(['both'])
  })

  it('and day, place and step-free door must be true of one gathering', () => {
    const split = group('split', 'A', [
      { point: WORKSOP, slots: [[1, 1140, 1200]] },
      { point: LEEDS, slots: [[2, 1140, 1200]], facets: { access: ['step-free'] } },
    ])
    const query = { near: WORKSOP, withinKm: 10, days: [1 as const], facets: { access: ['step-free'] } }
    expect(indexOf(split).search(query)).toMatchObject({ total: 0, nearMisses: { withoutFilters: 1 } })
  })

  it('and a meeting past midnight belongs to the evening it begins on', () => {
    const index = indexOf(group('late', 'A', [on([4, 1410, 60])]))
    expect(index.search({ days: [4], times: ['night'] }).total).toBe(1)
    expect(index.search({ days: [5] }).total).toBe(0)
  })

  it('and half past eleven is found as morning and as midday', () => {
    const index = indexOf(group('border', 'A', [on([0, 690, 750])]))
    expect(index.search({}).counts.time).toEqual({ morning: 1, midday: 1, evening: 0, night: 0 })
  })
})

describe('Joan sees', () => {
  const at = (key: string, point = WORKSOP, how = 'in-person') =>
    group(key, 'Group', [{ point, facets: { how: [how] } }])

  it('the nearest first, what is online after it and only if wanted, and how many more there are further off', () => {
    const online = group('online', 'Group', [{ facets: { how: ['online'] } }])
    const index = indexOf(at('leeds', LEEDS), at('worksop'), online)
    const answer = index.search({ near: WORKSOP, withinKm: 20 })
    expect(keys(answer)).toEqual(['worksop'])
    expect(answer.nearMisses).toMatchObject({ wider: { withinKm: 80, more: 1 }, anyDistance: 1, online: 1 })
    const all = index.search({ near: WORKSOP, withinKm: 100, anywhere: true })
    expect(keys(all)).toEqual(['worksop', 'leeds', 'online'])
    expect(all).toMatchObject({ nearby: 2, online: 1 })
  })

  it('of a county what meets in it, and what lies around it counted as further off', () => {
    const index = indexOf(at('leeds', LEEDS), at('worksop'), at('sheffield', { lat: 53.38, lon: -1.47 }))
    const inside = ({ lon }: { lon: number }) => lon > -1.2
    const answer = index.search({ near: WORKSOP, withinKm: 65, inside })
    expect(keys(answer)).toEqual(['worksop'])
    expect(answer.nearMisses).toMatchObject({ wider: { withinKm: 80, more: 2 }, anyDistance: 2 })
    expect(index.search({ near: WORKSOP, withinKm: null, inside }).total).toBe(3)
  })

  it('in each count what pressing it gives', () => {
    const index = indexOf(at('a'), at('b', WORKSOP, 'hybrid'), at('c', WORKSOP, 'phone'))
    const { counts } = index.search({ facets: { how: ['hybrid'] } })
    expect(counts.facets).toEqual({ how: { 'in-person': 2, hybrid: 1, phone: 2 } })
    expect(index.search({ facets: { how: ['hybrid', 'phone'] } }).total).toBe(2)
  })

  it('groups for relatives first when they are meant, and the others still', () => {
    const index = indexOf(
      group('me', 'A', [], { facets: { for: ['me'] } }),
      group('close', 'A', [], { facets: { for: ['close-person'] } }),
    )
    expect(keys(index.search({ prefer: { for: ['close-person', 'both'] } }))).toEqual(['close', 'me'])
  })

  it('every equal first on some day, the same all day', () => {
    const index = indexOf(...'abcdefgh'.split('').map(key => group(key, 'Group')))
    const firsts = new Map<unknown, number>()
    for (let seed = 0; seed < 4000; seed++) {
      const first = keys(index.search({ seed }))[0]
      firsts.set(first, (firsts.get(first) ?? 0) + 1)
    }
    expect(keys(index.search({ seed: 7 }))).toEqual(keys(index.search({ seed: 7 })))
    expect(firsts.size).toBe(8)
    for (const times of firsts.values()) expect(Math.abs(times - 500)).toBeLessThan(100)
  })
})

describe('Through thousands of changes', () => {
  it('nothing is lost, doubled or left behind', () => {
    const index = createIndex()
    const there = new Map<number, number>()
    let dice = 1
    const roll = (sides: number) => {
      dice = (Math.imul(dice, 1103515245) + 12345) >>> 0
      return (dice >>> 8) % sides
    }
    for (let change = 0; change < 40_000; change++) {
      const key = roll(6000)
      if (roll(4) === 0) expect(index.remove(key)).toBe(there.delete(key))
      else {
        const word = roll(50)
        there.set(key, word)
        index.put({ key, text: { name: `word${word}x group` }, gatherings: [{}, {}] })
      }
      if (change % 4000) continue
      for (const word of [1, 17]) {
        const held = [...there.values()].filter(other => other === word).length
        expect(index.search({ wants: wantsOf(`word${word}x`) }).total).toBe(held)
      }
    }
    expect(index.size).toBe(there.size)
    index.tidy()
    expect(index.search({ wants: wantsOf('group') }).total).toBe(there.size)
  })
})

it('Any text is borne in bounded time', () => {
  const index = indexOf(group('1', 'Group'))
  for (const text of [
    '',
    '.*+?^$()[]',
    'x'.repeat(10_000),
    'a b c d '.repeat(2000),
    '\u202e\u0000',
    '漢字 العربية 😀',
  ])
    expect(index.search({ wants: wantsOf(text) }).total).toBeLessThanOrEqual(1)
})
