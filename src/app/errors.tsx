/**
 * Errors to pages or JSON: the six kinds by name, a database that does not answer as "in a moment", everything else
 * as a bug with a reference and no detail.
 */
import type { Context } from 'hono'
import { DatabaseTrouble } from '#platform/db/database-trouble.ts'
import { Problem, type ProblemKind, STATUS_OF } from '#platform/http/problem.ts'
import { wantsJson } from '#platform/http/wants-json.ts'
import type { Log } from '#platform/log.ts'
import { ErrorPage } from '#ui/error-page.tsx'
import { renderPage } from '#ui/render.ts'
import type { SettingFor } from '#ui/setting.ts'

/** One of the six kinds, as a page or as JSON. */
export function problemAnswer(c: Context, problem: Problem, settingFor: SettingFor): Response {
  const status = STATUS_OF[problem.kind]
  if (problem.retryAfter !== null) c.header('retry-after', String(problem.retryAfter))
  c.header('cache-control', 'no-store')
  // A page that is not for you is told as not there: being there may itself be private.
  const shown: Exclude<ProblemKind, 'refused'> = problem.kind === 'refused' ? 'not-found' : problem.kind
  if (wantsJson(c.req.header('accept'))) return c.json({ error: shown }, status)
  return c.html(
    renderPage(<ErrorPage kind={shown} retryAfter={problem.retryAfter} {...settingFor(c.req)} />),
    status,
  )
}

/** Seconds after which it is worth asking again; a database that restarts takes less. */
const BACK_SOON = 10

/** Nothing is made up while the database is away or the directory is still being read: the reader is told, and a machine when to ask again. */
export function awayAnswer(c: Context, settingFor: SettingFor): Response {
  c.header('retry-after', String(BACK_SOON))
  c.header('cache-control', 'no-store')
  if (wantsJson(c.req.header('accept'))) return c.json({ error: 'away' }, 503)
  const setting = settingFor(c.req)
  return c.html(renderPage(<ErrorPage kind="away" again={setting.path} {...setting} />), 503)
}

/** A bug: the reader gets a short reference, the log gets the same one with what went wrong. */
export function bugAnswer(
  c: Context,
  error: unknown,
  settingFor: SettingFor,
  log: Log,
  newReference: () => string,
): Response {
  if (error instanceof Problem) return problemAnswer(c, error, settingFor)
  if (error instanceof DatabaseTrouble && error.passes) {
    log.warn('http.away', { fault: error })
    return awayAnswer(c, settingFor)
  }
  const reference = newReference()
  log.error('http.failed', { reference, fault: error })
  c.header('cache-control', 'no-store')
  if (wantsJson(c.req.header('accept'))) return c.json({ error: 'our-fault', reference }, 500)
  return c.html(renderPage(<ErrorPage kind="our-fault" reference={reference} {...settingFor(c.req)} />), 500)
}
