import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growTree } from './topic-tree.ts'

describe('wider and narrower topics', () => {
  const tree = growTree([
    { slug: 'long-illness', broader: [] },
    { slug: 'breathing', broader: ['long-illness'] },
    { slug: 'rare', broader: ['long-illness'] },
    { slug: 'cystic-fibrosis', broader: ['breathing', 'rare'] },
  ])

  it('are told nearest first', () => {
    expect(tree.ancestors('cystic-fibrosis')).toEqual(['breathing', 'rare', 'long-illness'])
    expect(tree.descendants('long-illness')).toEqual(['breathing', 'rare', 'cystic-fibrosis'])
  })

  it('are none for a topic nobody knows', () => {
    expect(tree.ancestors('gout')).toEqual([])
    expect(tree.descendants('gout')).toEqual([])
  })

  it('see each other from both ends, and end even when topics stand in a ring', () => {
    const slugs = ['a', 'b', 'c', 'd', 'e']
    const some = fc.record({ slug: fc.constantFrom(...slugs), broader: fc.subarray(slugs) })
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: each => each.slug }), all => {
        const grown = growTree(all)
        for (const one of slugs)
          for (const wider of grown.ancestors(one)) {
            expect(wider).not.toBe(one)
            expect(grown.descendants(wider)).toContain(one)
          }
      }),
    )
  })
})
