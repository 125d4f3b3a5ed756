/** Why the database that comes with Waymeet could not start, in words for whoever keeps the machine. */

export type RefusedFor =
  | 'no-package'
  | 'no-glibc'
  | 'links-missing'
  | 'in-use'
  | 'not-yours'
  | 'root-closed'
  | 'no-account'
  | 'disk-full'
  | 'unknown'

/** Said wherever the built-in database cannot run: there is always another way. */
export const OTHER_WAY =
  'Or use a PostgreSQL of your own, version 15 or newer: set DATABASE_URL, for example ' +
  'DATABASE_URL=postgres://name:password@host/waymeet (docs/how-to/database.md).'

/** The message is complete: what happened, and what to do. It holds nothing about people, only folders and process ids. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
  readonly reason: RefusedFor
  /** The process that is in the way, if one is. */
  readonly pid: number | null

  constructor(reason: RefusedFor, message: string, pid: number | null = null) {
    super(message)
    this.reason = reason
    this.pid = pid
  }
}

export const diskFull = (folder: string): StartRefused =>
  new StartRefused(
    'disk-full',
    `The disk is full: the database could not write in ${folder}. Nothing that was saved before is lost. ` +
      'Make room (old backups and logs first; leave this folder alone), then start again.',
  )
