/** `/find` as JSON: the closed list of fields, documented in `docs/how-to/json.md`. */
import { freshnessJson, occurrenceJson } from '../groups/group.json.ts'
import type { FindAnswer, Hit } from './find-answer.ts'

export function findJson(answer: FindAnswer) {
  const { understood, total, page, pages, counts, withinKm, inArea = false, widened, onward } = answer
  return {
    total,
    page,
    pages,
    understood: {
      words: understood.words,
      topics: understood.topics,
      added: understood.added,
      mended: understood.mended,
      denied: understood.denied,
      narrowed: understood.narrowed,
      forCloseOnes: understood.forCloseOnes,
      place: understood.place,
    },
    withinKm,
    inArea,
    widened,
    groups: answer.hits.map(hitJson),
    counts,
    onward,
  }
}

function hitJson({ number, group, gatheringId, distanceKm, next, freshness, why }: Hit) {
  const gathering = group.gatherings.find(one => one.id === gatheringId) ?? group.gatherings[0]
  return {
    number,
    slug: group.slug,
    name: group.name,
    kind: group.kind,
    summary: group.summary,
    topics: group.topics,
    mode: gathering?.mode ?? null,
    town: gathering?.place?.town ?? null,
    point: gathering?.place?.point ?? null,
    pointIs: gathering?.place?.point ? gathering.place.pointIs : null,
    distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
    next: next && occurrenceJson(next),
    joining: group.joining,
    life: group.life.state,
    freshness: freshnessJson(freshness),
    why,
  }
}
