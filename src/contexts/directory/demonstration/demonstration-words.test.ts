import { describe, expect, it } from 'vitest'
import { noonOn12November } from '#support/a-group.ts'
import { theCounty } from '#support/county.ts'
import type { Group } from '../groups/group.ts'
import { avoidedWordIn } from '../topics/avoided-words.ts'
import { firstNames } from './said/first-names.ts'
import { allVoices } from './voices/all-voices.ts'

const county = theCounty(noonOn12November)

/** Every text a reader could meet, with the group it is from. */
function textsOf(group: Group): string[] {
  const { happens, life, cost, statements, gatherings } = group
  const texts = [
    group.name,
    group.summary,
    group.words,
    life.note,
    cost?.note,
    happens.whoComes,
    happens.firstVisit,
    happens.whoMeetsYou,
    ...happens.notThis,
    ...statements.map(({ words }) => words),
    ...gatherings.flatMap(({ note, online, place, schedule }) => [
      note,
      online?.note,
      place?.name,
      place?.street,
      place?.directions,
      place?.accessNote,
      ...schedule.exceptions.flatMap(exception => [
        exception.note,
        exception.change === 'moved' ? exception.to.where : null,
      ]),
    ]),
  ]
  return texts.filter(text => typeof text === 'string')
}

describe('the words of the county', () => {
  it('every group speaks in its own words, short enough for a card', () => {
    expect(new Set(allVoices.map(({ says }) => says)).size).toBe(allVoices.length)
    const openings = Map.groupBy(allVoices, ({ says }) => says.split(' ').slice(0, 4).join(' '))
    expect([...openings].filter(([, voices]) => voices.length > 5).map(([words]) => words)).toEqual([])
    expect(county.filter(({ summary }) => !summary || summary.length > 180)).toEqual([])
    const longer = county.flatMap(({ words }) => words ?? [])
    expect(new Set(longer).size).toBe(longer.length)
  })

  it('nobody shouts, and none of the words we avoid is said', () => {
    for (const group of county)
      for (const text of textsOf(group)) {
        expect(avoidedWordIn(text, 'en'), text).toBeUndefined()
        expect(text).not.toMatch(
          /!| {2}|\b(case|cases|suitable|empower|guaranteed|cures?|cured|prescri\w+)\b/i,
        )
      }
  })

  it('the people in it have first names only', () => {
    for (const name of firstNames) expect(name).toMatch(/^\p{Lu}\p{Ll}+$/u)
    for (const { happens } of county) {
      const said = happens.whoMeetsYou ?? ''
      expect(said).not.toMatch(/[{}]|\b(Mr|Mrs|Ms|Dr)\b/)
      expect(said).not.toMatch(new RegExp(`\\b(${firstNames.join('|')}) \\p{Lu}`, 'u'))
    }
  })

  it('every number and address is one that belongs to nobody', () => {
    const numbers: string[] = []
    for (const group of county) {
      const { phone, email, web } = group.contact
      const online = group.gatherings.flatMap(gathering => gathering.online ?? [])
      numbers.push(...[phone, ...online.map(way => way.phone)].filter(number => number !== null))
      if (email) expect(email).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/)
      for (const url of [web, ...online.map(way => way.url)])
        if (url) expect(new URL(url).hostname).toMatch(/\.example$/)
      for (const text of textsOf(group)) expect(text).not.toMatch(/\d{5}|@|www\.|https?:/)
    }
    expect(numbers.filter(number => !/^01632 960 \d{3}$/.test(number))).toEqual([])
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
