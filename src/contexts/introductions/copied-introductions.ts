/** What this context keeps about a group, for the copy it takes along (M79). */
import type { Queries } from '#platform/db/queries.ts'
import { copiedWays } from './ways/copied-ways.ts'

export const copiedIntroductions = async (within: Queries, groupId: string) => ({
  introductions: { ways: await copiedWays(within, groupId) },
})
