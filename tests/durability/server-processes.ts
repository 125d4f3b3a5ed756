/** The processes of a keeper, found the way an operator would: in the lock file and the process list. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { processesOn } from '#platform/postgres/processes.ts'

export const dataOf = (folder: string): string => join(folder, 'pg18')

/** The main process of the server. */
export const serverPid = (folder: string): number =>
  Number.parseInt(readFileSync(join(dataOf(folder), 'postmaster.pid'), 'utf8'), 10)

export const parentOf = (pid: number): number =>
  Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])

export const allOn = (folder: string): number[] => processesOn(dataOf(folder))

export const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => {
      try {
        return parentOf(pid) === parent
      } catch {
        return false
      }
    })
