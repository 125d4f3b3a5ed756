/** How often a real list is taken for a home or a name. None of the lists is part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { noticesOf } from '#contexts/directory/index.ts'
import { detectFormat } from './incoming/detect-format.ts'
import { readImport } from './read-import.ts'

const FOLDER = new URL('../../../shared/data/meetings/', import.meta.url)
const here = existsSync(FOLDER)
if (!here) console.info('Real meeting lists are not at hand; these tests are skipped.')
const LISTS = [
  'bmlt-greater-new-york-meetings.GetSearchResults.json',
  'c4r-pdf-meetings-25.meeting-guide.json',
  'c4r-tsml-import-template.csv',
]

describe.skipIf(!here)('real lists', () => {
  test('fewer than one group in a hundred is held back, all lists together', () => {
    const groups = LISTS.flatMap(name => {
      const bytes = readFileSync(new URL(name, FOLDER))
      return readImport(bytes, detectFormat(bytes, name)!, { today: '2026-11-22', topics: ['drugs'] }).groups
    })
    const noticed = groups.flatMap(group => {
      const notices = noticesOf(group)
      return notices.length > 0 ? [notices] : []
    })
    console.info(`${noticed.length} of ${groups.length} groups of real lists noticed`)
    expect(noticed.length / groups.length).toBeLessThan(0.01)
  })

  test('of group notes as people write them, the same', () => {
    const all = JSON.parse(readFileSync(new URL('c4r-central-query-groups.json', FOLDER), 'utf8')) as {
      name?: string
      notes?: string
    }[]
    const bare = { summary: null, life: null, cost: null, gatherings: [] }
    const noticed = all.flatMap(({ name, notes }) =>
      noticesOf({ ...bare, name: name ?? '', words: notes ?? null }).slice(0, 1),
    )
    console.info(`${noticed.length} of ${all.length} real notes noticed`)
    expect(noticed.length / all.length).toBeLessThan(0.01)
  })
})
