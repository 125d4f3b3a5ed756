import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readPlainYaml } from './plain-yaml.ts'

const files = import.meta.glob<string>('/thesaurus/*.yaml', { query: '?raw', import: 'default', eager: true })

describe('the plain reader', () => {
  it.each(Object.entries(files))('reads %s as any YAML reader does', (_path, text) => {
    expect(readPlainYaml(text)).toEqual(parse(text))
  })

  it('agrees with a whole YAML reader on any words it takes, and refuses the rest', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('no', '1.5', 'a: b', '- x', "it's", 'x #y', '~'),
    )
    fc.assert(
      fc.property(word, fc.constantFrom('en', 'baby-loss', 'my son'), (words, name) => {
        const text = `topics:\n  ${name}: ${words.trim()}\n`
        let read: unknown
        try {
          read = readPlainYaml(text)
        } catch {
          return
        }
        if (words.trim() !== '') expect(read).toEqual(parse(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('passes over empty lines and remarks', () => {
    expect(readPlainYaml('# why\n\ngrief:\n  # what\n  en: Grief\n')).toEqual({ grief: { en: 'Grief' } })
  })

  it.each([
    ['grief:\n  en: Grief\n  en: Loss', 'line 3: says the same name a second time'],
    ['grief:\n    en: Grief', 'line 2: is indented too far'],
    ['grief:\n   en: Grief', 'line 2: is indented too far'],
    ['grief\n', 'line 1: is not "name: words"'],
    ['grief:loss', 'line 1: needs a space after the colon'],
    ['grief:\n  en: loss: a group', 'line 2: holds a mark'],
    ['grief:\n  en: [loss]', 'line 2: holds a mark'],
    ['grief:\n  - loss', 'line 2: is not "name: words"'],
  ])('tells the line of %j', (text, message) => {
    expect(() => readPlainYaml(text)).toThrow(message)
  })
})
