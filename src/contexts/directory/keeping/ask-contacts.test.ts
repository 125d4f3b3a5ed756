/** Contacts are written to once, whoever else is at it, and one group that fails leaves no other unasked. */
import { expect, it } from 'vitest'
import { openTestApp } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { DAY } from '../freshness/ladder.ts'
import type { DirectoryTables } from '../tables.ts'
import { askContacts } from './ask-contacts.ts'
import { addContactTask } from './contact-task.store.ts'

it('asks each contact once though two look at the same moment, and all others where one fails', async () => {
  const never = CAST.slice(0, 3).map(group => ({ ...group, confirmations: [] }))
  const app = await openTestApp({ groups: never })
  const { database } = app.waymeet
  const agreedAt = app.clock.now() - 20 * DAY
  for (const [n, { id: groupId }] of never.entries())
    await addContactTask(database.withTables<DirectoryTables>(), {
      ...{ id: `019ad5b6-0000-7000-8000-00000000000${n}`, groupId, email: `joan${n}@home.example` },
      ...{ phone: null, language: 'en', agreedHow: 'email', agreedAt, endsAt: agreedAt + 400 * DAY },
      unreachableSince: null,
    })
  await database.pool.query(
    `alter table directory.confirmation_ask add constraint shut check (group_id <> '${never[1]!.id}')`,
  )
  const runs = await Promise.allSettled([1, 2].map(() => askContacts(database, app.clock)))
  expect(runs.map(run => run.status === 'rejected' && run.reason instanceof AggregateError)).toEqual([
    true,
    true,
  ])
  const { rows } = await database.pool.query('select to_address from platform.letter order by to_address')
  expect(rows.map(row => row.to_address)).toEqual(['joan0@home.example', 'joan2@home.example'])
})
