/** Whatever is typed into any of the forms: never a fault of ours, and nothing of it lost when it has to be asked again. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openTestApp } from '#support/app.ts'
import { called } from '#support/cast.ts'
import { formOn, letterTo, post } from '#support/letter-to-contact.ts'
import { NASTY } from '#support/nasty.ts'

const table = called('The Tuesday Table')
const app = await openTestApp()
const link = await letterTo(app, table)
const gathering = `${link}/time-place/${table.gatherings[0]!.id}`
const OURS = ['key', 'seen', 'sure']

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
const typed = fc.oneof(
  fc.constantFrom(...NASTY.filter(each => each.length < 600).map(unescaped)),
  fc.constantFrom(
    'full',
    'ended',
    'come',
    'same',
    'other',
    'yes',
    '2027-01-12',
    '7 to 8 pm',
    'every Tuesday 7 pm',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 320 }),
)
const path = fc.constantFrom(
  `${link}/openness`,
  `${link}/contact`,
  `${link}/access`,
  `${gathering}/when`,
  `${gathering}/where`,
  `${gathering}/where?mode=hybrid`,
  `${gathering}/where?mode=phone`,
  `${gathering}/once/2026-12-01/cancelled`,
  `${gathering}/once/2026-12-01/time`,
  `${gathering}/once/2026-12-01/place`,
)
/** A browser sends no half of a letter; NUL, which nobody types and no database keeps, is left out as it comes in. */
const asBrowsersSend = (text: string): string => text.toWellFormed().replaceAll('\0', '')

it('is kept, shown back, or asked for again with all that was typed', async () => {
  await fc.assert(
    fc.asyncProperty(
      path,
      fc.array(typed, { minLength: 24, maxLength: 24 }),
      fc.boolean(),
      async (at, words, sure) => {
        await app.save([table])
        const fields = formOn(await app.page(at))
        Object.keys(fields).forEach((name, n) => {
          if (!OURS.includes(name)) fields[name] = asBrowsersSend(words[n % words.length]!)
        })
        for (const circle of ['openness', 'building']) if (!(circle in fields)) fields[circle] = words[23]!
        if (sure) fields.sure = 'yes'
        const sent = await post(app, at, fields)
        expect([200, 303, 422], at).toContain(sent.status)
        if (sent.status !== 422) return
        const again = formOn(sent.html)
        for (const [name, value] of Object.entries(fields))
          if (name in again && !OURS.includes(name) && name !== 'asWritten')
            expect(again[name], `${at} ${name}`).toBe(value)
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)

it('a form that was cut short, or is not ours, keeps nothing', async () => {
  for (const at of [`${link}/openness`, `${gathering}/when`, `${gathering}/where`]) {
    expect((await post(app, at, {})).status).toBe(422)
    const whole = formOn(await app.page(at))
    expect((await post(app, at, { ...whole, key: 'short', when: 'every Tuesday 7 pm' })).status, at).toBe(422)
    expect(
      (await post(app, at, { ...whole, seen: 'other', sure: 'yes', name: 'x', building: 'same' })).status,
    ).toBe(409)
  }
})
