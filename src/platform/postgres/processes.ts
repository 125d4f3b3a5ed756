/** Which living processes work on a cluster's folder. Process ids in lock files can be reused, or name the dead. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Server and its helpers that have the folder open, zombies left out. */
export function processesOn(data: string, platform: string = process.platform): number[] {
  if (platform !== 'linux') return listedBy(data)
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => pid !== process.pid && worksOn(pid, data))
}

/** PostgreSQL works from inside its folder; where that may not be looked at, its command line tells. */
function worksOn(pid: number, data: string): boolean {
  try {
    const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    if (name !== 'postgres' || state === 'Z') return false
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return command.includes(data) || workingFolder(pid) === data
  } catch {
    return false
  }
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

/** Without /proc (macOS): the listing of all processes. */
function listedBy(data: string): number[] {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,stat=,args='], { encoding: 'utf8' })
  return (stdout ?? '')
    .split('\n')
    .filter(line => line.includes(`-D ${data} `) && !/^\s*\d+ Z/.test(line) && !line.includes('/bin/sh'))
    .map(line => Number.parseInt(line, 10))
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
