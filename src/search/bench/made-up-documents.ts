/** Documents for measuring: as many as wanted, the same for the same seed, one at a time so that they need no room. */
import type { Document, Gathering, LatLon, Slot, Weekday } from '../document.ts'
import { madeUpWords } from './made-up-words.ts'
import { pick, pickSkewed, type Random, randomFrom } from './random.ts'

const ACCESS = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'parking',
  'near-bus',
  'near-train',
  'quiet-room',
]
const LANGUAGES = ['en', 'cy', 'pl', 'ur', 'bn', 'pa', 'ro', 'ar', 'de', 'no', 'fr', 'es']
const COMMUNITIES = [
  'women',
  'men',
  'lgbtq',
  'young-people',
  'older-people',
  'parents',
  'black',
  'asian',
  'deaf',
  'veterans',
]
const NOW = Date.UTC(2030, 0, 7)
const WEEK_MS = 7 * 24 * 60 * 60_000

/** What the documents are made from; queries are made from the same. */
export interface MadeUpWorld {
  words: readonly string[]
  topics: readonly { slug: string; label: string }[]
  towns: readonly { name: string; point: LatLon }[]
}

export function madeUpWorld(seed: number, documents: number): MadeUpWorld {
  const random = randomFrom(seed)
  const words = madeUpWords(Math.max(2000, Math.round(120 * Math.sqrt(documents))), random)
  const topics = madeUpWords(300, random).map(label => ({
    slug: label,
    label: `${label} ${pick(words, random)}`,
  }))
  const towns = madeUpWords(2500, random).map(name => ({
    name,
    point: { lat: 50 + random() * 8, lon: -5 + random() * 6.5 },
  }))
  return { words, topics, towns }
}

export function* madeUpDocuments(world: MadeUpWorld, count: number, seed: number): Generator<Document> {
  const random = randomFrom(seed + 1)
  for (let key = 0; key < count; key++) yield madeUpDocument(key, world, random)
}

function madeUpDocument(key: number, world: MadeUpWorld, random: Random): Document {
  const topics = Array.from({ length: random() < 0.3 ? 2 : 1 }, () => pickSkewed(world.topics, random))
  const town = pickSkewed(world.towns, random)
  const say = (words: number) =>
    Array.from({ length: words }, () => pickSkewed(world.words, random)).join(' ')
  return {
    key,
    text: {
      name: `${topics[0]!.label} ${town.name} ${say(1)}`,
      topics: topics.map(topic => topic.label).join(' '),
      place: town.name,
      words: say(12 + Math.floor(random() * 16)),
    },
    topics: topics.map(topic => topic.slug),
    facets: {
      language: random() < 0.9 ? ['en'] : ['en', pick(LANGUAGES, random)],
      for: random() < 0.7 ? ['me'] : [pick(['close-person', 'both'], random)],
      kind: [
        pickSkewed(
          ['self-help', 'with-professional-member', 'professionally-led', 'service-user', 'programme'],
          random,
        ),
      ],
      community: random() < 0.2 ? [pick(COMMUNITIES, random)] : [],
    },
    gatherings: Array.from({ length: random() < 0.15 ? 2 : 1 }, () => madeUpGathering(town.point, random)),
    rankClass: random() < 0.85 ? 0 : 1,
  }
}

function madeUpGathering(town: LatLon, random: Random): Gathering {
  const online = random() < 0.15
  const start = 9 * 60 + Math.floor(random() * 24) * 30
  const slot: Slot = [Math.floor(random() * 7) as Weekday, start, start + 90]
  const near = (degrees: number) => degrees + (random() - 0.5) * 0.1
  return {
    point: online ? undefined : { lat: near(town.lat), lon: near(town.lon) },
    slots: [slot],
    facets: {
      how: [online ? 'online' : random() < 0.1 ? 'hybrid' : 'in-person'],
      access: online ? [] : ACCESS.filter(() => random() < 0.3),
    },
    nextAt: NOW + Math.floor(random() * WEEK_MS),
  }
}
