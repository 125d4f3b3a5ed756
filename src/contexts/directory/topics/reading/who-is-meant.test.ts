/** Who a search is about, tried on the product's own words: by the subject of the sentence, never by a list of sentences. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '#search/understanding/understand.ts'
import { openThesaurus } from '../../find/word-reader.ts'

const thesaurus = openThesaurus()
const read = (text: string) => understand(text, thesaurus)
const RELATIVES = new Set(thesaurus.narrower('relatives'))
const forRelatives = (text: string): boolean => {
  const { topics, forCloseOnes } = read(text)
  return forCloseOnes || topics.some(({ slug }) => RELATIVES.has(slug))
}

const ONESELF = [
  'I drink too much',
  'jeg drikker',
  'ich trinke',
  'my drinking',
  'am I an alcoholic',
  'I lied to my wife about gambling',
  'I stole from my family to gamble',
  'I hide my drinking from my husband',
  'I smoke weed behind my parents back',
]
const ANOTHER = [
  'my husband drinks',
  'he drinks too much',
  'she drinks',
  'I think he is on drugs',
  'han drikker',
  'er trinkt zu viel',
  "my boyfriend's drinking",
  'I want my husband to stop gambling',
  'I am worried about my son’s gambling',
  "I'm married to a gambler",
  'I live with an alcoholic',
  'mannen min drikker',
  'mein Mann trinkt',
]

describe('who a search is about', () => {
  it.each(ONESELF)('%s: the one who asks', text => {
    expect(read(text).topics).not.toEqual([])
    expect(forRelatives(text)).toBe(false)
  })

  it.each(ANOTHER)('%s: somebody close', text => expect(forRelatives(text)).toBe(true))

  it('goes by the subject, whatever somebody does, and whoever it is', () => {
    const doing = ['drink', 'gamble', 'take drugs', 'use heroin', 'smoke weed', 'drink every night']
    const kin = [
      'husband',
      'wife',
      'mum',
      'son',
      'daughter',
      'brother',
      'sister',
      'partner',
      'boyfriend',
      'dad',
    ]
    const third = (act: string) => act.replace(/^(\w+)/, '$1s')
    fc.assert(
      fc.property(fc.constantFrom(...doing), fc.constantFrom(...kin), (act, who) => {
        expect(forRelatives(`I ${act}`)).toBe(false)
        expect(forRelatives(`my ${who} ${third(act)}`)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is narrower, and what stands beside', () => {
  it.each([
    ['grief my dog died', ['pet-loss']],
    ['addiction cocaine', ['cocaine']],
    ['cancer breast cancer', ['breast-cancer']],
  ])('%s asks for nothing wider', (text, slugs) => {
    expect(read(text).topics.map(({ slug }) => slug)).toEqual(slugs)
    expect(read(text).added.map(({ slug }) => slug)).not.toContain('baby-loss')
    expect(read(text).words).toEqual([])
  })

  it('keeps both where both are asked for', () => {
    expect(read('anxiety and panic').topics.map(({ slug }) => slug)).toEqual(['anxiety', 'panic'])
  })

  it.each([
    ["can't sleep since my brother killed himself", 'bereaved-by-suicide'],
    ['so lonely since my wife died', 'widowed'],
    ["can't sleep because of debt", 'debt'],
  ])('%s: what it is about counts more than how somebody is', (text, slug) => {
    const weights = read(text).wants.flatMap(({ topics = [] }) => topics)
    const most = Math.max(...weights.map(({ weight }) => weight))
    expect(weights.filter(({ weight }) => weight === most).map(each => each.slug)).toEqual(
      expect.arrayContaining([slug]),
    )
    expect(weights.filter(({ weight }) => weight === most).map(each => each.slug)).not.toContain('sleep')
  })
})
