/** Wider and narrower topics. A wider search finds the narrower ones too, never the other way round. */

interface Placed {
  slug: string
  broader: string[]
}

export interface TopicTree {
  /** All wider topics, nearest first; empty for an unknown slug. */
  ancestors(slug: string): string[]
  /** All narrower topics, nearest first; empty for an unknown slug. */
  descendants(slug: string): string[]
  /** One is the other, or stands anywhere above it. */
  inLine(one: string, other: string): boolean
}

/** Holds also for a tree with a ring in it: nobody is their own ancestor, and every walk ends. */
export function growTree(topics: readonly Placed[]): TopicTree {
  const up = new Map<string, string[]>()
  const down = new Map<string, string[]>()
  for (const { slug, broader } of topics) {
    up.set(slug, broader)
    for (const wider of broader) down.set(wider, [...(down.get(wider) ?? []), slug])
  }
  const ancestors = (slug: string) => walk(slug, up)
  const descendants = (slug: string) => walk(slug, down)
  const inLine = (one: string, other: string) =>
    one === other || ancestors(one).includes(other) || ancestors(other).includes(one)
  return { ancestors, descendants, inLine }
}

function walk(from: string, steps: Map<string, string[]>): string[] {
  const seen = new Set([from])
  for (const at of seen) for (const next of steps.get(at) ?? []) seen.add(next)
  seen.delete(from)
  return [...seen]
}
