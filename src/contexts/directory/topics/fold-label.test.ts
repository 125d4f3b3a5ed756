import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLabel, readLabel } from './fold-label.ts'

describe('labels that read alike', () => {
  it('are equal whatever the capitals, accents, apostrophes and hyphens', () => {
    expect(foldLabel('Can’t  Sleep')).toBe(foldLabel("can't sleep"))
    expect(foldLabel('Sjögren’s')).toBe('sjogrens')
    expect(foldLabel('Übergewicht, Größe')).toBe('ubergewicht grosse')
    expect(foldLabel('Self-harm')).toBe('self harm')
  })

  it('are equal for one and for many', () => {
    expect(readLabel('Teens')).toBe('teen')
    expect(readLabel('widows and orphans')).toBe('widow and orphan')
  })

  it('keep an s that is no plural', () => {
    for (const word of ['loss', 'ibs', 'lupus', 'psychosis', 'ms']) expect(readLabel(word)).toBe(word)
  })

  it('stay as they are when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), label => {
        expect(foldLabel(foldLabel(label))).toBe(foldLabel(label))
      }),
    )
  })
})
