import { describe, expect, it } from 'vitest'
import { thesaurus } from './thesaurus.ts'
import { FIELDS } from './topic.form.ts'
import {
  ancestorsOf,
  byField,
  descendantsOf,
  frontTopics,
  isSensitive,
  labelOf,
  shownNames,
  topic,
  topics,
} from './topics.ts'

const EVERYONE_NEEDS =
  `drugs alcohol gambling grief baby-loss bereaved-by-suicide depression anxiety ocd autism adhd dementia carers copd
  cancer fibromyalgia ibs ibd stoma stroke type-1-diabetes type-2-diabetes me-cfs ms cystic-fibrosis loneliness debt
  eating-disorders postnatal-depression separation domestic-abuse schizophrenia bipolar hearing-voices single-parents
  fathers-contact lgbtq trans new-in-town veterans unemployment long-covid pain menopause miscarriage infertility
  prison-families hoarding self-harm abuse-survivors adoption alcohol-families dementia-families`.split(/\s+/)

describe('the topics', () => {
  it('are more than a hundred, in every field of life', () => {
    expect(topics().length).toBeGreaterThanOrEqual(110)
    for (const { entries } of thesaurus()) expect(entries.length).toBeGreaterThan(5)
    expect(byField().map(each => each.field)).toEqual([...FIELDS])
  })

  it.each(EVERYONE_NEEDS)('have %s', slug => {
    expect(topic(slug)?.slug).toBe(slug)
  })

  it('cannot be changed by whoever reads them', () => {
    expect(() => (topics() as unknown[]).pop()).toThrow()
    expect(() => topic('grief')!.labels.en!.everyday.push('x')).toThrow()
    expect(topics()).toBe(topics())
  })

  it('are read within forty milliseconds of work', async () => {
    const { readThesaurusText } = await import('./thesaurus.ts')
    const files = import.meta.glob<string>('/thesaurus/*.yaml', {
      query: '?raw',
      import: 'default',
      eager: true,
    })
    const read = () => FIELDS.map(field => readThesaurusText(field, files[`/thesaurus/${field}.yaml`]!))
    const spent = [1, 2, 3].map(() => {
      const before = process.cpuUsage()
      read()
      return process.cpuUsage(before).user / 1000
    })
    expect(Math.min(...spent)).toBeLessThan(40)
  })
})

describe('a shown name', () => {
  it('is in the language of the reader', () => {
    expect(labelOf('copd', 'en')).toBe('COPD')
    expect(labelOf('copd', 'nb-NO')).toBe('Kols')
    expect(labelOf('grief', 'de-AT')).toBe('Trauer und Verlust')
  })

  it('falls back to English, and to the slug of a topic that has gone', () => {
    expect(labelOf('grief', 'cy')).toBe('Grief and loss')
    expect(labelOf('long-gone', 'en')).toBe('long-gone')
  })
})

describe('the front page', () => {
  it('shows eighteen everyday things in the order of the alphabet', () => {
    const names = frontTopics('en').map(each => labelOf(each.slug, 'en'))
    expect(names).toHaveLength(18)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
    expect(names).toContain('Drinking')
  })

  it('sorts them anew for a German reader', () => {
    expect(frontTopics('de')[0]?.slug).not.toBe(frontTopics('en')[0]?.slug)
  })

  it('names the fields in the language of the reader', () => {
    expect(byField('nb').find(each => each.field === 'body')?.label).toBe('Kropp og langvarig sykdom')
    expect(byField('fr')[0]?.label).toBe('Mind and mood')
  })
})

describe('a quick exit is offered', () => {
  it.each([
    ...['domestic-abuse', 'abuse-survivors', 'hiv', 'lgbtq-youth', 'leaving-religion'],
    ...['baby-loss', 'miscarriage', 'bereaved-by-suicide', 'bereaved-by-addiction', 'infertility'],
    ...['alcohol', 'alcohol-families', 'opioids', 'gambling', 'codependency', 'eating-disorders', 'anorexia'],
    ...['bipolar', 'psychosis', 'postnatal-depression', 'complex-trauma', 'debt', 'after-prison'],
    ...['separation', 'affairs', 'children-taken', 'refugees', 'whistleblowers', 'after-crime'],
  ])('with %s: who sees it over a shoulder could hurt', slug => {
    expect(isSensitive(slug)).toBe(true)
  })

  it('with everything narrower, marked or not', () => {
    expect(topic('trans')?.sensitive).toBeUndefined()
    expect(isSensitive('trans')).toBe(true)
  })

  it('not with everyday things', () => {
    expect(isSensitive('copd')).toBe(false)
    expect(isSensitive('long-gone')).toBe(false)
  })
})

it('a wider search finds the narrower topics, never the other way round', () => {
  expect(descendantsOf('dementia')).toContain('dementia-families')
  expect(ancestorsOf('type-1-diabetes')).toEqual(['diabetes', 'long-illness'])
  expect(descendantsOf('copd')).toEqual([])
})

it('a group about a topic is found by its name in every language, and by no hidden word', () => {
  expect(shownNames('alcohol').split('\n')).toEqual(expect.arrayContaining(['Drinking', 'Alkohol']))
  expect(shownNames('alcohol')).not.toContain('pisshead')
  expect(shownNames('long-gone')).toBe('')
})
