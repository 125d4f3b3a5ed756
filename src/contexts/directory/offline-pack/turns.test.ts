/** However many want something that takes long, one is done at a time, and nobody waits without end. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTurns, TooManyWaiting } from './turns.ts'

const clock = { now: () => 0 }

test('one after another in the order they came, whatever fails; beyond so many nobody is let in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 12 }),
      fc.integer({ min: 1, max: 8 }),
      async (all, most) => {
        const turn = openTurns({ clock, most })
        const done: number[] = []
        let atOnce = 0
        const work = async (n: number, fails: boolean) => {
          expect(++atOnce).toBe(1)
          await Promise.resolve()
          atOnce--
          done.push(n)
          if (fails) throw new Error('It went wrong.')
        }
        const asked = await Promise.allSettled(all.map((fails, n) => turn(() => work(n, fails))))
        expect(done).toEqual(all.map((_, n) => n).slice(0, most))
        for (const refused of asked.slice(most))
          expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(TooManyWaiting) })
        await expect(turn(async () => 'room again')).resolves.toBe('room again')
      },
    ),
  )
})

test('what takes long is followed by as long a pause, so that half the processor stays for others', async () => {
  let now = 0
  const pause = async (ms: number) => {
    now += ms
  }
  const turn = openTurns({ clock: { now: () => now }, most: 8, pause })
  const began: number[] = []
  const work = async () => {
    began.push(now)
    now += 600
  }
  await Promise.all([turn(work), turn(work), turn(work)])
  expect(began).toEqual([0, 1_200, 2_400])
})
