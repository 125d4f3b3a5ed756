/** Our own ndjson, out: one group per line, complete, for programs and for moving a directory. */
import type { SourceGroup } from '#contexts/directory/index.ts'

/** Lines with their breaks. Hand in what may leave: a public feed passes each group through `publicGroup` first. */
export function* writeGroupsNdjson(groups: Iterable<SourceGroup>): Generator<string> {
  for (const group of groups) yield `${JSON.stringify(group)}\n`
}

/** Of groups that took themselves out: whoever has an older file drops them too. No name, and `at` in UTC. */
export function* writeRemovedNdjson(removed: Iterable<{ id: string; at: number }>): Generator<string> {
  for (const { id, at } of removed)
    yield `${JSON.stringify({ removed: true, id, at: new Date(at).toISOString() })}\n`
}
