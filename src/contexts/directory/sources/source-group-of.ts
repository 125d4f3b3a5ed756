/** A group of the directory in the words of a source, to compare with what the source said and to export it. */
import type { Gathering } from '../gatherings/gathering.ts'
import type { Group } from '../groups/group.ts'
import type { SourceGathering, SourceGroup } from './source-group.ts'

/**
 * `externalIdOf` gives a gathering's id at the source; null: it was added here, and is left out.
 * To export everything, hand in `gathering => gathering.id`.
 */
export function sourceGroupOf(
  group: Group,
  externalId: string,
  externalIdOf: (gathering: Gathering) => string | null,
): SourceGroup {
  const { state, until, note } = group.life
  return {
    externalId,
    name: group.name,
    summary: group.summary,
    words: group.words,
    topics: group.topics,
    forWhom: group.forWhom,
    communities: group.communities,
    languages: group.languages,
    cost: group.cost,
    joining: group.joining,
    bringSomeone: group.happens.bringSomeone,
    life: state === 'open' ? null : { state, until, note },
    contact: group.contact,
    listedBy: null,
    gatherings: group.gatherings.flatMap(gathering => {
      const id = externalIdOf(gathering)
      return id === null ? [] : [atSource(gathering, id)]
    }),
    updatedAt: group.changedAt,
  }
}

function atSource(
  { mode, schedule, notesDoubt, place, online, note }: Gathering,
  externalId: string,
): SourceGathering {
  return { externalId, mode, schedule, notesDoubt, place, online, note }
}
