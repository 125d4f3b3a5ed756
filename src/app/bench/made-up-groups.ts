/** A country's worth of groups, the same for the same seed, one at a time. Nobody here is real. */
import { COMMUNITIES, type SourceGroup } from '#contexts/directory/index.ts'
import { pick, type Random, randomFrom } from '#search/bench/random.ts'
import { madeUpGathering } from './made-up-gatherings.ts'
import type { MadeUpLand } from './made-up-land.ts'
import { groupName, groupSummary, groupWords } from './made-up-words.ts'

const OTHER_LANGUAGES = ['cy', 'pl', 'ur', 'bn', 'pa', 'ro', 'ar', 'so', 'pt', 'es']

/** Groups numbered `from` to `to` (not included); any part comes out as it would in the whole. */
export function* madeUpGroups(
  land: MadeUpLand,
  from: number,
  to: number,
  seed: number,
): Generator<SourceGroup> {
  for (let number = from; number < to; number++) {
    yield madeUpGroup(number, land, randomFrom(Math.imul(seed + number, 0x9e3779b1)))
  }
}

function madeUpGroup(number: number, land: MadeUpLand, random: Random): SourceGroup {
  const externalId = `made-up-${number}`
  const town = land.town(random)
  const topic = land.topic(random)
  const second = random() < 0.2 ? [land.topic(random).slug] : []
  const gatherings = random() < 0.12 ? 2 : 1
  return {
    externalId,
    name: groupName(topic.label, town.name, random),
    summary: groupSummary(topic.label, random),
    words: groupWords(random),
    topics: [...new Set([topic.slug, ...second])],
    forWhom: random() < 0.75 ? 'me' : pick(['close-person', 'both'] as const, random),
    communities: random() < 0.15 ? [pick(COMMUNITIES, random)] : [],
    languages: random() < 0.92 ? ['en'] : ['en', pick(OTHER_LANGUAGES, random)],
    cost: random() < 0.7 ? { kind: pick(['free', 'free', 'donation'] as const, random), note: null } : null,
    joining: random() < 0.7 ? 'open' : 'ask-first',
    bringSomeone: random() < 0.5 ? pick(['yes', 'ask', 'no'] as const, random) : null,
    life: random() < 0.04 ? { state: 'paused', until: '2031-01-31', note: null } : null,
    contact: {
      phone: random() < 0.6 ? `01632 960${String(number % 1000).padStart(3, '0')}` : null,
      email: random() < 0.7 ? `group-${number}@example.org` : null,
      web: random() < 0.4 ? `https://groups.example.org/${number}` : null,
    },
    listedBy: null,
    gatherings: Array.from({ length: gatherings }, (_, n) =>
      madeUpGathering(`${externalId}-${n + 1}`, town, random),
    ),
    updatedAt: null,
  }
}
