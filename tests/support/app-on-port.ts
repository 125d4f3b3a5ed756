/** The test app behind a real port, for browsers. */
import { serve } from '@hono/node-server'
import { afterAll } from 'vitest'
import { openAppAlone, type TestApp, type TestAppAsked } from './app.ts'

export interface ServedApp extends TestApp {
  /** Without a slash at the end. */
  url: string
}

/** Listens on a free port of this machine only; closed after the file's last test. */
export async function serveTestApp(asked: TestAppAsked = {}): Promise<ServedApp> {
  const app = await openAppAlone({
    ...asked,
    settings: { BASE_URL: 'http://waymeet.example', ...asked.settings },
  })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>(ready => server.once('listening', ready))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server listens on no port.')
  afterAll(async () => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise(done => server.close(done))
    await app.close()
  })
  return { ...app, url: `http://127.0.0.1:${address.port}` }
}
