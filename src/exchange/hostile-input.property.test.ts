/** Whatever a file holds, nothing crashes and nothing is kept that could act. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectFormat, FORMATS, type ImportFormat } from './incoming/detect-format.ts'
import { readImport } from './read-import.ts'

const today = '2026-03-14'

const NASTY = [
  '<script>alert(1)</script>',
  '&lt;img src=x onerror=alert(1)&gt;',
  'javascript:alert(1)',
  '\u202egnp.exe',
  'a\u0000b',
  '=HYPERLINK("x")',
  'data:text/html,x',
  '\ud800',
  '{{constructor}}',
  "'; drop table x; --",
  '../../etc',
  'https://user:word@example.org/',
  '24:00:00',
  '99:99',
  '0',
  '-1',
  '1e309',
  'NaN',
  '__proto__',
  'constructor',
  '6',
  '19:00',
  'America/New_York',
  'Every Tuesday, 7 pm',
  '1,2,3',
  'TC',
  'X',
  '',
]
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, true, 7, -0.5, 1e20, [], {}, [[[]]], { toString: null }, [
      { toString: {} },
    ]),
  },
)
const FIELDS: Record<ImportFormat, string[]> = {
  bmlt: [
    'id_bigint',
    'meeting_name',
    'weekday_tinyint',
    'start_time',
    'duration_time',
    'time_zone',
    'formats',
    'latitude',
    'longitude',
    'published',
    'venue_type',
    'location_text',
    'location_street',
    'location_municipality',
    'location_province',
    'location_nation',
    'comments',
    'virtual_meeting_link',
    'lang_enum',
    'phone_meeting_number',
    'startTime',
    'day',
    'name',
    'formatIds',
    'serviceBodyId',
  ],
  'meeting-guide': [
    'slug',
    'name',
    'day',
    'time',
    'end_time',
    'timezone',
    'formatted_address',
    'address',
    'city',
    'state',
    'country',
    'regions',
    'types',
    'notes',
    'group',
    'conference_url',
    'conference_phone',
    'latitude',
    'longitude',
    'coordinates',
    'approximate',
    'updated',
    'website',
    'email',
    'entity',
    'attendance_option',
  ],
  'tsml-csv': [
    'Slug',
    'Name',
    'Day',
    'Time',
    'End Time',
    'Types',
    'Address',
    'Region',
    'Notes',
    'Group',
    'Conference URL',
    'Email',
    'Updated',
    'Timezone',
  ],
  csv: [
    'id',
    'name',
    'topics',
    'when',
    'how',
    'street',
    'town',
    'latitude',
    'longitude',
    'link',
    'phone',
    'email',
    'website',
    'cost',
    'status',
    'access',
    'language',
    'who leads',
    'how many',
    'not this',
    'members say',
    'confirmed',
    'address on the web',
    'code',
    'schedule as data',
    'note',
  ],
  ndjson: [
    'id',
    'externalId',
    'name',
    'summary',
    'words',
    'topics',
    'languages',
    'contact',
    'cost',
    'life',
    'gatherings',
    'communities',
    'updatedAt',
    'joining',
    'kindAnswers',
    'happens',
    'statements',
    'wordsAgreedOn',
    'record',
  ],
}

const sheet = (format: 'csv' | 'tsml-csv', rows: unknown[][]): string =>
  [FIELDS[format], ...rows]
    .map(row =>
      row
        .map(
          cell =>
            `"${(typeof cell === 'string' ? cell : (JSON.stringify(cell) ?? '')).replaceAll('"', '""')}"`,
        )
        .join(','),
    )
    .join('\n')

function fileOf(format: ImportFormat, rows: unknown[][]): string {
  if (format === 'csv' || format === 'tsml-csv') return sheet(format, rows)
  const records = rows.map(row =>
    JSON.stringify(Object.fromEntries(FIELDS[format].map((field, index) => [field, row[index] ?? null]))),
  )
  return format === 'ndjson' ? records.join('\n') : `[${records.join(',')}]`
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

function expectHarmless(format: ImportFormat, input: string | Uint8Array): void {
  const read = readImport(input, format, { today, zone: 'Europe/London' })
  for (const group of read.groups) {
    expect(group.name.length).toBeLessThanOrEqual(200)
    for (const url of [group.contact.web, ...group.gatherings.map(each => each.online?.url)])
      if (url) expect(url).toMatch(/^https?:\/\/[^@]*$/)
    for (const text of texts(group)) {
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|<\/?(script|img|iframe|svg)/i)
      expect(text.replace(/[\t\n]/g, '')).not.toMatch(/\p{Cc}/u)
    }
    for (const { schedule } of group.gatherings)
      expect(() => new Intl.DateTimeFormat('en', { timeZone: schedule.zone })).not.toThrow()
  }
}

describe.each(FORMATS)('a file that claims to be %s', format => {
  const row = fc.array(anyValue, { minLength: FIELDS[format].length, maxLength: FIELDS[format].length })

  test('may have anything in its fields', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), rows => expectHarmless(format, fileOf(format, rows))),
      { numRuns: 150 },
    )
  })

  test('may be cut off or have bytes knocked out anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
        (rows, cut, hits) => {
          const bytes = new TextEncoder().encode(fileOf(format, rows))
          const broken = bytes.slice(0, cut % (bytes.length + 1))
          for (const [at, byte] of hits) if (broken.length > 0) broken[at % broken.length] = byte
          expectHarmless(format, broken)
          detectFormat(broken)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('may be any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => expectHarmless(format, bytes)),
      { numRuns: 100 },
    )
  })

  test.each([
    ['nested a hundred thousand deep', `[${'['.repeat(100_000)}`],
    ['an object nested deep', `[{"name":${'{"a":'.repeat(50_000)}`],
    ['one name of ten million letters', `[{"id_bigint":"1","meeting_name":"${'A'.repeat(10_000_000)}"}]`],
    ['nothing', ''],
    ['a single mark', '"'],
    ['commas', ','.repeat(200_000)],
    ['tags that never close', `[{"name":"${'<script '.repeat(5_000)}"}]`],
  ])('may be %s', (_, text) => {
    expectHarmless(format, text)
  })
})
