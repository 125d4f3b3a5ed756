/** As whom the programs of these tests run: as the one who runs the tests and, where that is root, as an ordinary user too. */
import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Person {
  name: string
  uid: number
  gid: number
}

const mine: Person = {
  name: 'whoever runs the tests',
  uid: process.getuid?.() ?? 0,
  gid: process.getgid?.() ?? 0,
}
export const root: Person = { name: 'root', uid: 0, gid: 0 }
/** An account every system has, and not the one root hands its server to. */
export const ordinary: Person = { name: 'an ordinary user', uid: 1, gid: 1 }

export const isRoot = mine.uid === 0

/** An ordinary user cannot run what lies in a closed folder such as /root. */
const reachable =
  isRoot &&
  spawnSync(process.execPath, ['-e', ''], { uid: ordinary.uid, gid: ordinary.gid, cwd: import.meta.dirname })
    .status === 0 &&
  spawnSync('/bin/sh', ['-c', `test -r '${import.meta.filename}'`], {
    uid: ordinary.uid,
    gid: ordinary.gid,
    cwd: '/',
  }).status === 0

export const canBeOrdinary = isRoot && reachable
export const PEOPLE: readonly Person[] = isRoot ? (reachable ? [root, ordinary] : [root]) : [mine]

/** Said where a test is left out. */
export const NEEDS_ROOT = canBeOrdinary
  ? ''
  : ' (left out: needs root, and a checkout an ordinary user can read)'

const folders: string[] = []

/** An empty folder of theirs, removed by `removeFolders`. */
export function folderOf(person: Person): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymeet-durability-'))
  folders.push(folder)
  if (isRoot) chownSync(folder, person.uid, person.gid)
  return folder
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
