import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openTestPlaces } from '#support/open-test-places.ts'
import { addPostalFile } from './add-postal-file.ts'
import { sayPostalReport } from './say-postal-report.ts'

const clock = { now: () => Date.parse('2026-11-12T09:00:00Z') }
const REAL = new URL('../../../../../../shared/data/places/', import.meta.url).pathname
const here = existsSync(join(REAL, 'GB.txt'))
beforeAll(async () => {
  await openTestPlaces()
}, 60_000)

const folder = () => mkdtempSync(join(tmpdir(), 'waymeet-postal-'))

function fileOf(content: string | Uint8Array): string {
  const path = join(folder(), 'given.txt')
  writeFileSync(path, content)
  return path
}
const row = (...cells: string[]) => cells.join('\t')
const worksop = row(
  'GB',
  'S80',
  'Worksop',
  'England',
  'ENG',
  'Nottinghamshire',
  '1',
  '',
  '',
  '53.3018',
  '-1.124',
  '',
)

describe('Karin adds postcodes by a file', () => {
  test('good rows are taken, the others are counted by reason with their lines', async () => {
    const given = fileOf(
      [
        `\ufeff${worksop}`,
        '',
        'no columns at all',
        worksop.replace('GB', 'Great Britain'),
        worksop.replace('S80', '   '),
        worksop.replace('53.3018', 'north'),
        worksop.replace('53.3018', '530'),
        worksop.replace('53.3018', '0').replace('-1.124', '0'),
        worksop.replace('S80', 'S81').replace('Worksop', '<b>Langold</b>'),
        row(worksop, 'one', 'too', 'many'),
        `${worksop.replace('S80', 'S82')}\r`,
      ].join('\n'),
    )
    const report = await addPostalFile(given, { into: folder(), clock })
    expect(report).toMatchObject({ rows: 10, taken: 3, mended: { count: 1, lines: [9] } })
    expect(report.skipped).toEqual({
      columns: { count: 2, lines: [3, 10] },
      country: { count: 1, lines: [4] },
      code: { count: 1, lines: [5] },
      position: { count: 3, lines: [6, 7, 8] },
    })
    expect(report.countries).toEqual([{ country: 'GB', codes: 3, unchanged: false }])
    expect(sayPostalReport(report)).toContain('3 skipped, no latitude and longitude: lines 6, 7, 8.')
  })

  test('broken letters lose the name, not the place', async () => {
    const broken = Buffer.concat([
      Buffer.from('GB\tS80\tW'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(worksop.slice(9)),
    ])
    const report = await addPostalFile(fileOf(broken), { into: folder(), clock })
    expect(report).toMatchObject({ rows: 1, taken: 1, mended: { count: 1 } })
  })

  test('a file of something else adds nothing and breaks nothing', async () => {
    const into = folder()
    const noise = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)
    for (const content of [noise, '', '{"not": "this"}', '\n'.repeat(5_000), 'x'.repeat(100_000)]) {
      const report = await addPostalFile(fileOf(content), { into, clock })
      expect(report.countries).toEqual([])
    }
    expect(existsSync(join(into, 'places'))).toBe(false)
  })

  test('the same file twice changes nothing', async () => {
    const into = folder()
    const given = fileOf(worksop)
    await addPostalFile(given, { into, clock })
    const first = readFileSync(join(into, 'places', 'GB.bin'))
    const again = await addPostalFile(given, { into, clock: { now: () => clock.now() + 86_400_000 } })
    expect(again.countries).toEqual([{ country: 'GB', codes: 1, unchanged: true }])
    expect(readFileSync(join(into, 'places', 'GB.bin'))).toEqual(first)
  })

  test('a damaged file in the data folder is named and does not stop the start', async () => {
    const into = folder()
    await addPostalFile(fileOf(worksop), { into, clock })
    const path = join(into, 'places', 'GB.bin')
    writeFileSync(path, readFileSync(path).subarray(0, 300))
    expect((await openTestPlaces({ dataDir: into })).holds.damaged).toEqual([path])
  })
})

describe('before any file is added', () => {
  test.each([
    ['S80 1AB', 'district', 'Sheffield (S)'],
    ['s801ab', 'district', 'Sheffield (S)'],
    ['12 High Street, Worksop S80 1AB', 'district', 'Sheffield (S)'],
    ['S80', 'district', 'Sheffield (S)'],
    ['NG', 'district', 'Nottingham (NG)'],
    ['EC1A 1BB', 'district', 'London City (EC)'],
    ['10001', 'postcode', '10001 New York'],
    ['New York, NY 10001-1234', 'postcode', '10001 New York'],
  ])('%s is the %s %s', async (typed, kind, name) => {
    const places = await openTestPlaces()
    const answer = places.find(typed)
    expect(answer).toMatchObject({ kind: 'found', place: { kind, name } })
    expect(answer.kind === 'found' && places.find('', { key: answer.place.key })).toEqual(answer)
  })

  test.each(['ZZ1 1AA', '99999', 'D02 X285', '0150 Oslø', '1234 High Street'])(
    '%s is no postcode we know',
    async typed => {
      const answer = (await openTestPlaces()).find(typed)
      expect(answer.kind === 'found' && answer.place.kind !== 'town').toBe(false)
    },
  )
})

describe.skipIf(!here)('with the real files of Britain, Ireland and Norway', () => {
  test('exact districts and codes are known, home countries first', async () => {
    const into = folder()
    for (const country of ['GB', 'IE', 'NO']) {
      const report = await addPostalFile(join(REAL, `${country}.txt`), { into, clock })
      expect(report.taken).toBe(report.rows)
    }
    const places = await openTestPlaces({ dataDir: into })
    expect(places.holds.postcodes).toMatchObject({ GB: 3002, IE: 139, NO: 5132 })
    expect(places.credits.map(credit => credit.text).join()).toContain('Royal Mail')
    for (const [typed, name, region] of [
      ['S80 1AB', 'S80 Worksop', 'Nottinghamshire'],
      ['worksop s80', 'S80 Worksop', 'Nottinghamshire'],
      ['0150 Oslo', '0150 Oslo', 'Norway'],
      ['0150', '0150 Oslo', 'Norway'],
      ['D02 X285', 'D02 Dublin 2', 'County Dublin'],
    ] as const) {
      expect(places.find(typed), typed).toMatchObject({
        kind: 'found',
        place: { kind: 'postcode', name, region },
      })
    }
    const norwegian = await openTestPlaces({ dataDir: into, homeCountries: ['NO'] })
    expect(norwegian.find('1300')).toMatchObject({ place: { country: 'NO' } })
    expect(norwegian.find('10001')).toMatchObject({ place: { country: 'US' } })
  })
})
