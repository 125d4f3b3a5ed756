/** `bench words`: the share of searches in people's own words that lead to the right topic, by the way they are put. */
import {
  BODY_UNSEEN_QUERIES,
  EIGHTH_SIGHT_QUERIES,
  ELEVENTH_SIGHT_QUERIES,
  FIFTH_SIGHT_QUERIES,
  FOURTH_SIGHT_QUERIES,
  HELD_OUT_QUERIES,
  LAY_QUERIES,
  LIFE_UNSEEN_QUERIES,
  NINTH_SIGHT_QUERIES,
  openPlaces,
  openThesaurus,
  openTrialSearch,
  SECOND_SIGHT_QUERIES,
  SEVENTH_SIGHT_QUERIES,
  SIXTH_SIGHT_QUERIES,
  sayLayAnswers,
  TENTH_SIGHT_QUERIES,
  THIRD_SIGHT_QUERIES,
  TWELFTH_SIGHT_QUERIES,
} from '#contexts/directory/index.ts'
import type { CommandInput } from '../commands/command-input.ts'

const ROUNDS = 9

export function benchWords({ built, config }: CommandInput): string[] {
  const places = openPlaces({
    gazetteerDir: built.gazetteer,
    dataDir: null,
    homeCountries: [config.homeCountry],
  })
  const began = performance.now()
  const thesaurus = openThesaurus()
  const ready = performance.now() - began
  const trial = openTrialSearch(thesaurus, places)
  const sets = [
    ['Written to try the rules with', LAY_QUERIES],
    ['Written before the rules', HELD_OUT_QUERIES],
    ['Written once the rules stood', SECOND_SIGHT_QUERIES],
    ['Written after mending by those', THIRD_SIGHT_QUERIES],
    ['Written after mending once more', FOURTH_SIGHT_QUERIES],
    ['Body, disability, addiction: written at last', BODY_UNSEEN_QUERIES],
    ['Mind, family, loss, life: written at last', LIFE_UNSEEN_QUERIES],
    ['Set D, every topic', FIFTH_SIGHT_QUERIES],
    ['Set E, after mending by those', SIXTH_SIGHT_QUERIES],
    ['Set F, after mending once more', SEVENTH_SIGHT_QUERIES],
    ['Set G, after mending by those', EIGHTH_SIGHT_QUERIES],
    ['Set H, beside it', NINTH_SIGHT_QUERIES],
    ['Set I, after mending by those', TENTH_SIGHT_QUERIES],
    ['Set J, beside it', ELEVENTH_SIGHT_QUERIES],
    ['Set L, in five helpings', TWELFTH_SIGHT_QUERIES],
  ] as const
  const lines = sets.flatMap(([name, queries]) => {
    const { lines, wrong } = sayLayAnswers(queries.map(query => ({ query, answer: trial.find(query.said) })))
    return [`${name}, right in the first five:`, ...lines, ...wrong.map(each => `  ${each}`), '']
  })
  const all = [
    ...LAY_QUERIES,
    ...HELD_OUT_QUERIES,
    ...SECOND_SIGHT_QUERIES,
    ...THIRD_SIGHT_QUERIES,
    ...FOURTH_SIGHT_QUERIES,
    ...BODY_UNSEEN_QUERIES,
    ...LIFE_UNSEEN_QUERIES,
    ...FIFTH_SIGHT_QUERIES,
    ...SIXTH_SIGHT_QUERIES,
    ...SEVENTH_SIGHT_QUERIES,
    ...EIGHTH_SIGHT_QUERIES,
    ...NINTH_SIGHT_QUERIES,
    ...TENTH_SIGHT_QUERIES,
    ...ELEVENTH_SIGHT_QUERIES,
    ...TWELFTH_SIGHT_QUERIES,
  ]
  const took = Array.from({ length: ROUNDS }, () => {
    const from = performance.now()
    for (const { said } of all) trial.read(said)
    return (performance.now() - from) / all.length
  }).sort((a, b) => a - b)
  return [
    ...lines,
    `${thesaurus.topics.size} topics ready in ${ready.toFixed(0)} ms`,
    `understanding one search: ${(took[ROUNDS >> 1]! * 1000).toFixed(0)} µs (middle of ${ROUNDS} rounds)`,
  ]
}
