import { describe, expect, it } from 'vitest'
import { checkThesaurus } from './check-thesaurus.ts'
import { thesaurusEntries } from './thesaurus.ts'
import { readThesaurusFile, type ThesaurusEntry } from './topic.form.ts'
import { faultRow, type TopicRule } from './topic-fault.ts'

/** Three topics in order; every test below spoils one thing in them. */
const written = () => ({
  digestion: topic('Digestion', 'tummy trouble', 'tumy'),
  ibs: { ...topic('IBS', 'dodgy tummy', 'iritable bowel'), broader: 'digestion', apart: 'ibd' },
  ibd: { ...topic('IBD', 'blood in the loo', 'chrons'), broader: 'digestion' },
})
type Written = Record<string, ReturnType<typeof topic> & Record<string, unknown>>

function topic(preferred: string, everyday: string, hidden: string) {
  const en = { preferred, everyday, hidden, professional: '', relatives: '' }
  return { en, nb: `${preferred} nb`, de: `${preferred} de` }
}

type Spoil = (topics: Written) => void
/** The topic has this among its English words. */
const says =
  (slug: string, words: Partial<ReturnType<typeof topic>['en']>): Spoil =>
  all =>
    void Object.assign(all[slug]!.en, words)
/** The topic stands so in the file; a new one is added. */
const stands =
  (slug: string, so: object): Spoil =>
  all => {
    all[slug] = { ...all[slug], ...so } as Written[string]
  }

function entriesAfter(...spoils: Spoil[]): ThesaurusEntry[] {
  const topics: Written = written()
  for (const spoil of spoils) spoil(topics)
  return readThesaurusFile('body', { field: { en: 'Body', nb: 'Kropp', de: 'Körper' }, topics }).entries
}

function faultsAfter(...spoils: Spoil[]): string[] {
  return checkThesaurus(entriesAfter(...spoils)).map(faultRow)
}

describe('the thesaurus as it stands', () => {
  it('has no fault', () => {
    expect(checkThesaurus(thesaurusEntries()).map(faultRow)).toEqual([])
  })

  it('keeps sisters apart that people mix up', () => {
    const entries = thesaurusEntries()
    const apart = (one: string, other: string) =>
      entries.some(
        ({ slug, apart }) =>
          (slug === one && apart.includes(other)) || (slug === other && apart.includes(one)),
      )
    for (const [one, other] of [
      ['ibs', 'ibd'],
      ['ms', 'me-cfs'],
      ['type-1-diabetes', 'type-2-diabetes'],
      ['stoma', 'stroke'],
      ['cystic-fibrosis', 'me-cfs'],
    ] as const)
      expect(apart(one, other), `${one} and ${other}`).toBe(true)
  })
})

describe('a planted fault is told with its file and topic', () => {
  it('finds nothing wrong before anything is spoiled', () => {
    expect(faultsAfter()).toEqual([])
  })

  const planted: [TopicRule, string, ...Spoil[]][] = [
    ['slug', 'a slug is small letters', stands('Big_Slug', topic('Big', 'huge', 'hyuge'))],
    ['names', 'has no shown name in nb', stands('ibs', { nb: ' ' })],
    ['everyday', 'has no everyday words', says('ibs', { everyday: '' })],
    ['hidden', 'has no hidden words', says('ibs', { hidden: ' ; ' })],
    ['said-twice', 'says "Dodgy-tummy" twice', says('ibs', { hidden: 'Dodgy-tummy' })],
    ['plain-word', '"ME" is a word of any sentence', says('ibs', { professional: 'ME' })],
    [
      'plain-word',
      '"stopping my meds" is a word of any sentence',
      says('ibs', { everyday: 'stopping my meds' }),
    ],
    ['plain-word', '"Rett" is a word of any sentence', says('ibs', { hidden: 'Rett' })],
    ['avoided-word', '"sufferers" is only for hidden', says('ibs', { everyday: 'IBS sufferers' })],
    ['same-name', '"IBS" is already the shown name', says('digestion', { preferred: 'ibs' })],
    ['shared-label', 'also stands under heart', stands('heart', topic('Heart', 'dodgy tummy', 'hart'))],
    ['apart', 'which is kept apart', says('ibd', { everyday: 'Dodgy tummys' })],
    ['apart', 'cannot be both apart and in line', stands('ibs', { apart: 'ibd; digestion' })],
    ['lookalike', '"IBS" is easily taken for "IBD"', stands('ibs', { apart: '' })],
    [
      'lookalike',
      '"type 1" is easily taken for "type 2"',
      says('ibs', { everyday: 'type 1' }),
      stands('ibs', { apart: '' }),
      stands('ibd', { en: topic('Gut', 'type 2', 'gutt').en }),
    ],
    ['broader', 'wider topic "gut" does not exist', stands('ibs', { broader: 'gut' })],
    ['ring', 'is wider than itself', stands('digestion', { broader: 'ibd' })],
    ['related', 'related topic "stoma" does not exist', stands('ibd', { related: 'stoma' })],
    ['related', 'does not point back', stands('ibs', { related: 'ibd' })],
    ['related', 'is already wider or narrower', stands('ibs', { related: 'digestion' })],
    [
      'reason',
      'one-way reason for "ibd" is not needed',
      stands('ibs', { 'one-way': { ibd: 'because of a whim' } }),
    ],
    [
      'reason',
      'sharing "dodgy tummy" is not needed',
      stands('ibs', { shared: { 'dodgy tummy': 'because of a whim' } }),
    ],
  ]
  it.each(planted)('%s: %s', (rule, words, ...spoils) => {
    expect(faultsAfter(...spoils)).toContainEqual(
      expect.stringMatching(new RegExp(`^body.yaml, .*${literally(words)}.*\\(${rule}\\)$`)),
    )
  })

  it('twice: the same topic in two files', () => {
    const twice = entriesAfter()
    expect(checkThesaurus([...twice, ...twice]).map(each => each.rule)).toContain('twice')
  })

  const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
})

describe('a reason lets pass what has one', () => {
  it('a label under two topics', () => {
    const heart = {
      ...topic('Heart', 'dodgy tummy', 'hart'),
      shared: { 'Dodgy tummy': 'Both start with it.' },
    }
    expect(faultsAfter(stands('heart', heart))).toEqual([])
  })

  it('but never between topics kept apart', () => {
    expect(
      faultsAfter(
        says('ibd', { everyday: 'dodgy tummy' }),
        stands('ibd', { shared: { 'dodgy tummy': 'Both start with it.' } }),
      ),
    ).toHaveLength(1)
  })

  it('a way on in one direction', () => {
    expect(
      faultsAfter(stands('ibs', { related: 'ibd', 'one-way': { ibd: 'Few go the other way.' } })),
    ).toEqual([])
  })

  it('and a wider topic may share words with a narrower one', () => {
    expect(faultsAfter(says('digestion', { everyday: 'dodgy tummy' }))).toEqual([])
  })
})
