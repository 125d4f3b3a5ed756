/** Where the server's unix socket lies. The database never listens on a network. */
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartRefused } from './start-refused.ts'

/** Only names the socket file; nothing listens on this port. */
export const PORT = 5432

const LONGEST = 107

/** Inside the data folder while its path is short enough for a socket, else a private folder for temporary files. */
export function socketFolder(root: string, temporary: string = tmpdir()): string {
  const inside = join(root, 'socket')
  if (Buffer.byteLength(join(inside, `.s.PGSQL.${PORT}.lock`)) <= LONGEST) return inside
  return join(temporary, `pg-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`)
}

export const socketFile = (sockets: string): string => join(sockets, `.s.PGSQL.${PORT}`)

/** A folder in the shared temporary place may have been planted by somebody else. Throws StartRefused `not-yours`. */
export function refusePlanted(sockets: string, mayBelongTo: readonly number[]): void {
  const seen = lstatSync(sockets, { throwIfNoEntry: false })
  if (!seen || (seen.isDirectory() && mayBelongTo.includes(seen.uid))) return
  throw new StartRefused(
    'not-yours',
    `${sockets} belongs to somebody else. Remove it, or set DATA_DIR to a folder with a shorter path.`,
  )
}
