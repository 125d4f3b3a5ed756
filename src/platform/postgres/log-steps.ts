/** Writes what the supervisor tells into the log. */
import { type Log, logCode } from '../log.ts'
import { type RefusedFor, StartRefused } from './start-refused.ts'
import type { StartStep } from './start-step.ts'

const CODES: Readonly<Record<RefusedFor, ReturnType<typeof logCode>>> = {
  'no-package': logCode('no-package'),
  'no-glibc': logCode('no-glibc'),
  'links-missing': logCode('links-missing'),
  'in-use': logCode('in-use'),
  'not-yours': logCode('not-yours'),
  'root-closed': logCode('root-closed'),
  'no-account': logCode('no-account'),
  'disk-full': logCode('disk-full'),
  unknown: logCode('unknown'),
}

/** For `startPostgres(folder, { progress: logSteps(log) })`. */
export const logSteps =
  (log: Log) =>
  (step: StartStep): void => {
    if (step.step === 'making') log.info('database.making')
    else if (step.step === 'waiting')
      log.info('database.folder-in-use', step.pid === null ? {} : { pid: step.pid })
    else if (step.step === 'ready') log.info('database.ready', { ms: step.ms })
    else if (step.step === 'lost') log.error('database.lost')
    else if (step.step === 'back') log.warn('database.back', { ms: step.ms })
    else log.error('database.still-lost', { attempt: step.attempt, ...why(step.error) })
  }

const why = (error: Error) =>
  error instanceof StartRefused ? { code: CODES[error.reason] } : { fault: error }
