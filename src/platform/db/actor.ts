/**
 * For whom statements are made. Each has rights of its own (`rights/table-rights.ts`); whoever says nothing sees no row of a
 * guarded table.
 */

export const ACTORS = [
  /** Anybody who reads, and what strangers may send. */
  'visitor',
  /** Whoever holds the link of a letter. */
  'contact',
  /** Signing in, and who is signed in. */
  'sign-in',
  /** Somebody who works here, at the desk. */
  'worker',
  /** Work that waits its turn: letters, asking, forgetting. */
  'jobs',
  /** Migrations, imports and commands typed at the machine. Never a request. */
  'owner',
] as const
export type ActorName = (typeof ACTORS)[number]

/** The database role of an actor; the owner's is the login itself. */
export const roleOf = (actor: Exclude<ActorName, 'owner'>): string => `waymeet_${actor.replaceAll('-', '_')}`

/** What a guarded transaction begins with. In force until it ends, whatever ends it: a connection goes back as it came. */
export function beginAs(actor: ActorName, roles: boolean): string {
  const role = !roles ? '' : `; set local role ${actor === 'owner' ? 'none' : roleOf(actor)}`
  return `begin${role}; set local waymeet.actor = '${actor}'`
}
