/**
 * What is hashed of an act, so that anybody can reckon the chain again: twelve lines of UTF-8 with `\n` between them and none
 * at the end. The version; the place; the mark before (64 zeros for the first); then id, moment in epoch milliseconds, by, who,
 * verb, about, aboutId, reason, groupId, each `-` where there is none. No value can hold a line break: the table refuses it.
 * The database writes the same (`audit.chain()`), and the tests hold the two against each other.
 */
import { createHash } from 'node:crypto'
import type { ChainedAct } from './act.ts'

const VERSION = 'waymeet-audit-1'

/** Before the first act. */
export const NO_MARK = '0'.repeat(64)

export function markOf(act: Omit<ChainedAct, 'mark'>, before: string): string {
  const { place, id, at, by, who, verb, about, aboutId, reason, groupId } = act
  const lines = [VERSION, place, before, id, at, by, who, verb, about, aboutId, reason, groupId]
  return createHash('sha256')
    .update(lines.map(line => line ?? '-').join('\n'))
    .digest('hex')
}
