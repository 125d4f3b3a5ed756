/** The English words people use when they say when they meet. */
import type { Weekday } from '../schedule.ts'

export const DAY_WORDS: Record<string, Weekday> = {
  monday: 'mo',
  mon: 'mo',
  tuesday: 'tu',
  tues: 'tu',
  tue: 'tu',
  wednesday: 'we',
  weds: 'we',
  wed: 'we',
  thursday: 'th',
  thurs: 'th',
  thur: 'th',
  thu: 'th',
  friday: 'fr',
  fri: 'fr',
  saturday: 'sa',
  sat: 'sa',
  sunday: 'su',
  sun: 'su',
}

export const MONTH_WORDS: Record<string, number> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

export const ORDINAL_WORDS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  final: -1,
}

export const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

/** Words that carry nothing once the rest is understood. */
export const FILLERS = new Set(
  'the a an of on at in and or is are we our us it this meet meets meeting meetings mtg mtgs group groups gather gathers gathering held takes place happens runs run only each month months monthly week weeks weekly regular regularly day days time times sharp online then also dates date from by every oclock open hrs hours hour'.split(
    ' ',
  ),
)

/** Words that speak of dates: left over, they mean that something about when was not understood. */
export const TIME_LIKE =
  /^(every|each|alternate|alternating|other|except|excluding|unless|holiday|holidays|summer|winter|spring|autumn|christmas|easter|until|till|closed|cancelled|week|weeks|month|months|term|terms|school|no|not|between|starting|before|after|daily|season|seasonal)$/

/** Whether two words differ by one slip of the finger: a letter more, less, other, or two changed round. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

/** The weekday a word means, in singular, plural, short, or misspelt by one slip. */
export function weekdayOfWord(word: string): { day: Weekday; mended: boolean } | null {
  const bare = DAY_WORDS[word] ?? DAY_WORDS[word.replace(/'?s$/, '')]
  if (bare) return { day: bare, mended: false }
  if (word.length < 5) return null
  for (const [name, day] of Object.entries(DAY_WORDS))
    if (
      name.length > 5 &&
      (isOneSlip(word, name) || isOneSlip(word.replace(/s$/, ''), name) || isSlippery(word, name))
    )
      return { day, mended: true }
  return null
}

/** Wednesday is misspelt further than any other word here. */
function isSlippery(word: string, name: string): boolean {
  return name === 'wednesday' && /^we(d|n|nd|dn|nn)?e?[sn]+e?s?day?s?$/.test(word)
}
