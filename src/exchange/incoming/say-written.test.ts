import { expect, test } from 'vitest'
import { planImport } from '#contexts/directory/index.ts'
import { english } from '#ui/messages/translator.ts'
import { bareGroup, type IncomingGroup } from './incoming-group.ts'
import { sayWritten } from './say-written.ts'

const group = (id: string, held = false): IncomingGroup => ({
  ...bareGroup(id, `Group ${id}`, { number: 1, id, name: null }),
  held,
})
const say = (plan: ReturnType<typeof planImport<IncomingGroup>>, dryRun = false) =>
  sayWritten(plan, dryRun, english)

test('"Written." is said only where something was', () => {
  expect(say(planImport([], [group('1')]))).toBe('Written.')
  expect(say(planImport([], [group('1')]), true)).toBe('This was a dry run: nothing was written.')
})

test('a list that is suddenly empty changed nothing, and Karin is told so', () => {
  const record = { groupId: 'g', externalId: '1', said: {}, current: {}, missingSince: null }
  const plan = planImport<IncomingGroup>([record], [])
  expect(plan.shrinkage?.why).toBe('empty')
  expect(say(plan)).toBe('No group was changed. We noted only that the list was read.')
})

test('a row that waits for a person is no change of a group', () => {
  expect(say(planImport([], [group('1', true)]))).toMatch(/^No group was changed\. What waits/)
})
