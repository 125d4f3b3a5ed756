import { expect, it } from 'vitest'
import type { TopicCount } from '#ui/topic-index.tsx'
import { frontRows, withGroupsFirst } from './topic-rows.ts'

const row = (slug: string, groups: number): TopicCount => ({ slug, label: slug, groups })
const slugs = (rows: readonly TopicCount[]) => rows.map(({ slug }) => slug)

it('Sofia reads the topics she can go to first, each part in the order it had', () => {
  const rows = [row('alcohol', 0), row('anxiety', 2), row('grief', 0), row('stroke', 1)]
  expect(slugs(withGroupsFirst(rows))).toEqual(['anxiety', 'stroke', 'alcohol', 'grief'])
})

it('a directory of groups about drugs alone does not greet her with rows of dashes', () => {
  const everyday = [row('alcohol', 0), row('grief', 0)]
  const rows = frontRows({ everyday, others: () => [row('cocaine', 0), row('drugs', 32), row('women', 40)] })
  expect(slugs(rows)).toEqual(['women', 'drugs', 'alcohol', 'grief'])
})

it('where the everyday topics have groups, none is added to them', () => {
  const everyday = ['a', 'b', 'c', 'd', 'e', 'f'].map(slug => row(slug, 1))
  const others = () => {
    throw new Error('Not needed here.')
  }
  expect(frontRows({ everyday, others })).toEqual(everyday)
})
