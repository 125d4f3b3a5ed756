/** Ten minutes a day keep a hundred groups at 95 % confirmed: a year of the demonstration county (M03, M73). */
import { describe, expect, it } from 'vitest'
import { theCounty } from '#support/county.ts'
import { type DayOfDesk, yearAtTheDesk } from './a-year-at-the-desk.ts'
import { type Habits, TIRED, USUAL } from './habits.ts'

const began = Date.parse('2026-11-16T00:00:00Z')
const groups = theCounty(began)
/** Days in which the desk catches up with a county that nobody kept. */
const CATCHING_UP = 60

const year = (habits: Habits, minutes: number, seed = 1): DayOfDesk[] =>
  yearAtTheDesk({ groups, began, days: 365, minutes, habits, seed })

const mean = (days: readonly DayOfDesk[], of: (day: DayOfDesk) => number) =>
  days.reduce((sum, day) => sum + of(day), 0) / days.length

function figures(days: readonly DayOfDesk[]) {
  const settled = days.slice(CATCHING_UP)
  const worked = settled.filter(({ minutes }) => minutes > 0)
  return {
    first: days[0]!.confirmed / days[0]!.listed,
    confirmed: mean(settled, ({ confirmed, listed }) => confirmed / listed),
    worst: Math.min(...settled.map(({ confirmed, listed }) => confirmed / listed)),
    wrong: mean(settled, ({ wrong, listed }) => wrong / listed),
    minutes: mean(worked, ({ minutes, listed }) => (minutes * 100) / listed),
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const say = (name: string, { first, confirmed, worst, wrong, minutes }: ReturnType<typeof figures>) =>
  process.stdout.write(
    `${name}: confirmed ${percent(first)} on the first day, then ${percent(confirmed)} (worst day ${percent(worst)}), ` +
      `wrong without anybody knowing ${percent(wrong)}, ${minutes.toFixed(1)} minutes a working day for 100 groups\n`,
  )

describe('a year at the desk of the demonstration county', () => {
  it.each([1, 2])('ten minutes a day for a hundred groups keep nearly all confirmed, seed %i', seed => {
    const usual = figures(year(USUAL, 10, seed))
    say(`usual, seed ${seed}`, usual)
    expect(usual.confirmed).toBeGreaterThanOrEqual(0.95)
    expect(usual.minutes).toBeLessThanOrEqual(10)
  })

  it('and where people are tired and seldom pick up, more than nine in ten still are', () => {
    const tired = figures(year(TIRED, 10))
    say('tired', tired)
    expect(tired.confirmed).toBeGreaterThanOrEqual(0.92)
  })

  it('without the desk, letters alone do not keep it', () => {
    const alone = figures(year(USUAL, 0))
    expect(alone.confirmed).toBeLessThan(0.9)
  })
})
