/** What people type, and what is meant. */
import { describe, expect, it } from 'vitest'
import type { Topic, TopicLabels } from '../topic.ts'
import { createThesaurus } from './thesaurus.ts'
import { understand } from './understand.ts'

const labels = (preferred: string, rest: Partial<TopicLabels> = {}): TopicLabels => ({
  preferred,
  everyday: [],
  professional: [],
  hidden: [],
  relatives: [],
  ...rest,
})
const topic = (slug: string, field: string, en: TopicLabels, rest: Partial<Topic> = {}): Topic => ({
  slug,
  field,
  labels: { en },
  broader: [],
  related: [],
  ...rest,
})

const TOPICS: Topic[] = [
  topic(
    'alcohol',
    'addiction',
    labels('Alcohol', {
      everyday: ['drinking', 'drinking too much', 'booze'],
      hidden: ['alcoholic', 'drunk'],
      relatives: ['living with a drinker'],
    }),
  ),
  topic('lungs', 'body', labels('Lung conditions')),
  topic(
    'copd',
    'body',
    labels('COPD', { professional: ['chronic obstructive pulmonary disease'], hidden: ['emphysema'] }),
    {
      broader: ['lungs'],
      labels: {
        en: labels('COPD', { professional: ['chronic obstructive pulmonary disease'] }),
        nb: labels('kols'),
      },
    },
  ),
  topic('asthma', 'body', labels('Asthma'), { broader: ['lungs'] }),
  topic('ibs', 'body', labels('IBS', { everyday: ['irritable bowel'] }), { related: ['ibd'] }),
  topic('ibd', 'body', labels('IBD', { everyday: ['crohns', 'colitis'] }), { related: ['ibs'] }),
  topic('me-cfs', 'body', labels('ME', { everyday: ['chronic fatigue'] })),
  topic('fibromyalgia', 'body', labels('Fibromyalgia', { everyday: ['fibro'] })),
  topic('schizophrenia', 'mind', labels('Schizophrenia', { everyday: ['hearing voices'] })),
  topic('ocd', 'mind', labels('OCD', { everyday: ['always washing my hands', 'intrusive thoughts'] })),
  topic('anxiety', 'mind', labels('Anxiety', { everyday: ['worrying all the time', 'panic attacks'] })),
  topic('depression', 'mind', labels('Depression', { everyday: ['feeling low'] })),
  topic(
    'baby-loss',
    'bereavement',
    labels('Loss of a baby', { everyday: ['lost my baby', 'stillbirth', 'miscarriage'] }),
  ),
  topic('widowed', 'bereavement', labels('Losing a partner', { everyday: ['my husband died', 'widow'] })),
  topic(
    'single-parents',
    'family',
    labels('Single parents', { everyday: ['dads on their own', 'single mum'] }),
  ),
  topic('dementia', 'body', labels('Dementia', { everyday: ['losing her memory'] })),
  topic('loneliness', 'isolation', labels('Loneliness'), {
    labels: { en: labels('Loneliness'), de: labels('Einsamkeit') },
  }),
  topic('ptsd', 'mind', labels('PTSD')),
  topic('cptsd', 'mind', labels('CPTSD')),
]
const thesaurus = createThesaurus(TOPICS)
const ask = (text: string) => understand(text, thesaurus, { language: 'en' })
const slugs = (text: string) => ask(text).topics.map(({ slug }) => slug)

describe('Understanding', () => {
  it.each([
    ['fibro', ['fibromyalgia']],
    ['lost our baby', ['baby-loss']],
    ['I am always washing my hands', ['ocd']],
    ['Einsamkeit', ['loneliness']],
    ['kols', ['copd']],
    ['hears voices', ['schizophrenia']],
    ['hearing voice', ['schizophrenia']],
    ['panic attack', ['anxiety']],
    ['depression or anxiety', ['depression', 'anxiety']],
  ])('reads "%s" as %j', (text, expected) => expect(slugs(text)).toEqual(expected))

  it('mends one slip, and says so', () => {
    expect(ask('shizophrenia')).toMatchObject({
      topics: [{ slug: 'schizophrenia', typed: 'shizophrenia' }],
      mended: [{ typed: 'shizophrenia', read: 'schizophrenia' }],
      words: [],
    })
  })

  it('never turns one abbreviation into its neighbour', () => {
    expect(slugs('ibz')).toEqual([])
    expect(slugs('IBS')).toEqual(['ibs'])
    expect(slugs('ptsb')).toEqual([])
    expect(slugs('PTSD')).toEqual(['ptsd'])
  })

  it('leaves alone a word that the directory knows', () => {
    const known = understand('anxiely', thesaurus, { knownWords: word => word === 'anxiely' })
    expect(known).toMatchObject({ topics: [], mended: [], words: ['anxiely'] })
  })

  it('drops the words that only say someone is looking', () => {
    expect(ask('I need a support group for anxiety near me')).toMatchObject({
      topics: [{ slug: 'anxiety' }],
      words: [],
      mended: [],
    })
  })

  it('keeps place and other words as they were typed', () => {
    expect(ask('dads on their own Worksop')).toMatchObject({
      topics: [{ slug: 'single-parents', typed: 'dads on their own' }],
      words: ['Worksop'],
      forCloseOnes: false,
    })
  })

  it.each([
    ["my husband won't stop drinking", 'alcohol'],
    ['my mum has dementia', 'dementia'],
    ['carer for someone with dementia', 'dementia'],
    ['wife drinks', 'alcohol'],
    ['families of alcoholics', 'alcohol'],
    ['living with a drinker', 'alcohol'],
    ['our son has OCD', 'ocd'],
  ])('hears in "%s" somebody close, not the person themselves', (text, slug) => {
    expect(ask(text)).toMatchObject({ topics: [{ slug }], forCloseOnes: true, words: [] })
  })

  it.each([
    'single mum',
    'my husband died',
    'lost my baby',
    'mums with depression',
    'alcohol',
    'I drink too much',
  ])('hears in "%s" the person themselves', text => expect(ask(text).forCloseOnes).toBe(false))

  it('adds what is narrower, never what is wider, beside or related', () => {
    expect(ask('lung condition').added).toEqual([
      { slug: 'copd', from: 'lungs' },
      { slug: 'asthma', from: 'lungs' },
    ])
    expect(ask('copd').added).toEqual([])
    expect(ask('ibs').wants).toEqual([
      { typed: 'ibs', phrases: ['ibs'], topics: [{ slug: 'ibs', weight: 1 }] },
    ])
  })

  it('knows ME from me', () => {
    expect(slugs('ME')).toEqual(['me-cfs'])
    expect(slugs('me')).toEqual(['me-cfs'])
    expect(slugs('help me with anxiety')).toEqual(['anxiety'])
    expect(slugs('living with ME')).toEqual(['me-cfs'])
  })

  it('undoes all of it when asked for the words as typed', () => {
    const exact = understand('my husband drinking', thesaurus, { exact: true })
    expect(exact).toMatchObject({
      topics: [],
      added: [],
      words: ['husband', 'drinking'],
      forCloseOnes: false,
    })
  })

  it('takes topics of one field as alternatives and of two fields as both', () => {
    expect(ask('anxiety depression').wants).toHaveLength(1)
    expect(ask('anxiety alcohol').wants).toHaveLength(2)
  })

  it('bears any text in bounded time', () => {
    for (const text of [
      '',
      '   ',
      '(((.*[',
      '\u202eabc',
      'x'.repeat(10_000),
      'my '.repeat(5000),
      '😀 ﷽ 漢字',
    ])
      expect(ask(text).topics).toEqual([])
  })
})
