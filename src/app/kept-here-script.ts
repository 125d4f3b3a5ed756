/** The script that watches addresses once an area is kept. It has one address for good, at the root, so that it may see all pages. */
import { Hono } from 'hono'
import { Problem } from '#platform/http/problem.ts'
import type { StaticFiles } from '#platform/http/static-files.ts'

/** @param built where the build put it; undefined where it was not built */
export function keptHereScript(files: StaticFiles, built: string | undefined): Hono {
  return new Hono().get('/kept-here.js', c => {
    const answer = built ? files.answer(built, c.req.header('accept-encoding') ?? '') : null
    if (!answer) throw new Problem('not-found')
    answer.headers.set('cache-control', 'public, max-age=86400')
    return answer
  })
}
