/** Whether most groups lie in another country than the one whose urgent help readers see by default. */

export interface Abroad {
  /** ISO 3166 alpha-2 of the country where most are. */
  country: string
  /** How many of them lie there. */
  groups: number
  /** Of so many with a known country. */
  of: number
}

/** @param countries of each group that has one. Null: most are at home, or in no one country. */
export function mostAbroad(countries: Iterable<string>, home: string): Abroad | null {
  const counts = new Map<string, number>()
  let of = 0
  for (const country of countries) {
    counts.set(country, (counts.get(country) ?? 0) + 1)
    of++
  }
  for (const [country, groups] of counts)
    if (groups * 2 > of && country !== home) return { country, groups, of }
  return null
}
