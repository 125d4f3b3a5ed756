/** What is written out is read back the same, in both of our own formats, whatever a group says of itself. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceGroup } from '#contexts/directory/index.ts'
import { anyFeed } from '#support/any-source-group.ts'
import { csvRecords } from './csv/split-csv.ts'
import { writeGroupsCsv } from './csv/write-groups-csv.ts'
import { detectFormat } from './incoming/detect-format.ts'
import type { IncomingGroup } from './incoming/incoming-group.ts'
import { writeGroupsNdjson } from './ndjson/write-groups-ndjson.ts'
import { readImport } from './read-import.ts'

const today = '2026-03-14'

/** Without what only belongs to the reading. */
const asSaid = ({ rows: _, sameAs: __, held: ___, ...group }: IncomingGroup): SourceGroup => ({ ...group })

/** As a spreadsheet program sees them. */
const cellsOf = (text: string): string[] =>
  [...csvRecords(text)].flatMap(record => ('cells' in record ? record.cells : []))

describe('a directory written out and read in again is the same', () => {
  test('as ndjson', () => {
    fc.assert(
      fc.property(anyFeed, feed => {
        const groups = feed.map(({ held: _, ...group }): SourceGroup => ({ ...group }))
        const text = [...writeGroupsNdjson(groups)].join('')
        const read = readImport(new TextEncoder().encode(text), 'ndjson', { today, ownExport: true })
        expect(read.groups.map(asSaid)).toEqual(groups)
        if (groups.length > 0) expect(detectFormat(text)).toBe('ndjson')
      }),
      { numRuns: 60 },
    )
  })

  test.each(['ndjson', 'csv'] as const)('but who confirmed it only where it is asked for: %s', format => {
    fc.assert(
      fc.property(anyFeed, feed => {
        const groups = feed.map(({ held: _, ...group }): SourceGroup => ({ ...group }))
        const lines = format === 'csv' ? writeGroupsCsv(groups, today) : writeGroupsNdjson(groups)
        const { groups: read, outcomes } = readImport([...lines].join(''), format, { today })
        expect(read.map(({ record }) => record?.confirmations ?? null)).toEqual(groups.map(() => null))
        read.forEach(({ record }, at) => {
          expect(record?.slug ?? null).toBe(groups[at]?.record?.slug ?? null)
          expect(record?.code ?? null).toBe(groups[at]?.record?.code ?? null)
        })
        const told = new Set(
          outcomes
            .filter(each => each.kind !== 'refused' && each.repairs.some(is => is.code === 'not-own-export'))
            .map(({ row }) => row.id),
        )
        expect(told).toEqual(
          new Set(groups.filter(each => each.record?.confirmations?.length).map(each => each.externalId)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('as a sheet, formulas made harmless on the way', () => {
    fc.assert(
      fc.property(anyFeed, feed => {
        const groups = feed.map(({ held: _, ...group }): SourceGroup => ({ ...group }))
        const text = [...writeGroupsCsv(groups, today)].join('')
        expect(
          cellsOf(text).filter(cell => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell)),
        ).toEqual([])
        const read = readImport(new TextEncoder().encode(text), 'csv', { today, ownExport: true })
        expect(read.groups.map(asSaid)).toEqual(groups)
        expect(read.unknownColumns).toEqual([])
        expect(detectFormat(text)).toBe('csv')
      }),
      { numRuns: 60 },
    )
  })
})
