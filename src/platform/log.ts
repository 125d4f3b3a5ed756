/**
 * The log: one line of JSON per event (readable lines in a terminal), with a closed list of fields. What people typed,
 * queries, addresses and names cannot get in: event names are literals of the code, and every text field has a form
 * that such words do not have. A value of another form is withheld, and the line says so.
 */
import type { Clock } from './clock.ts'
import { ERROR_CODE, type Fault, faultOf } from './log-fault.ts'
import type { Level, LogLine } from './log-line.ts'
import { prettyLine } from './log-pretty.ts'

/** Text known when the code is written; a value that comes from outside does not compile. */
type Literal<T extends string> = string extends T ? never : T

declare const template: unique symbol
/** A route as the program declares it, `/groups/:slug`, never the address somebody asked for. See `routeTemplates`. */
export type RouteTemplate = string & { readonly [template]: true }

declare const coded: unique symbol
/** A state or error named in the code (`logCode`), or the code of an error (`codeOf`). */
export type LogCode = string & { readonly [coded]: true }

export interface LogFields {
  route?: RouteTemplate
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  /** HTTP status. */
  status?: number
  /** How long it took, in milliseconds. */
  ms?: number
  /** From `newReference()`: what the person was told, to find this line by. */
  reference?: string
  code?: LogCode
  /** Of a record, as the program drew it (`newId`): it finds the record again and says nothing by itself. */
  id?: string
  count?: number
  /** A sha256 in hexadecimal, such as the head of what was done. */
  mark?: string
  attempt?: number
  pid?: number
  port?: number
  bytes?: number
  /** Kept as its class, code and places in the code; its message may hold people's words and is left out. */
  fault?: unknown
}

export interface Log {
  debug<E extends string>(event: Literal<E>, fields?: LogFields): void
  info<E extends string>(event: Literal<E>, fields?: LogFields): void
  warn<E extends string>(event: Literal<E>, fields?: LogFields): void
  error<E extends string>(event: Literal<E>, fields?: LogFields): void
}

const LEVELS: readonly Level[] = ['debug', 'info', 'warn', 'error']
const WITHHELD = '(withheld)'
const EVENT = /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*){1,3}$/

const number = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const text = (shape: RegExp) => (value: unknown) => typeof value === 'string' && shape.test(value)

const routes = new Set(['(other)'])
const codes = new Set<string>()

const ALLOWED: Readonly<Record<keyof LogFields, (value: unknown) => boolean>> = {
  route: value => routes.has(value as string),
  method: text(/^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/),
  status: number,
  ms: number,
  reference: text(/^[2-9a-z]{3}-[2-9a-z]{4}$/),
  code: value => codes.has(value as string) || ERROR_CODE.test(value as string),
  id: text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  count: number,
  mark: text(/^[0-9a-f]{64}$/),
  attempt: number,
  pid: number,
  port: number,
  bytes: number,
  fault: () => true,
}

/** Declares the program's routes; what it returns turns a route into its loggable form, all others into `(other)`. */
export function routeTemplates(declared: Iterable<string>): (route: string) => RouteTemplate {
  const own = new Set(declared)
  for (const route of own) routes.add(route)
  return route => (own.has(route) ? route : '(other)') as RouteTemplate
}

/** Declares a state worth logging, once, where the module is loaded: `const FULL = logCode('disk-full')`. */
export function logCode<C extends string>(code: Literal<C>): LogCode {
  codes.add(code)
  return code as string as LogCode
}

/** The code of an error of the system or the database (`ECONNREFUSED`, `23505`), if it has one. */
export function codeOf(error: unknown): LogCode | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ERROR_CODE.test(code) ? (code as LogCode) : undefined
}

export interface LogOptions {
  write: (line: string) => void
  clock: Clock
  /** Lines below this level are left out. */
  from?: Level
  /** For a person at a terminal instead of a program. */
  pretty?: boolean
}

export function createLog({ write, clock, from = 'info', pretty = false }: LogOptions): Log {
  const at =
    (level: Level) =>
    (event: string, fields: LogFields = {}) => {
      if (LEVELS.indexOf(level) < LEVELS.indexOf(from)) return
      const time = new Date(clock.now()).toISOString()
      const line: LogLine = { time, level, event: EVENT.test(event) ? event : WITHHELD, ...allowed(fields) }
      write(`${pretty ? prettyLine(line) : JSON.stringify(line)}\n`)
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

function allowed(fields: LogFields): Record<string, string | number | Fault> {
  const kept: Record<string, string | number | Fault> = {}
  for (const key of Object.keys(ALLOWED) as (keyof LogFields)[]) {
    const value = fields[key]
    if (value === undefined) continue
    if (key === 'fault') kept[key] = faultOf(value)
    else kept[key] = ALLOWED[key](value) ? (value as string | number) : WITHHELD
  }
  return kept
}
