/** What can go wrong between the program and its database, sorted by what a person can do about it. */

export type TroubleKind =
  /** Not there: restarting, stopped, or out of reach. Trying again in a moment may help. */
  | 'away'
  | 'busy'
  | 'disk-full'
  | 'too-slow'
  | 'sign-in'
  | 'no-database'
  | 'read-only'
  | 'too-old'
  | 'not-utf8'

const MESSAGES: Readonly<Record<TroubleKind, string>> = {
  away: 'The database does not answer just now. What was saved before is safe. Please try again in a moment.',
  busy: 'Too many people want something from the database at once. Please try again in a moment.',
  'disk-full':
    'The disk of the database is full. Nothing that was saved before is lost; the last change was not saved. Make room on that disk.',
  'too-slow': 'The database took too long to answer, and the question was given up. Please try again.',
  'sign-in': 'The database did not accept the name or password in DATABASE_URL. Please check both.',
  'no-database':
    'The database named in DATABASE_URL does not exist on that server. Create it there first, for example with: createdb waymeet',
  'read-only':
    'The database takes no changes just now: it is a read-only copy. DATABASE_URL must name the main server.',
  'too-old': 'The PostgreSQL server is too old. Waymeet needs version 15 or newer.',
  'not-utf8':
    'The database does not keep text as UTF-8. Create one that does: createdb --encoding=UTF8 --template=template0 waymeet',
}

export class DatabaseTrouble extends Error {
  override readonly name = 'DatabaseTrouble'
  readonly kind: TroubleKind

  constructor(kind: TroubleKind, options: { cause?: unknown; message?: string } = {}) {
    super(options.message ?? MESSAGES[kind], { cause: options.cause })
    this.kind = kind
  }

  /** True when the same request may well work in a few seconds. */
  get passes(): boolean {
    return this.kind === 'away' || this.kind === 'busy' || this.kind === 'too-slow'
  }
}

const BY_CODE: readonly [RegExp, TroubleKind][] = [
  [/^(08...|57P0[123]|25P03)$/, 'away'],
  [/^(ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|EACCES)$/, 'away'],
  [/^53[34]00$/, 'busy'],
  [/^53100$/, 'disk-full'],
  [/^(57014|55P03)$/, 'too-slow'],
  [/^28...$/, 'sign-in'],
  [/^3D000$/, 'no-database'],
  [/^25006$/, 'read-only'],
]

const BY_MESSAGE: readonly [RegExp, TroubleKind][] = [
  [
    /^Connection terminated|not queryable|connection error|closed the connection|Cannot use a pool after/i,
    'away',
  ],
  // Closed for a while by whoever looks after it; its code stands for other things too.
  [/not (currently|yet) accepting connections/i, 'away'],
  [/No space left on device/i, 'disk-full'],
  [/timeout exceeded when trying to connect|timeout expired/i, 'busy'],
  [/Query read timeout/i, 'too-slow'],
]

/** The same error where it is about the statement (a broken rule, a typo), else the trouble it means. */
export function asTrouble(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseTrouble) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const found =
    BY_CODE.find(([shape]) => shape.test(code)) ?? BY_MESSAGE.find(([shape]) => shape.test(error.message))
  return found ? new DatabaseTrouble(found[1], { cause: error }) : error
}
