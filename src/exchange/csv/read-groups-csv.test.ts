import { describe, expect, test } from 'vitest'
import { readImport } from '../read-import.ts'
import { csvRecords } from './split-csv.ts'

const topicOf = (text: string) => ({ drinking: 'alcohol', grief: 'bereavement' })[text.toLowerCase()] ?? null
const options = { today: '2026-03-14', zone: 'Europe/London', country: 'GB', topicOf }
const read = (text: string) => readImport(text, 'csv', options)
const only = (text: string) => {
  const { groups, outcomes } = read(text)
  expect(groups).toHaveLength(1)
  return { group: groups[0], gathering: groups[0]?.gatherings[0], outcome: outcomes[0] }
}
const codes = (outcome: unknown) =>
  [
    ...((outcome as { questions?: { code: string }[] }).questions ?? []),
    ...((outcome as { repairs?: { code: string }[] }).repairs ?? []),
  ].map(each => each.code)

describe("Tomás brings in his town's sheet", () => {
  test('in plain words', () => {
    const { group, gathering, outcome } = only(
      'Name,Topics,Description,Town,Postcode,When,How,Cost,Access,Language,For whom\nHarbour Circle,Drinking; Grief,We talk.,Eastmere,EM1 2AB,"First and third Thursday, 7-9 pm",in person,"£2 for tea","wheelchair access, no parking",English and Polish?,family and friends\n',
    )
    expect(group).toMatchObject({
      topics: ['alcohol', 'bereavement'],
      words: 'We talk.',
      forWhom: 'both',
      cost: { kind: 'fee', note: '£2 for tea' },
    })
    expect(gathering).toMatchObject({
      mode: 'in-person',
      schedule: {
        pattern: { kind: 'monthly', weeks: [1, 3], days: ['th'] },
        start: '19:00',
        minutes: 120,
        zone: 'Europe/London',
      },
      place: {
        town: 'Eastmere',
        postcode: 'EM1 2AB',
        country: 'GB',
        access: { 'step-free': 'yes', parking: 'no' },
      },
    })
    expect(codes(outcome)).toContain('language-unknown')
  })

  test('with other headings, in any order, and semicolons between', () => {
    const { group, gathering } = only(
      'Zip Code;CITY;Group name;Day;Start time;End time;Languages\nEM1;Eastmere;Harbour;Monday;18:00;19:30;polski; \n',
    )
    expect(group).toMatchObject({ name: 'Harbour', languages: ['pl'] })
    expect(gathering).toMatchObject({
      schedule: { pattern: { days: ['mo'] }, start: '18:00', minutes: 90 },
      place: { town: 'Eastmere', postcode: 'EM1' },
    })
  })

  test('columns nobody knows are named', () => {
    expect(read('name,when,town,Shoe size\nHarbour,Mondays 7pm,Eastmere,44\n').unknownColumns).toEqual([
      'Shoe size',
    ])
  })

  test('rows of one group are its gatherings', () => {
    const { groups } = read(
      'name,town,when\nHarbour,Eastmere,Monday 7pm\nHarbour,Eastmere,Friday 10am\nHarbour,Wexcombe,Friday 10am\n',
    )
    expect(groups.map(group => group.gatherings.length)).toEqual([2, 1])
  })

  test('a topic nobody knows is asked about, the rest of the row is taken', () => {
    const { group, outcome } = only('name,town,when,topics\nHarbour,Eastmere,Monday 7pm,Whittling; grief\n')
    expect(group).toMatchObject({ topics: ['bereavement'], held: false })
    expect(codes(outcome)).toContain('topic-unread')
  })

  test('a group that meets nowhere is held, whatever codes the sheet has for its groups', () => {
    const { group, outcome } = only('name,code,when\nHarbour,A-12,Monday 7pm\n')
    expect(group?.held).toBe(true)
    expect(codes(outcome)).toContain('nowhere')
  })

  test('a time nobody can read is held, never guessed', () => {
    const { group, outcome } = only('name,town,when\nHarbour,Eastmere,when the moon is right\n')
    expect(group?.held).toBe(true)
    expect(codes(outcome)).toContain('when-unread')
  })

  test('a state nobody can read is held: the door may be locked', () => {
    expect(only('name,town,when,status\nHarbour,Eastmere,Monday 7pm,hmm\n').group?.held).toBe(true)
    expect(only('name,town,when,status\nHarbour,Eastmere,Monday 7pm,on a break\n').group?.life).toMatchObject(
      { state: 'paused' },
    )
  })

  test('a formula is kept as its text and said', () => {
    const { group, outcome } = only(
      'name,town,when\n"=HYPERLINK(""https://example.org"",""Harbour"")",Eastmere,Monday 7pm\n',
    )
    expect(group?.name).toBe('HYPERLINK("https://example.org","Harbour")')
    expect(codes(outcome)).toContain('formula')
  })

  test('a name that only looks like one stays', () => {
    expect(only('name,town,when\n@home,Eastmere,Monday 7pm\n').group?.name).toBe('@home')
  })

  test('the same row twice is taken once', () => {
    expect(
      read('name,town,when\nHarbour,Eastmere,Monday 7pm\nHarbour,Eastmere,Monday 7pm\n').outcomes[1],
    ).toMatchObject({ why: 'repeated-row' })
  })

  test('a point we looked up is only about; one the sheet gives is a door unless it says otherwise', () => {
    const pointOf = () => ({ lat: 53.3, lon: -1.12, exact: 'town' as const })
    const sheet = [
      'name,town,when,latitude,longitude,position is about',
      'Harbour,Eastmere,Monday 7pm,,,',
      'Table,Eastmere,Monday 7pm,53.31,-1.13,',
      'Kettle,Eastmere,Monday 7pm,53.31,-1.13,yes',
    ].join('\n')
    const { groups } = readImport(sheet, 'csv', { ...options, pointOf })
    expect(groups.map(({ gatherings: [each] }) => [each?.place?.point?.lat, each?.place?.pointIs])).toEqual([
      [53.3, 'about'],
      [53.31, 'exact'],
      [53.31, 'about'],
    ])
  })

  test('a sheet that withholds the address shows the town', () => {
    expect(
      only('name,town,street,when,address shown\nHarbour,Eastmere,4 Quay St,Monday 7pm,town only\n').gathering
        ?.place?.shown,
    ).toBe('town')
  })
})

describe('a broken sheet', () => {
  const cells = (text: string) =>
    [...csvRecords(text)].map(record => ('cells' in record ? record.cells : record.fault))

  test('a quotation mark that never closes costs its line only', () => {
    expect(cells('a,b\n1,"x\n2,3\n4,5\n')).toEqual([['a', 'b'], 'broken-row', ['2', '3'], ['4', '5']])
  })

  test('line breaks, doubled marks and words after a mark', () => {
    expect(cells('"a\nb","say ""hi""",x"y\r\n"Quiet" room,2,3')).toEqual([
      ['a\nb', 'say "hi"', 'x"y'],
      ['Quiet room', '2', '3'],
    ])
  })

  test('lines are counted as an editor counts them', () => {
    const lines = [...csvRecords('a,b\r\n\r\n"x\ny",1\r\nz,2\r\n')].map(record => record.line)
    expect(lines).toEqual([1, 3, 5])
  })
})
