/** The test app behind a real port, for browsers. */
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll } from 'vitest'
import { openAppAlone, type TestApp, type TestAppAsked } from './app.ts'

export interface ServedApp extends TestApp {
  /** Without a slash at the end. */
  url: string
}

/** Listens on a free port of this machine only; closed after the file's last test. */
export const serveTestApp = (asked: TestAppAsked = {}): Promise<ServedApp> =>
  serveAt(0, {
    ...asked,
    settings: { BASE_URL: 'http://waymeet.example', ...asked.settings },
  })

/** By the name of this machine, which browsers take for as safe as https. */
export async function serveAtLocalhost(): Promise<ServedApp> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  return { ...(await serveAt(port, { settings: { BASE_URL: url } })), url }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function serveAt(port: number, asked: TestAppAsked): Promise<ServedApp> {
  const app = await openAppAlone(asked)
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
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
