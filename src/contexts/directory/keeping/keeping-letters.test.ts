/** Joan is taken for gone only where her letter box is. */
import { expect, it } from 'vitest'
import { newId } from '#platform/ids.ts'
import { readLinkKey } from '#platform/links/link-key.ts'
import { CAST } from '#support/cast.ts'
import { freshDatabase } from '#support/database.ts'
import { saveGroups } from '../groups/save-groups.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { CONFIRMATION_LETTER } from './ask-contacts.ts'
import { addAsk } from './confirmation-ask.store.ts'
import { addContactTask, contactTask } from './contact-task.store.ts'
import { agreedUntil } from './contact-task.ts'
import { keepingLetters } from './keeping-letters.ts'

const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const now = Date.parse('2026-11-12T10:00:00Z')
const [group] = CAST
await saveGroups(db, [group!], { newId: () => newId(now) })

const linkKey = readLinkKey('A'.repeat(43))
const kind = keepingLetters({
  queries: database,
  clock: { now: () => now },
  linkKey,
  baseUrl: 'https://waymeet.example',
})[CONFIRMATION_LETTER]!

async function joanWasAsked() {
  const [task, ask] = [newId(now), newId(now)]
  // A letter box has a group's task once.
  const email = `joan-${task}@home.example`
  await addContactTask(db, {
    id: task,
    groupId: group!.id,
    email,
    phone: null,
    language: 'en',
    agreedHow: 'email',
    agreedAt: now,
    endsAt: agreedUntil(now),
    unreachableSince: null,
  })
  await addAsk(db, { id: ask, groupId: group!.id, contactTaskId: task, facts: ['contact'], askedAt: now })
  const letter = { kind: CONFIRMATION_LETTER, about: { ask }, to: email, language: 'en' }
  return { task, letter: { ...letter, id: newId(now) } }
}

it('there is no such letter box: she is not written to again', async () => {
  const { task, letter } = await joanWasAsked()
  await kind.lost!(database, letter, { state: 'refused', code: '550' })
  expect((await contactTask(db, task))?.unreachableSince).toBe(now)
})

it.each(['554', 'unclear', 'ECONNREFUSED'])(
  'given up with %o: the fault may be ours, and she stays',
  async code => {
    const { task, letter } = await joanWasAsked()
    await kind.lost!(database, letter, { state: 'given-up', code })
    expect((await contactTask(db, task))?.unreachableSince).toBeNull()
  },
)
