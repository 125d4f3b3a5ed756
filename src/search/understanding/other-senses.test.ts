/** Words that look like a topic and are not: each rule told by an example, and by one it must leave alone. */
import { describe, expect, it } from 'vitest'
import type { Topic } from '../topic.ts'
import { createThesaurus } from './thesaurus.ts'
import { understand } from './understand.ts'

const topic = (slug: string, ...names: string[]): Topic => ({
  slug,
  field: slug,
  labels: {
    en: { preferred: names[0]!, everyday: names.slice(1), professional: [], hidden: [], relatives: [] },
  },
  broader: [],
  related: [],
})
const thesaurus = createThesaurus([
  topic('stroke', 'Stroke'),
  topic('heart', 'Heart'),
  topic('stress', 'Stress', 'stress test at the hospital'),
  topic('gout', 'Gout'),
  topic('new-baby', 'New baby', 'colic'),
  topic('herpes', 'Cold sores'),
  topic('depression', 'Depression', 'very sad'),
  topic('suicidal-thoughts', 'Suicidal', "can't go on"),
  topic('only-children', 'Only children'),
  topic('leukaemia', 'Leukaemia'),
  topic('addiction', "Can't stop"),
  topic('stomach', 'GERD'),
  topic('ocd', 'germs'),
  topic('autism', 'Autistic'),
  topic('sibling-loss', 'Lost a sibling', 'lost my brother'),
  topic('child-loss', 'Lost a child', 'lost my little girl', 'lost her son'),
  topic('down-syndrome', 'Downs'),
  topic('homelessness', 'Housing'),
  topic('busy', 'Too much to do'),
  topic('grandparents', 'Grandparents'),
  topic('sex-work', 'Horer'),
  topic('alcohol-families', 'My husband drinks'),
  topic('bereaved', 'Drank himself to death'),
])
const read = (text: string): string[] => understand(text, thesaurus).topics.map(({ slug }) => slug)

describe('another sense of a word', () => {
  it('is told by a fixed phrase', () => {
    expect(read('breast stroke swimming lessons')).toEqual([])
    expect(read('stress test bridge')).toEqual([])
    expect(read('swimming after a stroke')).toEqual(['stroke'])
  })
  it('is not read where a longer label runs over the phrase', () => {
    expect(read('stress test at the hospital')).toEqual(['stress'])
  })
  it('is told by what it is of', () => {
    expect(read('heart of the city')).toEqual([])
    expect(read('the heart of my mother')).toEqual(['heart'])
  })
  it('is told by the thing the last word names', () => {
    expect(read('gout recipe book')).toEqual([])
    expect(read('silent hill stress walkthrough')).toEqual([])
    expect(read('autistic meltdown soundtrack')).toEqual([])
    expect(read('autistic on the train')).toEqual(['autism'])
  })
  it('is meant where something is bought, unless others are asked for', () => {
    expect(read('cold sores price')).toEqual([])
    expect(read('group for cold sores price')).toEqual(['herpes'])
  })
  it('is never made of a word that is spelled right', () => {
    expect(read('goat')).toEqual([])
    expect(read('policy')).toEqual([])
    expect(read('goutt')).toEqual(['gout'])
  })
  it('is never made of an abbreviation in capitals', () => {
    expect(read('GERD')).toEqual(['stomach'])
    expect(read('GERM')).toEqual(['ocd'])
    expect(read('GERN')).toEqual([])
  })
})

describe('a label', () => {
  it('is not read without the word it cannot do without', () => {
    expect(read('my child has leukaemia')).toEqual(['leukaemia'])
    expect(read('only child')).toEqual(['only-children'])
  })
  it('leaves stress to what follows it', () => {
    expect(read('not suicidal just very sad')).toEqual(['depression'])
  })
  it('of small words alone gives way where more is said', () => {
    expect(read("can't stop")).toEqual(['addiction'])
    expect(read("I can't stop thinking the kettle was on in the kitchen")).toEqual([])
  })
  it('of a loss asks who has lost whom', () => {
    expect(read('my brother lost his little girl')).toEqual(['child-loss'])
    expect(read('I lost my brother')).toEqual(['sibling-loss'])
  })
  it('is not made of an everyday word with another ending', () => {
    expect(read('my mother puts me down')).toEqual([])
    expect(read('the house is so quiet')).toEqual([])
    expect(read('someone with downs')).toEqual(['down-syndrome'])
  })
  it('is not made of what only holds a sentence together', () => {
    expect(read('what my daughter has done')).toEqual([])
    expect(read('too much to do')).toEqual(['busy'])
  })
  it('for people of a kind is not read from one’s own', () => {
    expect(read('my gran is kind')).toEqual([])
    expect(read('grandparents')).toEqual(['grandparents'])
  })
  it('is read whole where its last word is a small one', () => {
    expect(read("I can't go on")).toEqual(['suicidal-thoughts'])
    expect(read("I can't go near it")).toEqual([])
  })
  it('is not put in doubt by how something is', () => {
    expect(read('desperately sad shy')).toEqual(read('sad shy'))
  })
  it('keeps the letters of its language', () => {
    expect(read('hører')).toEqual([])
  })
  it('gives way to a longer one where only who it is about is left out', () => {
    expect(read('my husband drank himself to death')).toEqual(['bereaved'])
  })
  it('before one’s own people speaks of them', () => {
    expect(understand('autistic grandson', thesaurus).forCloseOnes).toBe(true)
    expect(understand('autistic women', thesaurus).forCloseOnes).toBe(false)
  })
})

describe('several words of which no topic is meant', () => {
  it('are looked for together where one of them is an everyday word', () => {
    expect(understand('hop swimming', thesaurus).wants).toHaveLength(1)
  })
})
