/** One line of the log, before it is written. */
import type { Fault } from './log-fault.ts'

export type Level = 'debug' | 'info' | 'warn' | 'error'

export type LogLine = { time: string; level: Level; event: string } & Record<string, string | number | Fault>
