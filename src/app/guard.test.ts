/** A route nobody wrote down is a route nobody can open. */
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { holdsTask, type Policy, type Worker } from '#contexts/identity/index.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import { openGuard } from './guard.ts'

const exported: Policy = {
  'GET /desk/export': { may: [holdsTask('intermediary-worker')], reaches: 'desk', fresh: true },
  'POST /desk/export': { may: [holdsTask('intermediary-worker')], reaches: 'desk', fresh: true },
}
const karin: Worker = {
  kind: 'worker',
  personId: 'karin',
  email: 'karin@intermediary.example',
  sessionId: 'office',
  provenAt: 0,
  tasks: [{ task: 'intermediary-worker', scope: null, since: 0 }],
}
let fresh = true
const guard = openGuard({
  policies: [exported],
  identity: { actorOf: async () => karin, isFresh: () => fresh },
  linkKey: Buffer.alloc(32) as LinkKey,
})

describe('what mounts the routes', () => {
  it('refuses one that stands in no table, whatever it would answer to', () => {
    expect(() => guard(new Hono().get('/desk/more', c => c.text('')))).toThrow('GET /desk/more')
    expect(() => guard(new Hono().put('/desk/export', c => c.text('')))).toThrow('PUT /desk/export')
    expect(() => guard(new Hono().all('/desk/export', c => c.text('')))).toThrow('ALL /desk/export')
  })

  it('lets what only adds to an answer stand before it', async () => {
    const routes = new Hono()
    routes.use('/desk/export', async (c, next) => {
      c.header('cache-control', 'no-store')
      await next()
    })
    routes.get('/desk/export', c => c.text('all groups'))
    const answer = await guard(routes).request('/desk/export')
    expect([await answer.text(), answer.headers.get('cache-control')]).toEqual(['all groups', 'no-store'])
  })

  it('asks Karin again who she is where that was long ago, and leads her back, after a press to the page with it', async () => {
    fresh = false
    const app = guard(new Hono().on(['GET', 'POST'], '/desk/export', c => c.text('all groups')))
    const opened = await app.request('/desk/export?since=may')
    expect([opened.status, opened.headers.get('location')]).toEqual([
      303,
      '/sign-in?next=%2Fdesk%2Fexport%3Fsince%3Dmay',
    ])
    const pressed = await app.request('/desk/export?since=may', { method: 'POST' })
    expect(pressed.headers.get('location')).toBe('/sign-in?next=%2Fdesk%2Fexport')
    fresh = true
    expect(await (await app.request('/desk/export')).text()).toBe('all groups')
  })
})
