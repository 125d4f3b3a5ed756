/** Whether the county is shown, asked of the database while a large import is being told of. */
import { expect, it } from 'vitest'
import { type DirectoryTables, forgetAllGroups, markDemonstration } from '#contexts/directory/index.ts'
import type { Database } from '#platform/db/database.ts'
import { freshDatabase } from '#support/database.ts'
import { openDemonstration } from './demonstration.ts'

const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()

/** How many of its readings are under way, and were at most. */
const counted = () => {
  const asked = { now: 0, most: 0, all: 0, failing: false }
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      asked.now++
      asked.all++
      asked.most = Math.max(asked.most, asked.now)
      if (asked.failing) {
        asked.now--
        throw new Error('The line is gone.')
      }
      return node
    },
    transformResult: async ({ result }) => {
      asked.now--
      return result
    },
  })
  return { asked, watched: { ...database, withTables: () => counting } as unknown as Database }
}

it('is asked once at a time, however many notices come, and the last of them is not missed', async () => {
  await markDemonstration(db)
  const { asked, watched } = counted()
  const demonstration = await openDemonstration(watched)
  const early = Array.from({ length: 300 }, () => demonstration.read())
  await forgetAllGroups(db)
  const ended = await Promise.all([...early, ...Array.from({ length: 300 }, () => demonstration.read())])
  expect(demonstration.shown()).toBe(false)
  expect(ended).toContain(true)
  expect(asked.most).toBe(1)
  expect(asked.all).toBeLessThan(6)
})

it('is asked again after it could not be', async () => {
  await markDemonstration(db)
  const { asked, watched } = counted()
  const demonstration = await openDemonstration(watched)
  await forgetAllGroups(db)
  asked.failing = true
  await expect(Promise.all([demonstration.read(), demonstration.read()])).rejects.toThrow('gone')
  expect(demonstration.shown()).toBe(true)
  asked.failing = false
  expect(await demonstration.read()).toBe(true)
  expect(demonstration.shown()).toBe(false)
})
