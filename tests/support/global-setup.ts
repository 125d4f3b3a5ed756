/** Keeps one PostgreSQL ready for the whole run, behind a door that starts it when the first test file knocks. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startTestServer } from './test-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A socket that answers with a TestServer as JSON. */
    databaseDoor: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // biome-ignore lint/style/noProcessEnv: tests have no configuration of their own
  const given = process.env.TEST_DATABASE_URL
  const folder = mkdtempSync(join(tmpdir(), 'waymeet-door-'))
  const door = join(folder, 'door')
  let started: ReturnType<typeof startTestServer> | undefined
  const porter = createServer(line => {
    started ??= startTestServer(given)
    started
      .then(
        ({ server }) => server,
        (error: Error) => ({ fault: error.message }),
      )
      .then(answer => line.on('error', () => {}).end(JSON.stringify(answer)))
  })
  await new Promise<void>(opened => porter.listen(door, opened))
  project.provide('databaseDoor', door)
  return async () => {
    porter.close()
    await started?.then(
      ({ stop }) => stop(),
      () => {},
    )
    rmSync(folder, { recursive: true, force: true })
  }
}
