/** Dr Mehta asks a group for something by a day: whether it meets before, and when it can answer (M53). */
import { describe, expect, it } from 'vitest'
import { noonOn12November as now, theTuesdayTable } from '#support/a-group.ts'
import { fitOf } from './dates-that-fit.ts'

const asking = (by: string, at: string | null = null) =>
  fitOf(theTuesdayTable, { by, at, now, zone: 'Europe/London' })

describe('a day Dr Mehta names', () => {
  it('in three days is before they are together, and the first that fits is told', () => {
    expect(asking('2026-11-15')).toMatchObject({
      ...{ meetsBefore: false, meetings: 0, feasibleFrom: '2026-11-19', flags: ['before-it-meets'] },
    })
    expect(asking('2026-11-15').next?.date).toBe('2026-11-17')
  })

  it('on the evening they meet leaves no time to answer; two days later does', () => {
    expect(asking('2026-11-17').flags).toEqual(['before-it-meets'])
    expect(asking('2026-11-19')).toMatchObject({ meetsBefore: true, meetings: 1, flags: [] })
    expect(asking('2026-12-20').meetings).toBe(3)
  })

  it('within office hours is flagged, in the evening and on a Saturday not', () => {
    expect(asking('2026-12-02', '14:00').flags).toEqual(['office-hours'])
    expect(asking('2026-12-02', '19:00').flags).toEqual([])
    expect(asking('2026-12-05', '14:00').flags).toEqual([])
  })

  it('that has gone by is said to be so, and of a group without dates nothing is promised', () => {
    expect(asking('2026-11-01').flags).toEqual(['past'])
    const none = fitOf({ gatherings: [] }, { by: '2026-12-01', at: null, now, zone: 'Europe/London' })
    expect(none).toMatchObject({ next: null, feasibleFrom: null, flags: ['before-it-meets'] })
  })
})
