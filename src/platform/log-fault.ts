/** What of an error may be written down: its class, its code, and where in the code it arose. Never its message. */

export interface Fault {
  kind: string
  code?: string
  /** `function file:line`, the innermost first; folders above the project are left out. */
  at: string[]
  cause?: Fault
}

const FRAMES = 6
const DEEPEST = 3
const NAME = /^[A-Z][A-Za-z0-9]{0,40}(Error|Trouble|Refused)$/
/** Of the system (`ENOSPC`), of Node (`ERR_…`), of PostgreSQL (`23505`). */
export const ERROR_CODE = /^(E[A-Z]{3,20}|ERR_[A-Z_]{3,40}|[0-9][0-9A-Z]{4})$/
/** `at fn (path:1:2)` or `at path:1:2`; the path must look like one of a program's files. */
const FRAME =
  /^\s{4}at (?:(?:async )?([\w.$<> ]{1,60}) \()?(?:file:\/\/)?([\w@.:/\\-]+\.(?:[cm]?[jt]sx?)|node:[\w/]+):(\d+):\d+\)?$/

export function faultOf(error: unknown, depth = 1): Fault {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] }
  const code =
    'code' in error && typeof error.code === 'string' && ERROR_CODE.test(error.code) ? error.code : undefined
  return {
    kind: NAME.test(error.name) ? error.name : 'Error',
    ...(code && { code }),
    at: places(error),
    ...(error.cause instanceof Error && depth < DEEPEST && { cause: faultOf(error.cause, depth + 1) }),
  }
}

/** Lines of the message come first in a stack and may be made to look like frames: they are cut off. */
function places(error: Error): string[] {
  const stack = error.stack ?? ''
  const message = stack.indexOf(error.message)
  const frames = error.message && message >= 0 ? stack.slice(message + error.message.length) : stack
  return frames
    .split('\n')
    .map(line => FRAME.exec(line))
    .filter(found => found !== null)
    .slice(0, FRAMES)
    .map(([, name = '', file = '', line = '']) => `${name} ${shortPath(file)}:${line}`.trim())
}

const shortPath = (file: string): string => file.replace(/^.*\/(?=(?:src|dist|bin|tests|node_modules)\/)/, '')
