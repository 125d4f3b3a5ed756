import { describe, expect, test } from 'vitest'
import { readStop } from './read-stop.ts'

const asked = { zone: 'America/New_York', today: '2026-11-22' }
const read = (notes: string) => {
  const stop = readStop(notes, asked)
  return stop && `${stop.how} ${stop.on ?? 'undated'}`
}

describe('notes that say a meeting is no more', () => {
  test.each([
    ['Meeting closes December 1, 2017', 'ended 2017-12-01'],
    ['Group closed on 1 May 2019', 'ended 2019-05-01'],
    ['LOST MEETING SPACE CLOSED AS OF JUNE19, 2015', 'ended 2015-06-19'],
    ['Meeting will end on March 3, 2027', 'ended 2027-03-03'],
    ['Last meeting is Friday, June 30, 2023', 'ended 2023-06-30'],
    ['Final meeting: 6/30/23', 'ended 2023-06-30'],
    ['Cancelled as of Jan. 2020', 'ended 2020-01-31'],
    ['Canceled effective 2/1/2020', 'ended 2020-02-01'],
    ['This group no longer meets', 'ended undated'],
    ['Permanently closed', 'ended undated'],
    ['The meeting has closed; thanks to all', 'ended undated'],
    ['Group has disbanded.', 'ended undated'],
  ])('“%s”: %s', (notes, expected) => expect(read(notes)).toBe(expected))
})

describe('notes that say it is paused', () => {
  test.each([
    ['Temporarily closed', 'paused undated'],
    ['Meeting suspended until further notice', 'paused undated'],
    ['No meetings until further notice', 'paused undated'],
    ['Meeting on hold since March 2020', 'paused 2020-03-31'],
    ['Closed due to COVID', 'paused undated'],
    ['Closed for renovation', 'paused undated'],
  ])('“%s”: %s', (notes, expected) => expect(read(notes)).toBe(expected))
})

describe('notes that say it has moved', () => {
  test.each([
    ['Moving to New location June 1st 2018', 'moved 2018-06-01'],
    ['We have moved to St Mark’s', 'moved undated'],
    ['Meeting relocated to the library', 'moved undated'],
    ['Meeting will move to another church on 1/5/2027', 'moved 2027-01-05'],
  ])('“%s”: %s', (notes, expected) => expect(read(notes)).toBe(expected))
})

describe('notes that say nothing of the kind', () => {
  test.each([
    'This is a closed meeting',
    'Closed meetings are for members only',
    'Closed Discussion on 4th Thurs',
    'Closed (members only)',
    'Weekly closed-discussion meeting',
    'Doors close at 7',
    'Doors are closed at 7:15 sharp',
    'Meeting closes with prayer',
    'We close the night with "On Retiring"',
    'Meeting ends at 8:30 pm',
    'Meeting ends promptly',
    'After the meeting has ended we go for coffee',
    'Closed on National Holidays',
    'Meeting is Closed on All School Holidays',
    'Closed December 25, 2025',
    'CLOSED SUMMER MONTHS',
    'Cancelled on 12/25/25',
    'Meeting begins Memorial Day Weekend, ends Labor Day Weekend',
    'Last meeting of the month is a speaker meeting',
    'The last meeting in December is a party',
    'Masks required until further notice',
    'In-person suspended until further notice, we meet on Zoom',
    'Meeting is held online until further notice',
    'NEW LOCATION!',
    'New location as of 5/3/2010',
    'Note address change as of Dec. 2017',
    'We move to breakout rooms after the reading',
    'I was moved to tears',
    'Closer to 2nd Ave.',
    'The December 25 meeting has been cancelled',
    'If school is closed, the meeting is canceled',
    'Meeting is cancelled if it snows',
    'Alternating Beginner/Step',
  ])('“%s”', notes => expect(read(notes)).toBeNull())

  test('a day without its year is left for a person: it may be years old', () => {
    expect(read('Meeting closes December 1')).toBeNull()
  })
})

test('a pause that was to be over counts no more', () => {
  expect(read('Temporarily closed until March 1, 2021')).toBeNull()
  expect(read('Temporarily closed until March 1, 2027')).toBe('paused undated')
})

test('only the clause that says it is quoted', () => {
  expect(readStop('Step meeting. Meeting closes December 1, 2017. Ring the bell', asked)?.words).toBe(
    'Meeting closes December 1, 2017',
  )
})
