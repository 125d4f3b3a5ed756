/** What is looked after once a minute. One that fails is told of in the log, and keeps none of the others. */
import type { Log } from '#platform/log.ts'

export interface Beat {
  look: () => Promise<unknown>
  /** Names it in the log: names there are literals. */
  failed: (log: Log, fault: unknown) => void
}

const MINUTE = 60_000

/** @returns what ends it */
export function everyMinute(beats: readonly Beat[], log: Log): () => void {
  const beat = setInterval(() => {
    for (const { look, failed } of beats) void look().catch(fault => failed(log, fault))
  }, MINUTE)
  beat.unref()
  return () => clearInterval(beat)
}

/** Once more at the end, one after the other. */
export async function lastTime(beats: readonly Beat[], log: Log): Promise<void> {
  for (const { look, failed } of beats) await look().catch(fault => failed(log, fault))
}

type Look = Beat['look']
const told =
  (failed: Beat['failed']) =>
  (look: Look): Beat => ({ look, failed })

/** Each with what is logged when it fails. */
export const BEATS = {
  directory: told((log, fault) => log.error('directory.not-read', { fault })),
  index: told((log, fault) => log.warn('index.not-kept', { fault })),
  wishes: told((log, fault) => log.warn('wishes.not-written', { fault })),
  post: told((log, fault) => log.warn('post.not-carried', { fault })),
  identity: told((log, fault) => log.warn('identity.not-forgotten', { fault })),
  needs: told((log, fault) => log.warn('needs.not-found', { fault })),
  introductions: told((log, fault) => log.warn('introductions.not-looked-after', { fault })),
  agencies: told((log, fault) => log.warn('agencies.not-looked-after', { fault })),
  placed: told((log, fault) => log.warn('placed.not-looked-after', { fault })),
  heads: told((log, fault) => log.warn('audit.head-not-kept', { fault })),
  erasures: told((log, fault) => log.error('erasures.not-listed', { fault })),
}
