/**
 * Three hundred things in a row that can happen to first questions, in any order, some at one moment and some with every line to
 * the database cut: after each the pages say what was promised, and at the end nothing is left (M08, M16).
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { openQuestionLife } from '#support/question-life.ts'

const [table] = CAST as [(typeof CAST)[0]]
const STEPS = 300
// biome-ignore lint/style/noProcessEnv: tests have no configuration of their own
const RUNS = Number(process.env.LIVES ?? 1)

const which = fc.nat(40)
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('write' as const), cut: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('send-again' as const), which }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('carry' as const), cut: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('answer' as const), which }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('write-more' as const), which }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('answer-by-mail' as const), which }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('mail-more' as const), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('letter-comes-back' as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('copy' as const), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('person-stops' as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('group-stops' as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('both-at-once' as const), which }) },
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant('days' as const), days: fc.constantFrom(1, 1, 3, 7) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('relay-away' as const), days: fc.constantFrom(1, 4) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('group-takes' as const),
      takes: fc.constantFrom(true, true, false),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('group-ends' as const) }) },
)

it('shows what was promised after each of them, and keeps nothing beyond its time', async () => {
  const app = await openTestApp({ groups: [table], takesMail: true })
  const life = openQuestionLife(app, table)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async steps => {
      await life.begin()
      for (const [n, each] of steps.entries()) {
        await life.take(each)
        expect(await life.divergences(), `step ${n}: ${JSON.stringify(each)}`).toEqual([])
      }
      for (let days = 0; days < 130; days += 10) await life.take({ does: 'days', days: 10 })
      expect(await life.left()).toEqual([])
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
  expect(life.taken()).toBeGreaterThan(20)
  expect(read(app.log.join('\n'))).not.toMatch(/canary|amira/)
}, 600_000)
