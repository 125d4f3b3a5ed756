/** Keeps the relay running beside the server, as a process of its own, and ends it with the server. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Log } from '#platform/log.ts'
import type { LetterDrawer } from '#platform/mail/letter-drawer.ts'
import { putInDrawer } from './drawer-above.ts'

export interface RelayBeside {
  close(): Promise<void>
}

const SECOND = 1_000
/** Milliseconds before it is started again; longer each time it ends at once. */
const WAITS = [1, 5, 15, 60].map(seconds => seconds * SECOND)
/** Whoever ran so long did not end at once. */
const RAN_WELL = 60 * SECOND
/** To let what is being carried come to its end. */
const PATIENCE = 15 * SECOND

export function relayBeside({ log, drawer }: { log: Log; drawer: LetterDrawer | null }): RelayBeside {
  let closing = false
  let relay: ChildProcess | null = null
  let again: NodeJS.Timeout | undefined
  let failed = 0

  function begin(): void {
    const began = performance.now()
    const started = fork(process.argv[1] as string, ['--cli', 'relay'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
    })
    relay = started
    if (drawer) putInDrawer(started, drawer)
    started.on('error', fault => log.error('relay.not-started', { fault }))
    started.once('exit', () => {
      relay = null
      if (closing) return
      failed = performance.now() - began > RAN_WELL ? 1 : failed + 1
      log.error('relay.ended', { attempt: failed })
      again = setTimeout(begin, WAITS[Math.min(failed, WAITS.length) - 1])
      again.unref()
    })
  }

  begin()
  return {
    async close() {
      closing = true
      clearTimeout(again)
      if (!relay) return
      const ended = once(relay, 'exit')
      const late = setTimeout(() => relay?.kill('SIGKILL'), PATIENCE)
      // Whatever becomes of us, it ends when it can hear us no more.
      if (relay.connected) relay.disconnect()
      else relay.kill('SIGTERM')
      await ended
      clearTimeout(late)
    },
  }
}
