/** A database that is not there when Waymeet starts: said with where it was looked for and by which setting. */
import { DatabaseTrouble } from './database-trouble.ts'

/**
 * The same error, or where nobody answered at the address, one that names host and setting. Never name or password.
 * @param url as in DATABASE_URL
 */
export function unreachable(url: string, error: unknown): unknown {
  if (!(error instanceof DatabaseTrouble)) return error
  const code = codeOf(error.cause)
  const noAnswer = error.kind === 'away' || (error.kind === 'busy' && code === null)
  if (!noAnswer) return error
  const why = code === null ? 'no answer within five seconds' : code
  return new DatabaseTrouble('away', {
    cause: error.cause,
    message:
      `The database at ${hostOf(url)}, which DATABASE_URL names, cannot be reached (${why}). Check that it runs and that ` +
      'the address is right. Without DATABASE_URL, Waymeet uses the database that comes with it.',
  })
}

function hostOf(url: string): string {
  const { hostname, port, searchParams } = new URL(url)
  const host = hostname || searchParams.get('host') || 'localhost'
  return host.startsWith('/') ? host : `${host}, port ${port || 5432}`
}

const codeOf = (cause: unknown): string | null =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null
