/** A folder somebody has started on and stopped in good order: made once for each person, and copied. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { folderOf, type Person } from './people.ts'
import { run } from './program.ts'

const made = new Map<Person, string>()

/** As `folderOf`, with a database in it; what the very first start does is not gone through again. */
export async function usedFolderOf(person: Person): Promise<string> {
  const known = made.get(person)
  // Files share one process, and the file before this one has removed its folders.
  const there = known !== undefined && existsSync(known)
  const from = there ? known : folderOf(person)
  if (!there) {
    const keeper = run('keeper.ts', [from], person)
    await keeper.next('host')
    await keeper.kill('SIGTERM')
    made.set(person, from)
  }
  const folder = folderOf(person)
  const { status, stderr } = spawnSync('cp', ['-a', `${from}/.`, folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${from} could not be copied: ${stderr}`)
  return folder
}
