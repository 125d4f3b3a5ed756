/** What the built-in database does, as lines for the terminal and events for the log. */
import type { Log } from '#platform/log.ts'
import type { StartStep } from '#platform/postgres/start-step.ts'
import type { Progress } from './progress.ts'

export function tellStep(step: StartStep, progress: Progress, log: Log): void {
  switch (step.step) {
    case 'making':
      return progress.say('Making the database (once) …')
    case 'waiting':
      return progress.say('Another Waymeet is still using this data folder. Waiting for it to stop …')
    case 'ready':
      return
    case 'lost':
      return log.error('database.lost')
    case 'still-lost':
      return log.error('database.still-lost', { attempt: step.attempt, fault: step.error })
    case 'back':
      return log.warn('database.back', { ms: step.ms })
  }
}
