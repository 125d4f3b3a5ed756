/** Homes and names are noticed where they are written, with the reason, and nowhere else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLISH } from './examples/english.ts'
import { GERMAN } from './examples/german.ts'
import { HARMLESS } from './examples/harmless.ts'
import { NORWEGIAN } from './examples/norwegian.ts'
import { noticesIn } from './notice.ts'

const notices = ([kind, text]: readonly [string, string]) =>
  noticesIn(text, kind === 'street' ? 'street' : 'words')
const isHit = (example: readonly [string, string]) =>
  notices(example).some(({ kind }) => kind === (example[0] === 'name' ? 'name' : 'home'))

describe('what Joan, Karin and Berit write about their groups', () => {
  for (const [language, all] of Object.entries({ ENGLISH, GERMAN, NORWEGIAN }))
    it(`${language}: nine in ten homes and names are noticed`, () => {
      const missed = all.filter(example => !isHit(example)).map(([kind, text]) => `${kind}: ${text}`)
      console.info(`${language}: ${all.length - missed.length} of ${all.length}`, missed)
      expect(missed.length / all.length).toBeLessThanOrEqual(0.1)
    })

  it('there are enough of them to say so', () =>
    expect(ENGLISH.length + GERMAN.length + NORWEGIAN.length).toBeGreaterThanOrEqual(150))

  it('saints, founders, programmes, streets and venues are left in peace', () => {
    const wrong = HARMLESS.filter(text => notices(['words', text]).length > 0)
    expect(wrong).toEqual([])
  })

  it('"ring Jane Example" names the name, not the cue', () => {
    const text = 'For the door ring Jane Example 01632 960123'
    const [first] = noticesIn(text)
    expect(first && text.slice(first.from, first.to)).toBe('Jane Example')
  })
})

describe('whatever is written', () => {
  const parts = [...ENGLISH, ...GERMAN, ...NORWEGIAN].map(([, text]) => text)
  const written = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...parts, 'ring ', '’s house', 'A'.repeat(300), '\ud800', '  '), {
        maxLength: 12,
      })
      .map(all => all.join(' ')),
  )

  it('each notice lies in the text, is not empty, and is the same the second time', () =>
    fc.assert(
      fc.property(written, text => {
        const found = noticesIn(text)
        expect(noticesIn(text)).toEqual(found)
        for (const { from, to } of found) expect(0 <= from && from < to && to <= text.length).toBe(true)
      }),
    ))

  it('words without a capital, a number, a street or one of our cues are never noticed', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('tea', 'and', 'a', 'listening', 'ear', 'åpent', 'offen', '🙂'), {
          maxLength: 40,
        }),
        words => {
          expect(noticesIn(words.join(' '))).toEqual([])
        },
      ),
    ))

  it('a hundred thousand letters of anything take no longer than a breath', () => {
    for (const unit of ['A', 'Aa ', "Jane's ", 'ring ', 'c/o ', '12 Elm ', 'Jane Example ', '\u0301', 'ß’']) {
      const began = performance.now()
      noticesIn(unit.repeat(100_000 / unit.length))
      expect(performance.now() - began, unit).toBeLessThan(1_500)
    }
  })
})
