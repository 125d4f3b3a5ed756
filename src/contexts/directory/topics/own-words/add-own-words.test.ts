/** Karin at the contact point adds the words of her town. What is sound is heard; what is not is named, and hurts nobody. */
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { createThesaurus } from '#search/understanding/thesaurus.ts'
import { understand } from '#search/understanding/understand.ts'
import { takeOwnWords, thesaurus } from '../thesaurus.ts'
import { labelOf, topic, topics } from '../topics.ts'
import { addOwnWords } from './add-own-words.ts'

afterEach(() => takeOwnWords(null))
const meant = (words: string) => understand(words, createThesaurus(topics())).topics.map(({ slug }) => slug)

describe('words of one town', () => {
  test('are understood for a topic there is, in any language', () => {
    expect(meant('kettlesham fog')).not.toContain('alopecia')
    const text = `
topics:
  # what people here say
  alopecia:
    en:
      everyday: kettlesham fog; bare patch brigade
      hidden: alopeeesha
    nb: flekkhodet i byen
`
    expect(takeOwnWords(text)).toEqual([])
    expect(meant('kettlesham fog')).toContain('alopecia')
    expect(meant('bare patch brigade')).toContain('alopecia')
    expect(topic('alopecia')?.labels.nb?.everyday).toContain('flekkhodet i byen')
    expect(labelOf('alopecia', 'en')).toBe(
      thesaurus()
        .flatMap(f => f.entries)
        .find(e => e.slug === 'alopecia')?.labels.en?.preferred,
    )
    takeOwnWords(null)
    expect(topic('alopecia')?.labels.nb?.everyday).not.toContain('flekkhodet i byen')
  })

  test('may be a topic of its own, shown in the languages it was not given in by the name it has', () => {
    const text = `
topics:
  quarry-closure:
    field: life-situations
    en:
      preferred: The quarry closing
      everyday: lost the quarry; laid off at the quarry
    related: alopecia
`
    expect(takeOwnWords(text)).toEqual([])
    expect(meant('laid off at the quarry')).toContain('quarry-closure')
    expect(labelOf('quarry-closure', 'de')).toBe('The quarry closing')
  })
})

describe('what is not sound', () => {
  const left = (text: string) => {
    const { files, faults } = addOwnWords(text, thesaurus())
    const labels = files.flatMap(({ entries }) => entries.flatMap(({ labels }) => Object.values(labels)))
    return { faults, has: (label: string) => labels.some(each => JSON.stringify(each).includes(label)) }
  }

  test('is named by its line, and the lines around it are taken', () => {
    const { faults, has } = left(
      'topics:\n  alopecia:\n    en:\n      everyday: fogbonnet\n      hidden "fogg"\n    de:\n      everyday: Nebelkappe',
    )
    expect(faults).toEqual([expect.stringMatching(/^line 5: is not "name: words"/)])
    expect([has('fogbonnet'), has('Nebelkappe')]).toEqual([true, true])
  })

  test('a head that cannot be read takes what is under it along, and gives it to nobody else', () => {
    const { faults, has } = left(
      'topics:\n  alopecia:\n    en: fogbonnet\n  [grief]:\n    en: fogshoes\n  tinnitus:\n    en: foghorn',
    )
    expect(faults).toHaveLength(1)
    expect([has('fogbonnet'), has('fogshoes'), has('foghorn')]).toEqual([true, false, true])
  })

  test('a word that stands for something else already, or for anything, is left out with the reason', () => {
    const { faults, has } = left(
      'topics:\n  alopecia:\n    en: tinnitus; fogbonnet\n  grief:\n    en: and\n  tinnitus:\n    en:\n      preferred: Foghorn',
    )
    expect(faults.join('\n')).toMatch(/"tinnitus" also stands under/i)
    expect(faults.join('\n')).toMatch(/"and" is a word of any sentence/)
    expect(faults.join('\n')).toMatch(/the shown name stays as it is/)
    expect([has('fogbonnet'), has('Foghorn')]).toEqual([true, false])
  })

  test('a topic without a field, a name, or a real wider topic is left out', () => {
    const { faults } = left(
      'topics:\n  fog-a:\n    en: Fog A\n  fog-b:\n    field: mind\n  fog-c:\n    field: mind\n    en: Fog C\n    broader: nowhere\n  Fog D:\n    field: mind\n    en: Fog Dee',
    )
    expect(faults).toEqual([
      expect.stringMatching(/^fog-a: .*needs a line “field”/),
      expect.stringMatching(/^fog-b: .*needs a shown name/),
      expect.stringMatching(/^fog-c: wider topic "nowhere" does not exist/),
      expect.stringMatching(/^Fog D: a slug is small letters/),
    ])
  })

  test('an empty file, a file of another kind, any text: nothing breaks', { timeout: 60_000 }, () => {
    for (const text of [
      '',
      '\n\n',
      'topics:',
      'topics: x',
      '{"topics": 1}',
      '\u0000\u0001',
      '- a\n- b',
      '\uFEFFtopics:\r\n  grief:\r\n    en: fogweep\r\n',
    ])
      expect(() => addOwnWords(text, thesaurus())).not.toThrow()
    expect(left('\uFEFFtopics:\r\n  grief:\r\n    en: fogweep\r\n').has('fogweep')).toBe(true)
    const few = thesaurus().map(file => ({ ...file, entries: file.entries.slice(0, 2) }))
    const line = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        'topics:',
        '  grief:',
        '    en: fogtear',
        '    nb:',
        '      hidden: fogg',
        '  __proto__:',
        '    field: mind',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), lines => {
        expect(addOwnWords(lines.join('\n'), few).files.length).toBe(few.length)
      }),
      { numRuns: 300 },
    )
  })
})
