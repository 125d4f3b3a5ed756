/** What the built-in database does, as lines for the terminal; the log hears of it too. */
import type { Log } from '#platform/log.ts'
import { logSteps } from '#platform/postgres/log-steps.ts'
import type { StartStep } from '#platform/postgres/start-step.ts'
import type { Progress } from './progress.ts'

export function tellStep(step: StartStep, progress: Progress, log: Log): void {
  if (step.step === 'making') progress.say('Making the database (once) …')
  if (step.step === 'waiting')
    progress.say('Another Waymeet still uses this data folder. Waiting for it to stop …')
  logSteps(log)(step)
}
