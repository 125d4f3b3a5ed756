/** Random whole groups as the directory keeps them, for rules that must hold for all of them. */
import fc from 'fast-check'
import type { Group } from '#contexts/directory/groups/group.ts'
import { deriveKind } from '#contexts/directory/groups/kind.ts'
import { freeSlug } from '#contexts/directory/groups/slug.ts'
import { anyConfirmations, anyHappens, anyKindAnswers, anyPastDate, anyStatements } from './any-answers.ts'
import { anySourceGroup } from './any-source-group.ts'
import { anyLine } from './any-words.ts'

const anyLife: fc.Arbitrary<Group['life']> = fc.record({
  state: fc.constantFrom(
    'forming' as const,
    'open' as const,
    'paused' as const,
    'resting' as const,
    'ended' as const,
  ),
  since: anyPastDate,
  until: fc.option(anyPastDate, { nil: null }),
  note: fc.option(anyLine, { nil: null }),
})

const anyParts = fc.record({
  told: anySourceGroup,
  kindAnswers: anyKindAnswers,
  happens: anyHappens,
  statements: anyStatements,
  agreedOn: anyPastDate,
  life: anyLife,
  confirmations: anyConfirmations,
  code: fc.array(fc.constantFrom(...'23456789cdfghjkmnpqrtvwx'), { minLength: 7, maxLength: 7 }),
})

/** Up to six groups, with ids from `newId` and with slugs and codes of their own. */
export const anyGroups = (newId: () => string): fc.Arbitrary<Group[]> =>
  fc.uniqueArray(anyParts, { minLength: 1, maxLength: 6, selector: ({ code }) => code.join('') }).map(all => {
    const slugs = new Set<string>()
    return all.map(({ told, kindAnswers, happens, statements, agreedOn, life, confirmations, code }) => ({
      id: newId(),
      slug: freeSlug(told.name, null, slugs),
      code: code.join(''),
      name: told.name,
      kindAnswers,
      kind: deriveKind(kindAnswers).kind,
      summary: told.summary,
      words: told.words,
      wordsAgreedOn: told.words && agreedOn,
      topics: told.topics,
      forWhom: told.forWhom,
      communities: told.communities,
      languages: told.languages,
      life,
      joining: told.joining,
      cost: told.cost,
      happens: { ...happens, bringSomeone: told.bringSomeone },
      contact: told.contact,
      statements: statements.map(each => ({ ...each, id: newId() })),
      gatherings: told.gatherings.map(({ externalId: _, ...gathering }) => ({ ...gathering, id: newId() })),
      confirmations,
      source: null,
      createdAt: Date.UTC(2020, 0, 1),
      changedAt: Date.UTC(2025, 11, 31),
    }))
  })
