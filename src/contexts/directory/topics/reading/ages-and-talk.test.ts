/** Ages as meaning, and fields of talk in which nobody looks for a group; tried on the product's own words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageIn } from '#search/understanding/ages.ts'
import { typedWords } from '#search/understanding/typed-words.ts'
import { understand } from '#search/understanding/understand.ts'
import { openThesaurus } from '../../find/word-reader.ts'

const thesaurus = openThesaurus()
const slugs = (text: string) => understand(text, thesaurus).topics.map(({ slug }) => slug)
const age = (text: string) => {
  const said = ageIn(typedWords(text))
  return said && { years: said.years, another: said.another }
}

describe('ages', () => {
  it.each([
    ['my 14 year old', 14, true],
    ['my son who is 9', 9, true],
    ["I'm 16 and pregnant", 16, false],
    ['lonely at 72', 72, false],
    ['in my 60s', 65, false],
    ['in my sixties', 65, false],
    ['my teenager is vaping', 15, true],
    ['sønnen min på 9 år ruser seg', 9, true],
    ['jeg er 15 og kutter meg', 15, false],
    ['ich bin 17 und schwanger', 17, false],
    ['meine Tochter ist 12', 12, true],
    ['my 8yo has diabetes', 8, true],
  ])('%s', (text, years, another) => expect(age(text)).toEqual({ years, another }))

  it.each([
    'for 9 years',
    '20 years sober',
    '5 years ago',
    'meeting at 7 pm',
    'tuesday 19 00',
    'seventies music',
  ])('%s is none', text => expect(age(text)).toBeNull())

  it('make the narrower topic of the wider one', () => {
    expect(slugs('widowed at 35')[0]).toBe('widowed-young')
    expect(slugs('widowed at 75')).toEqual(['widowed'])
    expect(slugs('menopause at 38')[0]).toBe('early-menopause')
    expect(slugs('my 8 year old has diabetes')[0]).toBe('diabetes-children')
  })

  it('never lead to children where somebody is grown up, nor the other way round', () => {
    const young = [
      'young-people',
      'parents-of-teens',
      'childhood-cancer',
      'diabetes-children',
      'juvenile-arthritis',
    ]
    const topics = ['diabetes', 'cancer', 'arthritis', 'anxiety', 'depression']
    fc.assert(
      fc.property(fc.integer({ min: 41, max: 99 }), fc.constantFrom(...topics), (years, what) => {
        expect(slugs(`I'm ${years} and have ${what}`).filter(slug => young.includes(slug))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('speak of whom, where nothing else is said', () => {
    expect(slugs('my 14 year old')).toEqual(['parents-of-teens'])
    expect(slugs("I'm 17")).toEqual(['young-people'])
    expect(slugs('whisky 18 year old')).toEqual([])
  })
})

describe('fields of talk', () => {
  it.each([
    'insomnia christopher nolan',
    'cross dressing history theatre',
    'breaking up concrete floor',
    'back door locked out',
    'depression in the jet stream',
    'alcoholism in the great gatsby',
    'migraine tattoo ideas',
    'schizophrenia movie list',
    'arthritis in dogs',
    'screen addiction python',
  ])('%s: no group is looked for', text => expect(slugs(text)).toEqual([]))

  it.each([
    ['my son has autism and loves minecraft', 'autism'],
    ['I cannot watch a film since my wife died', 'widowed'],
    ['ibs diet', 'ibs'],
    ['coeliac recipes', 'coeliac'],
    ['tinnitus from concerts', 'tinnitus'],
    ['anxiety on trains', 'anxiety'],
    ['parkinsons dance', 'parkinsons'],
    ['family history of breast cancer', 'breast-cancer'],
  ])('%s: somebody means it', (text, slug) => {
    const read = slugs(text)
    expect(
      read.some(
        each => each === slug || thesaurus.narrower(slug).includes(each) || each.startsWith('cancer'),
      ),
    ).toBe(true)
  })
})
