/** A whole Waymeet and a worker beside it on one database; each can be killed, and comes back as under a service manager. */
import { randomBytes } from 'node:crypto'
import type { Person } from './people.ts'
import { type Program, run } from './program.ts'

export const BASE_URL = 'http://localhost:3999'

export interface Kept {
  /** Resolves when it is there; null while it is not. */
  up(): Promise<void>
  /** Null while it does not answer. */
  port(): number | null
  starts(): number
  /** Kill -9. */
  kill(): Promise<void>
  start(): void
}

/** @param sign what it says when it is there */
function keep(run: () => Program, sign: string): Kept {
  let program: Program | null = null
  let starts = 0
  let port: number | null = null
  let coming = Promise.resolve()
  const start = () => {
    starts++
    const mine = run()
    program = mine
    coming = mine.next(sign).then(
      said => {
        port = Number(said[sign])
      },
      // The database went away while it was starting.
      () => (program === mine ? start() : undefined),
    )
    return coming
  }
  return {
    async up() {
      while (port === null) await coming
    },
    port: () => port,
    starts: () => starts,
    async kill() {
      const mine = program
      program = null
      port = null
      await mine?.kill('SIGKILL')
    },
    start: () => void start(),
  }
}

export function openAppAndWorker(
  folder: string,
  as: Person,
  { databaseUrl, smtpUrl }: { databaseUrl: string; smtpUrl: string },
): { app: Kept; worker: Kept } {
  const linkKey = randomBytes(32).toString('base64url')
  const settings = {
    ...{ DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl, MAIL_FROM: 'waymeet@groups.example' },
    // No letter here has sealed words in it.
    RELAY: 'elsewhere',
    ...{ BASE_URL, LINK_KEY: linkKey, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', DEMO: 'off' },
  }
  return {
    app: keep(() => run('../../bin/start.mjs', [], as, settings), 'port'),
    worker: keep(() => run('letter-worker.ts', [databaseUrl, smtpUrl, linkKey, BASE_URL], as), 'works'),
  }
}
