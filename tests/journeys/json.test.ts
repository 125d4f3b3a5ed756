/** What leaves as JSON is the closed list that stands in docs/how-to/json.md: no field more, and none that is only on paper. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Group } from '#contexts/directory/groups/group.ts'
import { openTestApp } from '#support/app.ts'
import { CAST, called } from '#support/cast.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'how-to', 'json.md'), 'utf8')

/** Fields documented between a heading and the next. */
function documented(after: string): string[] {
  const part = page.slice(page.indexOf(after) + after.length).split(/\n## |\n\nA \*\*/)[0] ?? ''
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, path]) => path!)
}
const inside = (prefix: string, part: string) => documented(part).map(path => `${prefix}.${path}`)
const dates = (prefix: string) => inside(prefix, 'A **date** (`next`):')
const freshness = (prefix: string) => inside(prefix, 'A **fact’s freshness**:'.replace('’', "'"))
const places = ['place', 'places[]', 'suggestions[]'].flatMap(each =>
  inside(`understood.place.${each}`, 'A **place** that was typed:'),
)
const expand = (paths: string[], parts: Record<string, string[]>) =>
  new Set(paths.flatMap(path => parts[path] ?? [path]))

const FIND = expand(documented('## What `/find` answers'), {
  'understood.place.place': places.filter(path => path.startsWith('understood.place.place.')),
  'understood.place.places[]': places.filter(path => path.startsWith('understood.place.places[]')),
  'understood.place.suggestions[]': places.filter(path => path.startsWith('understood.place.sugg')),
  'groups[].next': dates('groups[].next'),
  'groups[].freshness': freshness('groups[].freshness'),
})
const GROUP = expand(documented('## What `/groups/{slug}` answers'), {
  'gatherings[].next[]': dates('gatherings[].next[]'),
  'freshness[]': freshness('freshness[]'),
  'gatherings[].schedule': inside('gatherings[].schedule', 'A **schedule**:'),
})

/** Fields whose keys are values, not names. */
const MAPS = /^(counts\.\w+|gatherings\[\]\.place\.access)$/

/** The path of every value that is no object or list; an empty or missing part has none. */
function leaves(value: unknown, path = ''): string[] {
  if (MAPS.test(path)) return [path]
  if (Array.isArray(value)) return value.flatMap(each => leaves(each, `${path}[]`))
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path ? `${path}.${key}` : key))
}
/** Paths that hold null stand for what they would hold. */
function nulls(value: unknown, path = ''): string[] {
  if (value === null) return [path]
  if (MAPS.test(path)) return []
  if (Array.isArray(value)) return value.flatMap(each => nulls(each, `${path}[]`))
  if (typeof value !== 'object') return []
  return Object.entries(value as object).flatMap(([key, each]) => nulls(each, path ? `${path}.${key}` : key))
}

