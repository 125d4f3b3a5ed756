/** A data folder of its own for measuring, gone afterwards; the data of whoever runs it is never touched. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../config.ts'

export interface ThrowAway {
  config: Config
  remove(): void
}

export function throwAwayData(given: Config): ThrowAway {
  const dataDir = mkdtempSync(join(tmpdir(), 'waymeet-bench-'))
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  process.once('exit', remove)
  return {
    config: {
      ...given,
      dataDir,
      databaseUrl: null,
      demo: false,
      homeCountry: 'GB',
      port: 0,
      logLevel: 'error',
    },
    remove,
  }
}
