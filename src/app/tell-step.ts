/** What the built-in database does, as lines for the terminal and events for the log. */
import type { Log } from '#platform/log.ts'
import type { StartStep } from '#platform/postgres/start-step.ts'
import type { Progress } from './progress.ts'

export function tellStep(step: StartStep, progress: Progress, log: Log): void {
  if (step.step === 'making') progress.say('Making the database (once) …')
  if (step.step === 'waiting')
    progress.say('Another Waymeet still uses this data folder. Waiting for it to stop …')
  if (step.step === 'lost') log.error('database.lost')
  if (step.step === 'still-lost')
    log.error('database.still-lost', { attempt: step.attempt, fault: step.error })
  if (step.step === 'back') log.warn('database.back', { ms: step.ms })
}
