/** What made-up groups and searches are made from: real towns by how many people live there, and the thesaurus. */
import type { Places } from '#contexts/directory/index.ts'
import { openThesaurus } from '#contexts/directory/index.ts'
import { type Random, randomFrom } from '#search/bench/random.ts'
import { weighted, zipf } from './weighted.ts'

export interface BenchTown {
  name: string
  lat: number
  lon: number
  country: string
  population: number
}

export interface BenchTopic {
  slug: string
  /** Its shown name. */
  label: string
  /** Everything people call it. */
  called: readonly string[]
}

export interface MadeUpLand {
  towns: readonly BenchTown[]
  topics: readonly BenchTopic[]
  town: (random: Random) => BenchTown
  topic: (random: Random) => BenchTopic
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const SEED = 20261122

export function openLand(places: Places, country: string): MadeUpLand {
  const towns = townsOf(places, country)
  const topics = shuffled(topicsOf(), randomFrom(SEED))
  return { towns, topics, town: weighted(towns, town => town.population), topic: zipf(topics) }
}

/** The larger towns of a country, found as a reader would find them: by how they begin. */
function townsOf(places: Places, country: string): BenchTown[] {
  const beginnings = LETTERS.flatMap(first => LETTERS.map(second => first + second))
  const found = beginnings.flatMap(beginning => places.suggest(beginning, { country, limit: 50 }))
  const towns = new Map(found.filter(town => town.country === country).map(town => [town.key, town]))
  return [...towns.values()]
    .filter(town => town.population > 0)
    .sort((a, b) => b.population - a.population || (a.key < b.key ? -1 : 1))
}

const topicsOf = (): BenchTopic[] =>
  [...openThesaurus().topics.values()].map(({ slug, labels }) => {
    const { preferred, everyday, professional } = labels.en ?? {
      preferred: slug,
      everyday: [],
      professional: [],
    }
    return { slug, label: preferred, called: [preferred, ...everyday, ...professional] }
  })

function shuffled<T>(items: T[], random: Random): T[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = items[at]!
    items[at] = items[other]!
    items[other] = kept
  }
  return items
}
