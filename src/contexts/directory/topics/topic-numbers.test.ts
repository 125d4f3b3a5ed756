import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import written from '../../../../thesaurus/numbers.txt?raw'
import { thesaurusEntries } from './thesaurus.ts'
import { checkTopicNumbers, numberOfTopic, readTopicNumbers, topicNumbered } from './topic-numbers.ts'

/** What was on paper when these were first given. Lines are added after them; these stay as they are, for ever. */
const GIVEN = { lines: 424, as: 'b2f68a41f36a7f71ec2dc1ea69618f4c8a5367c0c7c174753651f738b45f6c4c' }

const slugs = () => thesaurusEntries().map(({ slug }) => slug)
const faultsOf = (text: string, standing: string[]) => checkTopicNumbers(readTopicNumbers(text), standing)

describe('the numbers of topics', () => {
  test('are one for each topic, in order, and lead somewhere', () => {
    expect(checkTopicNumbers(readTopicNumbers(written), slugs())).toEqual([])
    for (const slug of slugs()) expect(topicNumbered(numberOfTopic(slug)!)).toBe(slug)
  })

  test('never change and never vanish: paper cannot be mended', () => {
    const given = readTopicNumbers(written).slice(0, GIVEN.lines)
    const said = given.map(({ number, slug }) => `${number} ${slug}`).join('\n')
    expect(createHash('sha256').update(said).digest('hex')).toBe(GIVEN.as)
  })

  test.each([
    ['1 grief', ['grief', 'pain'], /Add the line “2 pain” at the end/],
    ['1 grief\n3 pain', ['grief', 'pain'], /the number here is 2/],
    ['1 grief\n2 grief', ['grief'], /grief has two numbers/],
    ['1 grief\n2 loss', ['grief'], /loss is no more: say which topic/],
    ['1 grief\n2 loss -> sorrow', ['grief'], /sorrow, which has no number/],
    ['1 grief\n2 loss -> sorrow\n3 sorrow -> loss', ['grief'], /leads in a ring/],
    ['1 grief -> pain\n2 pain', ['grief', 'pain'], /grief stands/],
  ])('what would lead somebody astray is said: %s', (text, standing, fault) => {
    expect(faultsOf(text, standing).join('\n')).toMatch(fault)
  })

  test('a topic that became part of another leads to it, over several steps', () => {
    expect(faultsOf('1 loss -> sorrow\n2 sorrow -> grief\n3 grief', ['grief'])).toEqual([])
  })

  test('a line nobody can read stops everything, by its number', () => {
    expect(() => readTopicNumbers('1 grief\ngrief 2')).toThrow('line 2')
  })
})
