import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLog } from '../log.ts'
import { keepRunning } from './keep-running.ts'
import { logSteps } from './log-steps.ts'
import { diskFull } from './start-refused.ts'
import type { StartStep } from './start-step.ts'
import type { Watched } from './watchdog.ts'

/** A server that dies when told to. */
function mortal(): Watched & { die(): void } {
  const end = Promise.withResolvers<void>()
  let over = false
  const die = () => {
    over = true
    end.resolve()
  }
  return {
    die,
    ended: end.promise,
    hasEnded: () => over,
    error: () => undefined,
    log: () => 'LOG: gone',
    release: die,
    hold: () => {},
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a server that cannot come back is tried again with growing pauses, is told in the log, and comes back', async () => {
  const lines: string[] = []
  const log = createLog({ write: line => lines.push(line), clock: { now: () => 0 } })
  const steps: StartStep[] = []
  const first = mortal()
  let refusals = 3
  const launch = vi.fn(async () => {
    if (refusals-- > 0) throw diskFull('/srv/waymeet')
    return mortal()
  })
  const kept = keepRunning(first, launch, step => {
    steps.push(step)
    logSteps(log)(step)
  })
  first.die()
  await vi.waitFor(() => expect(steps.at(-1)?.step).toBe('back'), { timeout: 8_000, interval: 20 })
  expect(kept.isUp()).toBe(true)
  expect(launch).toHaveBeenCalledTimes(4)
  expect(steps.map(({ step }) => step)).toEqual(['lost', 'still-lost', 'still-lost', 'still-lost', 'back'])
  expect(lines.map(line => JSON.parse(line)).map(({ event, code }) => [event, code])).toEqual([
    ['database.lost', undefined],
    ['database.still-lost', 'disk-full'],
    ['database.still-lost', 'disk-full'],
    ['database.still-lost', 'disk-full'],
    ['database.back', undefined],
  ])
  await kept.stop()
  expect(kept.isUp()).toBe(false)
})

test('an orderly stop brings nothing back, even in the middle of a pause', async () => {
  const first = mortal()
  const launch = vi.fn(async () => {
    throw diskFull('/srv/waymeet')
  })
  const steps: string[] = []
  const kept = keepRunning(first, launch, ({ step }) => steps.push(step))
  first.die()
  await vi.waitFor(() => expect(steps).toContain('still-lost'))
  await kept.stop()
  const tries = launch.mock.calls.length
  await vi.advanceTimersByTimeAsync(60_000)
  expect(launch).toHaveBeenCalledTimes(tries)
})
