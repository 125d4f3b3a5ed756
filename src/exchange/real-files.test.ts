/** Real lists, where they are at hand beside the project. None of them is part of it. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readStop } from '#contexts/directory/index.ts'
import { detectFormat } from './incoming/detect-format.ts'
import { importReport } from './incoming/import-report.ts'
import { readImport } from './read-import.ts'

const FOLDER = new URL('../../../shared/data/meetings/', import.meta.url)
const here = existsSync(FOLDER)
if (!here) console.info('Real meeting lists are not at hand; these tests are skipped.')

function read(name: string) {
  const bytes = readFileSync(new URL(name, FOLDER))
  const format = detectFormat(bytes, name)
  if (format === null) throw new Error('format not recognised')
  return readImport(bytes, format, { today: '2026-11-22', topics: ['drugs'] })
}

describe.skipIf(!here)('real lists', () => {
  test('1,555 BMLT meetings: all but the unpublished are kept, those with dates in their notes wait for a person', () => {
    const report = importReport(read('bmlt-greater-new-york-meetings.GetSearchResults.json'))
    expect(report.format).toBe('bmlt')
    expect(report.counts).toMatchObject({ rows: 1555, refused: 42, gatherings: 1513, groups: 1270 })
    expect(report.counts.queued).toBeGreaterThanOrEqual(15)
    expect(report.rows.filter(row => row.refused && row.refused.why !== 'unpublished')).toEqual([])
  })

  test('of some thousand real notes, only the one that says its meeting closed is taken so', () => {
    const report = importReport(read('bmlt-greater-new-york-meetings.GetSearchResults.json'))
    const asked = report.rows.flatMap(row => row.questions).filter(({ code }) => code === 'stopped-in-notes')
    expect(asked.map(({ words }) => words)).toEqual(['Meeting closes December 1, 2017'])
    const texts = readFileSync(new URL('c4r-central-query-groups.json', FOLDER), 'utf8')
    const notes = (JSON.parse(texts) as { notes?: string }[]).flatMap(each => each.notes ?? [])
    const on = { zone: 'America/New_York', today: '2026-11-22' }
    expect(notes.map(each => readStop(each, on)).filter(stop => stop !== null)).toEqual([])
  })

  test('a small Meeting Guide feed', () => {
    const { counts, format } = importReport(read('c4r-pdf-meetings-25.meeting-guide.json'))
    expect(format).toBe('meeting-guide')
    expect(counts).toMatchObject({ rows: 25, refused: 0, groups: 25 })
  })

  test('the classic meeting sheet, its updated stamps without a space', () => {
    const sheet = read('c4r-tsml-import-template.csv')
    expect(sheet.format).toBe('tsml-csv')
    expect(importReport(sheet).counts).toMatchObject({ rows: 36, taken: 36, gatherings: 36 })
    expect(sheet.groups.every(group => group.updatedAt !== null)).toBe(true)
  })

  test.each(['bmlt-sample-service-bodies.json', 'c4r-central-query-groups.json'])(
    '%s is no list of meetings',
    name => {
      expect(detectFormat(readFileSync(new URL(name, FOLDER)), name)).toBeNull()
    },
  )
})
