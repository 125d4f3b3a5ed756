/** Everything about where and as whom a server runs, settled and checked before it is started. */
import { realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Identity, identityFor } from './identity.ts'
import { makeLibraryLinks } from './library-links.ts'
import { nativeFolder } from './native-folder.ts'
import { ownerOf, privateFolder } from './private-folder.ts'
import { refusePlanted, socketFolder } from './socket-folder.ts'

export interface ServerPlace {
  native: string
  root: string
  /** The cluster itself. Its name carries the major version: another one cannot read it. */
  data: string
  sockets: string
  as: Identity
}

/** Makes the folders where they are missing. Throws StartRefused. */
export function prepareServerPlace(folder: string): ServerPlace {
  const native = nativeFolder()
  makeLibraryLinks(native)
  if (!ownerOf(folder)) privateFolder(resolve(folder), null)
  const root = realpathSync(folder)
  const data = join(root, 'pg18')
  const as = identityFor(native, root, data)
  privateFolder(root, as.owner)
  const sockets = socketFolder(root)
  refusePlanted(sockets, [process.getuid?.() ?? 0, as.owner?.uid ?? 0])
  privateFolder(sockets, as.owner)
  return { native, root, data, sockets, as }
}
