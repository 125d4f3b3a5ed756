/** A group of the directory in the words of a source, to compare with what the source said and to export it. */
import type { Gathering } from '../gatherings/gathering.ts'
import type { Group } from '../groups/group.ts'
import type { OwnRecord } from './source-answers.ts'
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
  const { state, since, until, note } = group.life
  const { bringSomeone, ...happens } = group.happens
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
    bringSomeone,
    life: state === 'open' && until === null && note === null ? null : { state, until, note },
    kindAnswers: group.kindAnswers,
    happens,
    statements: group.statements.map(({ words, agreedOn }) => ({ words, agreedOn })),
    wordsAgreedOn: group.wordsAgreedOn,
    lifeSince: since,
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

/** What our own export adds, so that addresses, printed codes and people's word survive a move. */
export function ownRecordOf({ slug, code, confirmations }: Group): OwnRecord {
  return { slug, code, confirmations: confirmations.map(({ fact, by, how, at }) => ({ fact, by, how, at })) }
}
