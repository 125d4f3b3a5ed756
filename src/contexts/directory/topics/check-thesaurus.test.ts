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

function entriesAfter(spoil: (topics: Written) => void): ThesaurusEntry[] {
  const topics: Written = written()
  spoil(topics)
  return readThesaurusFile('body', { field: { en: 'Body', nb: 'Kropp', de: 'Körper' }, topics }).entries
}

function faultsAfter(spoil: (topics: Written) => void): string[] {
  return checkThesaurus(entriesAfter(spoil)).map(faultRow)
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
    expect(faultsAfter(() => {})).toEqual([])
  })

  const planted: [TopicRule, string, (topics: Written) => void][] = [
    [
      'slug',
      'a slug is small letters',
      all => {
        all.Big_Slug = topic('Big', 'huge', 'hyuge')
      },
    ],
    [
      'names',
      'has no shown name in nb',
      all => {
        all.ibs!.nb = ' '
      },
    ],
    [
      'everyday',
      'has no everyday words',
      all => {
        all.ibs!.en.everyday = ''
      },
    ],
    [
      'hidden',
      'has no hidden words',
      all => {
        all.ibs!.en.hidden = ' ; '
      },
    ],
    [
      'said-twice',
      'says "Dodgy-tummy" twice',
      all => {
        all.ibs!.en.hidden = 'Dodgy-tummy'
      },
    ],
    [
      'plain-word',
      '"ME" is a word of any sentence',
      all => {
        all.ibs!.en.professional = 'ME'
      },
    ],
    [
      'plain-word',
      '"stopping my meds" is a word of any sentence',
      all => {
        all.ibs!.en.everyday = 'stopping my meds'
      },
    ],
    [
      'plain-word',
      '"Rett" is a word of any sentence',
      all => {
        all.ibs!.en.hidden = 'Rett'
      },
    ],
    [
      'avoided-word',
      '"sufferers" is only for hidden',
      all => {
        all.ibs!.en.everyday = 'IBS sufferers'
      },
    ],
    [
      'same-name',
      '"IBS" is already the shown name',
      all => {
        all.digestion!.en.preferred = 'ibs'
      },
    ],
    [
      'shared-label',
      'also stands under heart',
      all => {
        all.heart = topic('Heart', 'dodgy tummy', 'hart')
      },
    ],
    [
      'apart',
      'which is kept apart',
      all => {
        all.ibd!.en.everyday = 'Dodgy tummys'
      },
    ],
    [
      'apart',
      'cannot be both apart and in line',
      all => {
        all.ibs!.apart = 'ibd; digestion'
      },
    ],
    [
      'lookalike',
      '"IBS" is easily taken for "IBD"',
      all => {
        all.ibs!.apart = ''
      },
    ],
    [
      'lookalike',
      '"type 1" is easily taken for "type 2"',
      all => {
        all.ibs!.en.everyday = 'type 1'
        all.ibs!.apart = ''
        all.ibd!.en = topic('Gut', 'type 2', 'gutt').en
      },
    ],
    [
      'broader',
      'wider topic "gut" does not exist',
      all => {
        all.ibs!.broader = 'gut'
      },
    ],
    [
      'ring',
      'is wider than itself',
      all => {
        all.digestion!.broader = 'ibd'
      },
    ],
    [
      'related',
      'related topic "stoma" does not exist',
      all => {
        all.ibd!.related = 'stoma'
      },
    ],
    [
      'related',
      'does not point back',
      all => {
        all.ibs!.related = 'ibd'
      },
    ],
    [
      'related',
      'is already wider or narrower',
      all => {
        all.ibs!.related = 'digestion'
      },
    ],
    [
      'reason',
      'one-way reason for "ibd" is not needed',
      all => {
        all.ibs!['one-way'] = { ibd: 'because of a whim' }
      },
    ],
    [
      'reason',
      'sharing "dodgy tummy" is not needed',
      all => {
        all.ibs!.shared = { 'dodgy tummy': 'because of a whim' }
      },
    ],
  ]
  it.each(planted)('%s: %s', (rule, words, spoil) => {
    expect(faultsAfter(spoil)).toContainEqual(
      expect.stringMatching(new RegExp(`^body.yaml, .*${literally(words)}.*\\(${rule}\\)$`)),
    )
  })

  it('twice: the same topic in two files', () => {
    const twice = entriesAfter(() => {})
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
    expect(
      faultsAfter(all => {
        all.heart = heart
      }),
    ).toEqual([])
  })

  it('but never between topics kept apart', () => {
    expect(
      faultsAfter(all => {
        all.ibd!.en.everyday = 'dodgy tummy'
        all.ibd!.shared = { 'dodgy tummy': 'Both start with it.' }
      }),
    ).toHaveLength(1)
  })

  it('a way on in one direction', () => {
    expect(
      faultsAfter(all => {
        all.ibs!.related = 'ibd'
        all.ibs!['one-way'] = { ibd: 'Few go the other way.' }
      }),
    ).toEqual([])
  })

  it('and a wider topic may share words with a narrower one', () => {
    expect(
      faultsAfter(all => {
        all.digestion!.en.everyday = 'dodgy tummy'
      }),
    ).toEqual([])
  })
})
