/** A press at the desk, carried out. */
import { type DirectoryTables, FACTS, type Fact, loadGroups } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { needsOf } from '../needs/find-needs.ts'
import { askSomebody } from './ask-somebody.ts'
import type { Told } from './task.tsx'
import { noteCall, takeWord } from './work-on.ts'

export const DIDS = ['still-right', 'no-answer', 'talked', 'ask'] as const
export type Did = (typeof DIDS)[number]

export interface Pressed {
  groupId: string
  did: Did
  sent: Pick<PostedForm, 'text' | 'key'>
  sendsLetters: boolean
  /** Of letters to whom the desk names. */
  language: string
  /** Id of whoever sits at the desk. */
  who: string
}

/** Minutes of a call nobody took, and of one that settled something although nothing was due. */
const UNANSWERED = 1
const TALKED = 2

/** @returns null where it was kept; otherwise why nothing was @throws {Problem} `not-found` where the group has gone */
export async function doAtDesk(
  queries: Queries,
  pressed: Pressed,
  clock: Clock,
): Promise<Told['why'] | null> {
  const { groupId, did, sent, language, sendsLetters, who } = pressed
  const { key } = sent
  if (key === null) return 'again'
  const minutes = await minutesOf(queries, groupId, clock.now())
  try {
    if (did === 'still-right') {
      const words = wordsIn(sent)
      if (words.length === 0) return 'again'
      await takeWord(queries, { groupId, words, key, minutes, who }, clock)
      return null
    }
    if (did === 'ask') {
      const reach = sent.text('reach')
      const asked = await askSomebody(queries, { groupId, reach, language, key, sendsLetters }, clock)
      if (!asked) return 'reach'
      await noteCall(queries, { groupId, outcome: 'asked', facts: [], minutes, key, who }, clock)
      return null
    }
    const took = did === 'no-answer' ? UNANSWERED : minutes
    await noteCall(queries, { groupId, outcome: did, facts: [], minutes: took, key, who }, clock)
    return null
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault
    if (fault.kind === 'moved-on') return 'moved-on'
    if (fault.kind === 'too-many') return did === 'ask' ? 'enough' : 'busy'
    throw fault
  }
}

/** Those facts that stood on the page, as they stood there. */
const wordsIn = ({ text }: Pick<PostedForm, 'text'>): { fact: Fact; seen: string }[] =>
  FACTS.flatMap(fact => {
    const seen = text(`seen-${fact}`)
    return seen === '' ? [] : [{ fact, seen }]
  })

async function minutesOf(queries: Queries, groupId: string, now: number): Promise<number> {
  const groups = await loadGroups(queries.withTables<DirectoryTables>(), [groupId])
  if (groups.length === 0) throw new Problem('not-found')
  const [found] = await needsOf(queries, groups, now)
  return found?.need?.minutes ?? TALKED
}
