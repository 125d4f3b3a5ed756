/** Made-up answers for looking at pages: the same search with much, little and nothing found. */
import type { FindAnswer, Hit } from '#contexts/directory/find/find-answer.ts'
import { emptyQuery } from '#contexts/directory/find/find-url.ts'
import { groupFreshness } from '#contexts/directory/freshness/freshness.ts'
import { nextOccurrence } from '#contexts/directory/gatherings/dates/occurrences.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import type { FoundPlace } from '#contexts/directory/places/place-name.ts'
import { noonOn12November } from '#support/a-group.ts'
import { eight } from './groups.ts'

const far = [1.1, 6.2, 9.8, 12.4, 13, 17.9, 25.5, null]

export const wexcombe: FoundPlace = {
  key: 'wexcombe',
  name: 'Wexcombe',
  region: 'Valeshire',
  country: 'GB',
  kind: 'town',
  lat: 53.303,
  lon: -1.124,
  population: 41_000,
}

export function hitOf(group: Group, n: number): Hit {
  const [gathering] = group.gatherings
  const meets = group.life.state === 'open' || group.life.state === 'paused'
  const next = meets && gathering ? nextOccurrence(gathering.schedule, noonOn12November) : null
  return {
    number: n + 1,
    group,
    distanceKm: far[n % far.length] ?? null,
    next,
    sooner: null,
    gatheringId: gathering?.id ?? null,
    freshness: groupFreshness(group, noonOn12November),
    why: [{ because: 'topic', topic: 'grief', label: n % 2 ? 'bereavement' : 'grief', typed: 'grief' }],
  }
}

const none: FindAnswer['counts'] = { day: {}, time: {}, how: {}, access: {}, language: {}, for: {}, kind: {} }

export const eightNearWexcombe: FindAnswer = {
  query: { ...emptyQuery, q: 'grief', near: 'Wexcombe' },
  understood: {
    words: [],
    topics: [{ slug: 'grief', label: 'grief', typed: 'grief' }],
    added: [{ slug: 'bereavement', label: 'bereavement' }],
    mended: [],
    denied: [],
    narrowed: [],
    forCloseOnes: false,
    place: { kind: 'found', place: wexcombe },
  },
  total: 8,
  hits: eight.map(hitOf),
  page: 1,
  pages: 1,
  counts: {
    day: { mo: 1, tu: 1, we: 2, th: 2, sa: 1, su: 1 },
    time: { morning: 3, midday: 1, evening: 4 },
    how: { 'in-person': 7, online: 1, 'just-come': 3 },
    access: { 'step-free': 5, 'hearing-loop': 2, 'near-bus': 6 },
    language: { en: 8, pl: 1 },
    for: { me: 7, 'close-person': 2, men: 1, parents: 2 },
    kind: { 'self-help': 7, 'professionally-led': 1 },
  },
  withinKm: 32,
  widened: null,
  unmet: null,
  onward: [
    { to: 'wider', withinKm: 48, more: 5 },
    { to: 'online', more: 6 },
    { to: 'topic', slug: 'loneliness', label: 'being on your own', groups: 4 },
    { to: 'all-topics' },
  ],
}

/** Twenty cards of forty-eight, narrowed, with a mended spelling: the fullest page there is. */
export const twentyOfMany: FindAnswer = {
  ...eightNearWexcombe,
  query: { ...emptyQuery, q: 'greif', near: 'Wexcombe', time: ['evening'], page: 2 },
  understood: {
    ...eightNearWexcombe.understood,
    mended: [{ typed: 'greif', read: 'grief' }],
    forCloseOnes: true,
  },
  total: 48,
  page: 2,
  pages: 3,
  hits: Array.from({ length: 20 }, (_, n) => {
    const group = eight[n % eight.length]!
    const named = {
      ...group,
      id: `${group.id}-${n}`,
      slug: `${group.slug}-${n}`,
      name: n < 8 ? group.name : `${group.name} ${n}`,
    }
    return { ...hitOf(named, n), number: n + 21 }
  }),
  widened: { from: 'distance', toKm: 48 },
}

export const whichPlace: FindAnswer = {
  ...eightNearWexcombe,
  query: { ...emptyQuery, q: 'my husband drinks and I do not know what to do', near: 'Newport' },
  understood: {
    ...eightNearWexcombe.understood,
    topics: [{ slug: 'alcohol-relatives', label: 'when someone close drinks', typed: 'my husband drinks' }],
    added: [],
    place: {
      kind: 'ambiguous',
      typed: 'Newport',
      places: ['Vale', 'Westmarch', 'Isle of Sand'].map((region, n) => ({
        ...wexcombe,
        key: `n${n}`,
        name: 'Newport',
        region,
      })),
    },
  },
  withinKm: null,
}

const endless = 'Wordwithoutend'.repeat(40)

/** What a careless list or an unkind hand may bring: words without end, markup, other scripts. */
export const hostile: FindAnswer = {
  ...eightNearWexcombe,
  query: { ...emptyQuery, q: endless, near: `${endless}, Vale`, language: ['zz'] },
  understood: {
    ...eightNearWexcombe.understood,
    added: [{ slug: 'x', label: endless }],
    mended: [{ typed: endless, read: '<b>bold</b>' }],
    place: { kind: 'unknown', typed: endless, suggestions: [{ ...wexcombe, name: endless }] },
  },
  hits: [
    hitOf({ ...eight[0]!, id: 'h1', name: endless, summary: `${endless} ${endless}` }, 0),
    hitOf(
      {
        ...eight[1]!,
        id: 'h2',
        name: '<script>alert(1)</script>',
        summary: '"\'><img src=x onerror=alert(1)>',
      },
      1,
    ),
    hitOf({ ...eight[2]!, id: 'h3', name: 'مجموعة الثلاثاء', summary: 'نحن نلتقي كل أسبوع' }, 2),
    hitOf({ ...eight[3]!, id: 'h4', name: '火曜の食卓', summary: null, gatherings: [] }, 4),
  ].map((hit, n) => ({
    ...hit,
    why: [{ because: 'word' as const, word: endless, where: 'name' as const }],
    number: n + 998,
  })),
}

export const nothingFound: FindAnswer = {
  ...eightNearWexcombe,
  query: { ...emptyQuery, q: 'fear of buttons', near: 'Wexcombe' },
  understood: { ...eightNearWexcombe.understood, topics: [], added: [] },
  total: 0,
  hits: [],
  pages: 0,
  counts: none,
  onward: [
    { to: 'online', more: 3 },
    { to: 'topic', slug: 'anxiety', label: 'anxiety and worry', groups: 12 },
    { to: 'all-topics' },
    { to: 'urgent-help' },
  ],
}
