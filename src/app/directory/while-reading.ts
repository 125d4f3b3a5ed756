/** What is answered while the directory is still being read: that it is not there yet, and when to ask again. */
import { Hono } from 'hono'
import { homeZoneOf } from '#contexts/directory/index.ts'
import { readStaticFiles } from '#platform/http/static-files.ts'
import { newReference } from '#platform/ids.ts'
import type { Log } from '#platform/log.ts'
import { readAssets } from '../assets.ts'
import type { Config } from '../config.ts'
import { awayAnswer } from '../errors.tsx'
import { readerSetting } from '../reader-setting.ts'
import { createServer } from '../server.ts'

/** Answers every page with 503 and `Retry-After`; `/health` says `reading`. Style sheets and scripts are there. */
export function answerWhileReading(config: Config, publicFiles: string, log: Log) {
  const settingFor = readerSetting({
    fixed: {
      assets: readAssets(publicFiles),
      homeZone: homeZoneOf(config.homeCountry),
      origin: config.baseUrl,
    },
    demo: () => false,
    homeLanguage: config.homeLanguage,
    homeCountry: config.homeCountry,
  })
  const health = new Hono().get('/health', c => {
    c.header('cache-control', 'no-store')
    return c.json({ status: 'reading', database: 'ok', groups: 0 }, 503)
  })
  return createServer({
    secure: config.baseUrl.startsWith('https:'),
    log,
    stopwatch: () => performance.now(),
    files: readStaticFiles(publicFiles),
    settingFor,
    newReference,
    routes: [health, new Hono().all('*', c => awayAnswer(c, settingFor))],
  })
}
