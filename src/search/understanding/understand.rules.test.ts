/** Who is meant, what is not, when and how: the rules by which a sentence is read, each told by an example. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Topic } from '../topic.ts'
import { PhraseBook } from './phrase-book.ts'
import { createThesaurus } from './thesaurus.ts'
import { understand } from './understand.ts'

const topic = (slug: string, en: string, nb = '', de = '', rest: Partial<Topic> = {}): Topic => {
  const labels = (names: string) => {
    const [preferred = '', ...everyday] = names.split(';').map(name => name.trim())
    return { preferred, everyday, professional: [], hidden: [], relatives: [] }
  }
  return {
    slug,
    field: slug,
    labels: { en: labels(en), ...(nb && { nb: labels(nb) }), ...(de && { de: labels(de) }) },
    broader: [],
    related: [],
    ...rest,
  }
}

const thesaurus = createThesaurus([
  topic('alcohol', 'Alcohol; drinking; drink', 'alkohol', 'Alkohol'),
  topic('alcohol-families', "A relative's drinking", '', '', { broader: ['alcohol', 'relatives'] }),
  topic('relatives', 'Relatives'),
  topic('drugs', 'Drugs'),
  topic('grief', 'Grief', 'sorg', 'Trauer'),
  topic('child-loss', 'Loss of a child', '', '', { broader: ['grief'] }),
  topic('depression', 'Depression; feeling low; always sad', 'depresjon', 'Depression; niedergeschlagen'),
  topic('anxiety', 'Anxiety', 'angst', 'Angst; Angststörung'),
  topic('breast-cancer', 'Breast cancer', 'brystkreft', 'Brustkrebs'),
  topic('sleep', "Sleep; can't sleep; not sleeping", 'søvnproblemer', 'Schlafstörungen; kann nicht schlafen'),
  topic('stroke', 'Stroke'),
  topic('ms', 'MS'),
  topic('unemployment', 'Unemployment; no job', '', 'ohne Arbeit'),
  topic('bipolar', 'Bipolar'),
  topic('ocd', 'OCD; always washing my hands'),
  topic('making-friends', 'Making friends; meet people'),
  topic('men', 'Men'),
  topic('drug-use', 'NA'),
])
const phrases = new PhraseBook([
  { phrases: 'tuesday; dienstag', means: [{ name: 'day', value: 'tu' }], rule: 'always' },
  { phrases: 'evening; evenings', means: [{ name: 'time', value: 'evening' }], rule: 'asked' },
  { phrases: 'spanish', means: [{ name: 'language', value: 'es' }], rule: 'alone' },
  { phrases: 'i kveld; tonight', means: [{ name: 'date', value: 'tonight' }], rule: 'asked' },
  { phrases: 'black', means: [{ name: 'for', value: 'black' }], rule: 'beside' },
])
const narrowing = { phrases, topics: new Map([['men', { name: 'for', value: 'men' }]]) }
const ask = (text: string) => understand(text, thesaurus, { language: 'en', narrowing })
const slugs = (text: string) => ask(text).topics.map(({ slug }) => slug)

describe('Amira’s words lead to a topic', () => {
  it.each([
    ['feeling so very low', 'depression'],
    ['I feel low all the time', 'depression'],
    ['I keep washing and washing both my hands', 'ocd'],
    ['breastcancer', 'breast-cancer'],
    ['bryst kreft', 'breast-cancer'],
    ['bi polar', 'bipolar'],
    ['brystkreftgruppe', 'breast-cancer'],
    ['sovnvansker', 'sleep'],
    ['soevnproblemer', 'sleep'],
    ['Schlafstoerung', 'sleep'],
    ['Depressionen', 'depression'],
    ['Alkoholsucht', 'alcohol'],
    ['Trauergruppe', 'grief'],
    ['suche Gruppe für Angst', 'anxiety'],
    ['jeg trenger hjelp med angst', 'anxiety'],
    ['I would like to meet people with bipolar', 'bipolar'],
  ])('%s', (text, slug) => expect(slugs(text)).toEqual([slug]))

  it('and a Norwegian "nå" is not the abbreviation NA', () => expect(slugs('sorg nå')).toEqual(['grief']))
})

describe('Somebody close is meant', () => {
  it.each(['meine Mutter trinkt Alkohol', 'mannen min og alkohol', 'I live with someone who has bipolar'])(
    '%s',
    text => expect(ask(text)).toMatchObject({ forCloseOnes: true, words: [] }),
  )

  it.each([
    'my wife has bipolar',
    'my wife has bipolar and I am scared',
    'my husband drinks alcohol and I have no idea what to do',
    "My son's depression is bad and I can't cope",
    'my husband and I are scared for our son with bipolar',
    'my mum and dad both drink, and I am scared',
    'my wife has bipolar and I have tried both tablets',
  ])('also where people say how they are themselves: %s', text => expect(ask(text).forCloseOnes).toBe(true))

  it.each([
    'my dad and I both have bipolar',
    'my dad and I have bipolar',
    'meine Frau und ich haben Angst',
    'my dad has bipolar and I do too',
    'my dad has bipolar and I have it too',
    'my sister has anxiety and so do I',
    'we both have bipolar, my wife and me',
    'I lost my husband to drink',
    'drinking because my wife left me',
  ])('but the one who speaks is in: %s', text => expect(ask(text).forCloseOnes).toBe(false))

  it('so groups for relatives weigh most, the person’s own less', () => {
    const [want] = ask('my husband and alcohol').wants
    expect(want?.topics).toContainEqual({ slug: 'alcohol-families', weight: 1 })
    expect(want?.topics).toContainEqual({ slug: 'alcohol', weight: 0.8 })
  })
})

describe('What is not meant is left out', () => {
  it.each([
    ['drugs not alcohol', ['drugs'], 'alcohol'],
    ['Depression ohne Angst', ['depression'], 'anxiety'],
    ['grief but not children', ['grief'], 'child-loss'],
  ])('%s', (text, left, denied) => {
    expect(slugs(text)).toEqual(left)
    expect(
      ask(text)
        .wants.flatMap(want => want.topics ?? [])
        .map(({ slug }) => slug),
    ).not.toContain(denied)
  })

  it.each([
    ['not sleeping', 'sleep'],
    ['ich kann nicht schlafen', 'sleep'],
    ['no job', 'unemployment'],
    ['ohne Arbeit', 'unemployment'],
    ['not coping with grief', 'grief'],
    ['no alcohol', 'alcohol'],
  ])('but a label decides first, and something must be left: %s', (text, slug) =>
    expect(slugs(text)).toEqual([slug]),
  )

  it('but what nobody is without is there', () => {
    const without = understand('can’t get through a day without drinking, since the grief', thesaurus)
    expect(without.topics.map(({ slug }) => slug)).toEqual(['alcohol', 'grief'])
    expect(without.denied).toEqual([])
  })
})

describe('Days and people in the words narrow the list', () => {
  it('said in one breath, they are undone in one', () =>
    expect(ask('grief, tuesday evening').narrowed).toMatchObject([
      { typed: 'tuesday evening', means: [{ value: 'tu' }, { value: 'evening' }] },
    ]))

  it('and are not looked for as words', () =>
    expect(ask('grief tuesday evening')).toMatchObject({ topics: [{ slug: 'grief' }], words: [] }))

  it('unless somebody tells of oneself', () =>
    expect(ask('I am drinking every evening')).toMatchObject({ narrowed: [], topics: [{ slug: 'alcohol' }] }))

  it('a topic that is a filter is one beside another topic, and a topic alone', () => {
    expect(ask('depression men')).toMatchObject({
      topics: [{ slug: 'depression' }],
      narrowed: [{ means: [{ name: 'for', value: 'men' }], wants: [{ topics: [{ slug: 'men' }] }] }],
    })
    expect(ask('men')).toMatchObject({ topics: [{ slug: 'men' }], narrowed: [] })
  })
})

describe('What only looks like a topic is none', () => {
  it.each(['stroke of luck', 'depression glass', 'ms word', 'drinking water', 'train times', 'black friday'])(
    '%s',
    text => expect(ask(text).topics).toEqual([]),
  )

  it('but is offered as a way on', () =>
    expect(ask('stroke of luck').doubtful).toMatchObject([{ slug: 'stroke' }]))

  it.each(['stroke yoga', 'my stroke', 'stroke support', 'depression Quigley'])(
    'and a topic stays one: %s',
    text => expect(ask(text).topics).toHaveLength(1),
  )
})

describe('Whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'my',
          'not',
          'no',
          'ohne',
          'tuesday',
          'evening',
          'alcohol',
          'mum',
          'of',
          'the',
          'men',
          'xyz',
          '(.*)+$',
          '\u202e',
          'والدتي',
          'ß',
          'İ',
          '’s',
        ),
        { maxLength: 60 },
      )
      .map(words => words.join(' ')),
  )

  it('is read the same way twice, with every word of it told once at most', () =>
    fc.assert(
      fc.property(text, typed => {
        const read = ask(typed)
        expect(ask(typed)).toEqual(read)
        const told = [...read.words, ...read.dropped]
        for (const word of told) expect(typed).toContain(word)
        for (const { typed: words } of read.narrowed) expect(typed).toContain(words)
      }),
    ))

  it.each([
    ['one endless word', 'x'.repeat(10_000)],
    ['only little words', 'the of my '.repeat(1_000)],
    ['only denials', 'not no without '.repeat(700)],
    ['only people', 'my mum of my dad '.repeat(600)],
    ['only days', 'tuesday evening or '.repeat(600)],
    ['one label again and again', 'breast cancer '.repeat(700)],
    ['marks of patterns', '(a+)+$[^*'.repeat(1_100)],
    ['right to left', 'مجموعة دعم '.repeat(900)],
    ['joined marks', `a${'\u0301'.repeat(9_999)}`],
  ])('is answered in bounded time: %s', (_name, typed) => {
    const began = performance.now()
    ask(typed)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('words that narrow', () => {
  const narrowed = (text: string) => ask(text).narrowed.map(({ typed }) => typed)

  it('a language by itself is one, beside a plain word it is not', () => {
    expect(narrowed('spanish')).toEqual(['spanish'])
    expect(narrowed('groups in Spanish please')).toEqual(['Spanish'])
    expect(narrowed('spanish tiles')).toEqual([])
  })

  it('the Norwegian "i" of "i kveld" tells nothing of the one who types it', () => {
    expect(narrowed('sorg i kveld')).toEqual(['i kveld'])
    expect(narrowed('I feel so low tonight')).toEqual([])
  })
})
