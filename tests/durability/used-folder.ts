/** A folder somebody has started on and stopped in good order: made once for each person, and copied. */
import { spawnSync } from 'node:child_process'
import { folderOf, type Person } from './people.ts'
import { run } from './program.ts'

const made = new Map<Person, string>()

/** As `folderOf`, with a database in it; what the very first start does is not gone through again. */
export async function usedFolderOf(person: Person): Promise<string> {
  const from = made.get(person) ?? folderOf(person)
  if (!made.has(person)) {
    const keeper = run('keeper.ts', [from], person)
    await keeper.next('host')
    await keeper.kill('SIGTERM')
    made.set(person, from)
  }
  const folder = folderOf(person)
  const { status } = spawnSync('cp', ['-a', `${from}/.`, folder])
  if (status !== 0) throw new Error(`${from} could not be copied.`)
  return folder
}