/** A group in which everything is known and every kind of date is there. */
const table = called('The Tuesday Table')
const [tuesdays] = table.gatherings
const full: Group = {
  ...table,
  id: '00000000-0000-7000-8000-000000008001',
  slug: 'everything-known',
  code: 'ghjkmnp',
  name: 'Everything Known',
  statements: [{ id: '00000000-0000-7000-8000-000000009009', words: 'They listen.', agreedOn: '2026-10-06' }],
  communities: ['men'],
  life: { state: 'paused', since: '2026-10-01', until: '2027-01-13', note: 'We are full.' },
  contact: { phone: '01632 960 500', email: 'all@example.org', web: 'https://example.org/' },
  gatherings: [
    {
      ...tuesdays!,
      id: '00000000-0000-7000-8000-000000008002',
      mode: 'hybrid',
      note: 'Bring a cup.',
      place: { ...tuesdays!.place!, directions: 'The green door.', accessNote: 'Door 82 cm wide.' },
      online: { url: 'https://meet.example.org/all', phone: '01632 960 501', note: 'Camera off is fine.' },
      notesDoubt: { kind: 'unread', words: 'not in Lent', given: tuesdays!.schedule },
      schedule: {
        ...tuesdays!.schedule,
        pattern: { kind: 'monthly', every: 1, weeks: [1, -1], days: ['tu'], from: '2026-11-01' },
        seasons: [{ from: '2026-09-01', to: '2027-07-20' }],
        seasonName: 'school-terms',
        pauses: [{ from: '2027-02-15', to: '2027-02-19' }],
        exceptions: [
          {
            date: '2026-11-24',
            change: 'moved',
            to: { date: '2026-11-25', start: '18:00', minutes: 60, where: 'Room 2', away: true },
            note: 'Once.',
          },
        ],
      },
    },
    {
      ...tuesdays!,
      id: '00000000-0000-7000-8000-000000008003',
      schedule: { ...tuesdays!.schedule, pattern: { kind: 'dates', dates: ['2026-12-20'] } },
    },
  ],
}
const app = await openTestApp({ groups: [...CAST, full] })
const db = app.waymeet.database.pool
await db.query(
  `insert into directory.source values (gen_random_uuid(), 'vale', 'Vale Council', 'https://example.org/list', 'csv', null, now())`,
)
await db.query(
  `update directory.group set source_id = (select id from directory.source) where slug = 'everything-known'`,
)
await db.query(
  `insert into directory.source_record (source_id, external_id, group_id, said, last_seen_at, missing_since)
   select source_id, 'e1', id, '{}', now(), '2026-11-01T00:00:00Z' from directory.group where slug = 'everything-known'`,
)
await app.waymeet.directory.changed('*')

const json = async (path: string) => (await app.request(path, { json: true })).json()

describe('what leaves as JSON', () => {
  test('/find: exactly the documented fields over searches of every kind', async () => {
    const seen = new Set<string>()
    for (const asked of [
      '',
      'q=greif&near=Worksop',
      'q=my+husband+drinks&near=Newport',
      'q=sandwihces+Workop',
      'q=ocd&near=Worksop&within=5',
      'q=grief&near=Workop&unsure=0',
      'q=grief&near=Worksop&within=5&day=tu',
      'q=everything+known&near=Worksop&sort=soonest',
      'q=gambling&near=Retford',
      'q=zzzz',
      'q=grief+tomorrow',
      'q=grief+on+31+February',
      'q=ocd+tuesday+evening+not+alcohol',
      'q=alcohol+sandwiches',
      'q=table+door+zzzz',
    ]) {
      const answer = await json(`/find?${asked}`)
      for (const path of leaves(answer)) {
        expect(FIND.has(path), `${path} of /find?${asked} is not documented`).toBe(true)
        seen.add(path)
      }
      for (const path of nulls(answer))
        expect(
          [...FIND].some(each => each === path || each.startsWith(`${path}.`)),
          `${path} is null`,
        ).toBe(true)
    }
    expect([...FIND].filter(path => !seen.has(path))).toEqual([])
  })

  test('/groups/{slug}: exactly the documented fields over the whole cast', async () => {
    const seen = new Set<string>()
    for (const { slug } of [...CAST, full]) {
      const answer = await json(`/groups/${slug}`)
      for (const path of leaves(answer)) {
        expect(GROUP.has(path), `${path} of ${slug} is not documented`).toBe(true)
        seen.add(path)
      }
    }
    expect([...GROUP].filter(path => !seen.has(path))).toEqual([])
  })

  test('the page and the JSON of a search speak of the same groups in the same order', async () => {
    const asked = '/find?q=grief&near=Worksop'
    const html = await app.page(asked)
    const { groups } = await json(asked)
    const linked = [...html.matchAll(/<h3><a[^>]*href="\/groups\/([a-z0-9-]+)"/g)].map(([, slug]) => slug)
    expect(groups.map(({ slug }: { slug: string }) => slug)).toEqual(linked)
  })

  test('whoever asks for a page gets a page', async () => {
    for (const accept of ['text/html,application/json;q=0.9', '*/*', ''])
      expect((await app.request('/find', { headers: { accept } })).headers.get('content-type')).toMatch(
        /html/,
      )
  })
})
