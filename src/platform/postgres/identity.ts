/** As whom PostgreSQL runs. It refuses to be root, and it must own the files it works on. */
import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { type Owner, ownerOf } from './private-folder.ts'
import { OTHER_WAY, StartRefused } from './start-refused.ts'

export interface Identity {
  /** Handed to spawn: another user, when root gives its rights away. */
  owner: Owner | null
  /** Put before the command: a user namespace in which this user is called nobody. */
  wrap: readonly string[]
}

const NOBODY = 65534
const NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'] as const

/** `root` is the database's folder, `data` the cluster inside it. Throws StartRefused with a way out. */
export function identityFor(native: string, root: string, data: string): Identity {
  const me = process.getuid?.()
  const owner = ownerOf(data) ?? ownerOf(root) // the cluster itself decides, where it may be seen
  if (me === 0) return asRoot(native, root, data, owner)
  if (me !== undefined && owner && owner.uid !== me) throw notYours(root, owner.uid, me)
  if (hasAccount()) return { owner: null, wrap: [] }
  if (namespaceWorks()) return { owner: null, wrap: NAMESPACE }
  throw new StartRefused(
    'no-account',
    `PostgreSQL needs an account name, and user number ${me} has none here. ${OTHER_WAY}`,
  )
}

/** Root keeps a folder with whoever has it, so that the same folder works for both later on. */
function asRoot(native: string, root: string, data: string, owner: Owner | null): Identity {
  const other = owner && owner.uid !== 0 ? owner : { uid: NOBODY, gid: NOBODY }
  const filesAreRoots = ownerOf(data)?.uid === 0
  if (!filesAreRoots && canReach(native, dirname(root), other)) return { owner: other, wrap: [] }
  if (other.uid === NOBODY && namespaceWorks()) return { owner: { uid: 0, gid: 0 }, wrap: NAMESPACE }
  throw new StartRefused(
    'root-closed',
    `You are root, and PostgreSQL does not run as root. It cannot give itself to user number ${other.uid} either, ` +
      `because that user may not open ${root} or ${native}. Start Waymeet as an ordinary user, or move it out of a ` +
      `closed folder such as /root. ${OTHER_WAY}`,
  )
}

/** libuv changes into `cwd` before it changes the user, so the folder is tested on its own. */
function canReach(native: string, folder: string, other: Owner): boolean {
  const as = { uid: other.uid, gid: other.gid, cwd: '/' }
  const runs = spawnSync(join(native, 'bin', 'postgres'), ['-V'], as).status === 0
  return runs && spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], as).status === 0
}

const namespaceWorks = (): boolean => spawnSync(NAMESPACE[0], [...NAMESPACE.slice(1), 'true']).status === 0

function hasAccount(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

const notYours = (root: string, uid: number, me: number): StartRefused =>
  new StartRefused(
    'not-yours',
    `The database in ${root} belongs to ${uid === 0 || uid === NOBODY ? 'root (it was first started as root)' : `user number ${uid}`}, ` +
      `and you are user number ${me}. Start Waymeet as that user, or set DATA_DIR to a folder of your own. ` +
      `To take the folder over, stop Waymeet and run: sudo chown -R ${me} ${root}`,
  )
