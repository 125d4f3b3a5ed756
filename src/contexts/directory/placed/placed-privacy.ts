/** What is kept of whoever put something up: where to write to them, and where it hangs (M77). */
import type { KeptTable } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

type Columns = KeptTable<MessageKey>['columns']

const facts = (names: string): Columns =>
  Object.fromEntries(names.split(' ').map(name => [name, { class: 'none' } as const]))

const theirs = (sort: 'material-keeper' | 'spot') =>
  ({
    class: 'erase',
    what: `privacy.${sort}-what`,
    why: `privacy.${sort}-why`,
    until: `privacy.${sort}-until`,
  }) as const

export const placedTables: readonly KeptTable<MessageKey>[] = [
  {
    table: 'directory.material_keeper',
    what: 'privacy.material-keeper-table-what',
    columns: { ...facts('id language since told_at asked_at unanswered'), email: theirs('material-keeper') },
  },
  {
    table: 'directory.placed_material',
    what: 'privacy.placed-table-what',
    columns: {
      ...facts('id keeper_id kind code near within_km printed told said_at confirmed_at checked_at'),
      ...facts('unknown_since'),
      spot: theirs('spot'),
    },
  },
]
