/** What the supervisor tells while it works, for a progress line, the log and /health. */

export type StartStep =
  /** First start on an empty folder. */
  | { step: 'making' }
  /** Another Waymeet still uses the folder; it may be stopping. */
  | { step: 'waiting'; pid: number | null }
  | { step: 'ready'; ms: number }
  /** The server died while the program lives. `said` is its own log; it may hold folder names, nothing of people. */
  | { step: 'lost'; said: string }
  | { step: 'still-lost'; attempt: number; error: Error }
  | { step: 'back'; ms: number }
