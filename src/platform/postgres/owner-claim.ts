/**
 * One Waymeet per database folder. The claim is a socket the process listens on: the system takes it away
 * with the process, however that ends, so a claim is never left over.
 */
import { linkSync, renameSync, rmSync, utimes } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { diskFull, OTHER_WAY, StartRefused } from './start-refused.ts'

export interface Claim {
  release(): Promise<void>
}

const claimFile = (sockets: string): string => join(sockets, 'owner')

/** Waits up to `patienceMs` for another Waymeet to stop, then throws StartRefused `in-use` with its process id. */
export async function claim(
  sockets: string,
  patienceMs: number,
  onWait: (pid: number | null) => void,
): Promise<Claim> {
  const until = performance.now() + patienceMs
  for (let told = false; ; ) {
    const server = await listenOn(claimFile(sockets))
    if (server) return keep(server, claimFile(sockets))
    const holder = await holderOf(claimFile(sockets))
    if (!holder) {
      await removeStale(claimFile(sockets))
      continue
    }
    if (performance.now() >= until) throw inUse(holder.pid)
    if (!told) onWait(holder.pid)
    told = true
    await pause(100)
  }
}

const STAYS_YOUNG_MS = 30 * 60_000

/** In a folder for temporary files, whatever looks old is swept away: PostgreSQL keeps its socket young, we keep ours. */
function keep(server: Server, file: string): Claim {
  const young = setInterval(() => utimes(file, new Date(), new Date(), () => {}), STAYS_YOUNG_MS).unref()
  const release = () => {
    clearInterval(young)
    return new Promise<void>(done => server.close(() => done()))
  }
  return { release }
}

/** Who listens on the claim. A process that is there but too busy to say its number is still there. */
function holderOf(file: string): Promise<{ pid: number | null } | null> {
  return new Promise(resolve => {
    const line = connect(file)
    line.setEncoding('utf8').setTimeout(500, () => answer({ pid: null }))
    const answer = (holder: { pid: number | null } | null) => {
      line.destroy()
      resolve(holder)
    }
    line.once('data', said => answer({ pid: Number(said) || null }))
    line.once('error', () => answer(null))
  })
}

/** Null when the file is there already: the system lets only one bind it. */
async function listenOn(file: string): Promise<Server | null> {
  const server = createServer(line => line.on('error', () => {}).end(String(process.pid)))
  const bound = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error.code === 'ENOSPC' ? diskFull(file) : error),
    )
    server.listen(file, () => resolve(true))
  })
  return bound ? server.unref() : null
}

/**
 * A file nobody answers at was left by a killed process, or belongs to one just about to answer. It is moved aside
 * first, which only one process can do, asked once more, and put back if it answers after all.
 */
async function removeStale(file: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  await pause(20)
  if (await holderOf(file)) return
  try {
    renameSync(file, aside)
  } catch {
    return // another process was quicker
  }
  try {
    if (await holderOf(aside)) linkSync(aside, file)
  } catch {} // a third process has it by now; PostgreSQL's own lock keeps the two apart
  rmSync(aside, { force: true })
}

function inUse(pid: number | null): StartRefused {
  const who = pid ? `process ${pid}` : 'a process that does not answer'
  const how = pid ? `press Ctrl-C where it runs, or type: kill ${pid}` : 'press Ctrl-C where it runs'
  return new StartRefused(
    'in-use',
    `Waymeet already runs with this folder (${who}). Use that one, or stop it first: ${how}. ` +
      `To run a second one beside it, give it its own DATA_DIR and PORT. ${OTHER_WAY}`,
    pid,
  )
}
