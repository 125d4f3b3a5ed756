/** People's own words lead to the right group among the first five, for every way of putting it (M06). */
import { describe, expect, test } from 'vitest'
import type { Group } from '#contexts/directory/groups/group.ts'
import { type LayAnswer, sayLayAnswers } from '#contexts/directory/topics/lay-answer.ts'
import { HELD_OUT_QUERIES, LAY_QUERIES, type LayQuery } from '#contexts/directory/topics/lay-queries.ts'
import { topics } from '#contexts/directory/topics/topics.ts'
import { openTestApp } from '#support/app.ts'
import { CAST, called } from '#support/cast.ts'

/** One plain group for every topic there is, told apart by nothing but its topic. */
const onePerTopic: Group[] = topics().map(({ slug }, n) => {
  const { gatherings, ...usual } = called('Second Wind')
  return {
    ...usual,
    id: `00000000-0000-7000-8000-${String(20_000 + n).padStart(12, '0')}`,
    slug: `number-${n}`,
    code: `zz${String(n).padStart(5, '0')}`,
    name: `Number ${n}`,
    summary: null,
    happens: { ...usual.happens, firstVisit: null },
    topics: [slug],
    gatherings: gatherings.map(each => ({
      ...each,
      id: `00000000-0000-7000-8000-${String(30_000 + n).padStart(12, '0')}`,
    })),
  }
})
const app = await openTestApp({ groups: [...CAST, ...onePerTopic] })

async function answerTo(said: string, near: string): Promise<LayAnswer> {
  const asked = new URLSearchParams({ q: said, ...(near ? { near } : {}) })
  const { groups, understood } = await (await app.request(`/find?${asked}`, { json: true })).json()
  return {
    groups: groups.map((group: { topics: string[] }) => group.topics),
    read: understood.topics.map(({ slug }: { slug: string }) => slug),
    place: understood.place.place?.name ?? understood.place.typed ?? null,
    filters: understood.narrowed.flatMap(({ filters }: { filters: { name: string; value: string }[] }) =>
      filters.map(({ name, value }) => `${name}=${value}`),
    ),
  }
}

async function tryAll(queries: readonly LayQuery[], near: string) {
  const tried: { query: LayQuery; answer: LayAnswer }[] = []
  for (const query of queries) tried.push({ query, answer: await answerTo(query.said, near) })
  return sayLayAnswers(tried)
}

describe.each([
  ['tried while the rules were made', '', LAY_QUERIES],
  ['written before', '', HELD_OUT_QUERIES],
  ['asked near Worksop', 'Worksop', LAY_QUERIES.filter(({ place }) => place === null)],
] as const)('searches %s', (name, near, queries) => {
  test('at least 97 of a hundred in people’s own words lead to the right group', async () => {
    const { share, lines, wrong } = await tryAll(queries, near)
    console.log(`${name}\n${[...lines, ...wrong].join('\n')}`)
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  }, 60_000)
})
