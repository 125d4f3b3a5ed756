import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

describe('the address of a group', () => {
  it('is readable, whatever the letters', () => {
    expect(slugOf('The Tuesday Table')).toBe('the-tuesday-table')
    expect(slugOf("Grans’ & Grandads' Corner")).toBe('grans-grandads-corner')
    expect(slugOf('Øst på Ås – Straße')).toBe('ost-pa-as-strasse')
  })

  it('says the town when the name is taken, then counts', () => {
    const taken = new Set<string>()
    const next = () => freeSlug('Serenity', 'Retford', taken)
    expect([next(), next(), next()]).toEqual(['serenity', 'serenity-retford', 'serenity-retford-2'])
  })

  it('is never given twice and always fits an address', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 90 }), fc.option(fc.string()))),
        names => {
          const taken = new Set<string>()
          const slugs = names.map(([name, town]) => freeSlug(name, town, taken))
          expect(new Set(slugs).size).toBe(slugs.length)
          for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-?[a-z0-9-]*$/)
        },
      ),
    )
  })
})
