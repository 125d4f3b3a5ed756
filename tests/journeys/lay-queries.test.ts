/** People's own words lead to the right group among the first five, for every way of putting it (M06). */
import { describe, expect, test } from 'vitest'
import type { Group } from '#contexts/directory/groups/group.ts'
import { LAY_QUERIES, type LayQuery } from '#contexts/directory/topics/lay-queries.ts'
import { ancestorsOf, topics } from '#contexts/directory/topics/topics.ts'
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

interface Found {
  topics: string[][]
  read: string[]
}
async function firstFive(said: string, near: string): Promise<Found> {
  const asked = new URLSearchParams({ q: said, ...(near ? { near } : {}) })
  const answer = await (await app.request(`/find?${asked}`, { json: true })).json()
  return {
    topics: answer.groups.slice(0, 5).map((group: { topics: string[] }) => group.topics),
    read: answer.understood.topics.map(({ slug }: { slug: string }) => slug),
  }
}

/** Whether a group with one of these topics, or with something narrower, is among the first five. */
const isRight = ({ topics: wanted, never }: LayQuery, { topics: found, read }: Found): boolean => {
  if (never && (read.includes(never) || found.flat().includes(never))) return false
  if (wanted.length === 0) return read.length === 0
  return found.flat().some(slug => wanted.some(each => each === slug || ancestorsOf(slug).includes(each)))
}

describe.each([
  ['without a place', ''],
  ['near Worksop', 'Worksop'],
])('%s', (_name, near) => {
  test('at least 97 of a hundred searches in people’s own words lead to the right group', async () => {
    const classes = new Map<string, { right: number; all: number }>()
    const wrong: string[] = []
    for (const query of LAY_QUERIES) {
      const found = await firstFive(query.said, near)
      const counted = classes.get(query.class) ?? { right: 0, all: 0 }
      const right = isRight(query, found)
      classes.set(query.class, { right: counted.right + Number(right), all: counted.all + 1 })
      if (!right)
        wrong.push(
          `${query.class}: ${query.said} → ${found.read.join(', ') || 'no topic'}; ${found.topics.join(' | ')}`,
        )
    }
    const rows = [...classes].map(([name, { right, all }]) => `  ${name}: ${right} of ${all}`)
    const all = LAY_QUERIES.length
    console.log(`${all - wrong.length} of ${all} ${_name}\n${[...rows, ...wrong].join('\n')}`)
    expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  })
})
