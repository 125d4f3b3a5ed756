import { describe, expect, it } from 'vitest'
import { drawGrowth } from './draw-growth.ts'
import type { GrowthPoint } from './growth.ts'
import { namesApart } from './panel.ts'

const measuredAt = (groups: number, ms: number): GrowthPoint => ({
  groups,
  buildMs: groups / 10,
  bytesEach: 180,
  latency: {
    clean: { p50: ms / 4, p95: ms },
    typo: { p50: ms / 3, p95: ms * 1.2 },
    browse: { p50: ms / 2, p95: ms * 3 },
  },
})

describe('the picture of growth', () => {
  const drawn = drawGrowth([measuredAt(1_000, 0.08), measuredAt(100_000, 0.6), measuredAt(1_000_000, 4)])

  it('is told in words to Harold, who hears it', () => {
    expect(drawn).toContain(
      '<desc id="desc">1,000 groups: 95 of 100 answers below, words, place, day and filters 0.08 ms',
    )
    expect(drawn).toContain('1,000,000 groups')
    expect(drawn).toContain('aria-labelledby="title desc"')
  })

  it('has one line for each kind of question and one for the room, each through all sizes', () => {
    const lines = [...drawn.matchAll(/class="line" d="([^"]+)"/g)].map(([, path]) => path!.split('L').length)
    expect(lines).toEqual([3, 3, 3, 3])
  })

  it('keeps everything inside its edges', () => {
    for (const [, cx, cy] of drawn.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)) {
      expect(Number(cx)).toBeLessThanOrEqual(610)
      expect(Number(cy)).toBeGreaterThanOrEqual(60)
      expect(Number(cy)).toBeLessThanOrEqual(560)
    }
  })

  it('never writes one name upon another', () => {
    const [a, b, c] = namesApart([100, 98, 40]) as [number, number, number]
    expect(c).toBe(40)
    expect(b).toBe(98)
    expect(a - b).toBeGreaterThanOrEqual(15)
  })
})
