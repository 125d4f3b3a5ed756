/** Joins what is running with what can be opened. The one place where contexts meet the web server. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agencyRoutes } from '#contexts/agencies/routes.tsx'
import {
  createCardCache,
  type DirectoryTables,
  demonstrationTowns,
  drawGroupCard,
  homeZoneOf,
  openWordLists,
  removedAt,
  urgentHelpFrom,
} from '#contexts/directory/index.ts'
import { directoryRoutes } from '#contexts/directory/routes.tsx'
import { identityRoutes } from '#contexts/identity/routes.tsx'
import { concernRoutes, intermediaryRoutes } from '#contexts/intermediaries/routes.tsx'
import { copiedIntroductions, drawWaysInShort, unansweredAtDesk } from '#contexts/introductions/index.ts'
import { introductionRoutes } from '#contexts/introductions/routes.tsx'
import { calendarRoutes } from '#exchange/calendar/routes.tsx'
import { readStaticFiles } from '#platform/http/static-files.ts'
import { newReference } from '#platform/ids.ts'
import { openSealer } from '#platform/seal/open-sealer.ts'
import mark from '#ui/drawings/mark.svg?raw'
import { readAssets } from './assets.ts'
import { drawerRoutes } from './drawer.tsx'
import { openGuard } from './guard.ts'
import { healthRoutes } from './health.ts'
import { keptHereScript } from './kept-here-script.ts'
import { markRoutes } from './mark.ts'
import type { Waymeet } from './open-waymeet.ts'
import { POLICIES } from './policy.ts'
import { readerSetting } from './reader-setting.ts'
import { createServer } from './server.ts'
import { wholeRegister } from './whole-register.ts'

export function createApp(waymeet: Waymeet, publicFiles: string, cards = createCardCache(drawGroupCard)) {
  const {
    config,
    directory,
    finding,
    places,
    clock,
    log,
    database,
    demonstration,
    wishes,
    post,
    identity,
    parts: { introductions },
  } = waymeet
  const lists = openWordLists(places, config.homeCountry)
  const assets = { ...readAssets(publicFiles), icon: '/mark.svg', lists: lists.addresses }
  const settingFor = readerSetting({
    fixed: { assets, homeZone: homeZoneOf(config.homeCountry), origin: config.baseUrl },
    demo: demonstration.shown,
    homeLanguage: config.homeLanguage,
    homeCountry: config.homeCountry,
  })
  const web = {
    directory,
    finding,
    places,
    clock,
    settingFor,
    cards,
    contact: config.contactPoint,
    homeCountry: config.homeCountry,
    homePlace: () => config.homePlace ?? (demonstration.shown() ? demonstrationTowns[0]!.name : null),
    baseUrl: config.baseUrl,
    wishes,
    queries: database.as('visitor'),
    removed: (by: Parameters<typeof removedAt>[1]) =>
      removedAt(database.as('visitor').withTables<DirectoryTables>(), by),
    linkKey: post.linkKey,
    sendsLetters: post.sends,
    waysInShort: drawWaysInShort({ offers: introductions.offers, clock, sendsLetters: post.sends }),
    copiedBeside: copiedIntroductions,
    register: wholeRegister,
    urgentHelp: urgentHelpFrom(readIfThere(join(config.dataDir, 'urgent-help.yaml'))),
  }
  const zone = homeZoneOf(config.homeCountry) ?? 'UTC'
  const known = new Set(Object.values(POLICIES).flatMap(policy => Object.keys(policy)))
  const leadsTo = (path: string) => known.has(`GET ${path}`)
  const files = readStaticFiles(publicFiles)
  return createServer({
    secure: config.baseUrl.startsWith('https:'),
    log,
    stopwatch: () => performance.now(),
    files,
    settingFor,
    newReference,
    guard: openGuard({ policies: Object.values(POLICIES), identity, linkKey: post.linkKey }),
    routes: [
      markRoutes(mark),
      keptHereScript(files, assets.scripts['kept-here']),
      healthRoutes({
        database: () => database.pool.query('select 1'),
        groups: () => directory.size(),
      }),
      directoryRoutes(web, lists),
      calendarRoutes(web),
      concernRoutes({ ...web, zone }),
      introductionRoutes({
        ...web,
        zone,
        identity,
        leadsTo,
        offers: introductions.offers,
        sendsTexts: config.texts !== null,
        sealer: openSealer(database.as('visitor'), clock),
      }),
      agencyRoutes({ ...web, zone, isTown: typed => web.places.find(typed).kind === 'found' }),
      // A code comes by letter: where none are sent nobody can sign in, and no page promises it.
      ...(post.sends
        ? [
            identityRoutes({ identity, settingFor }),
            intermediaryRoutes({ ...web, identity, zone, unanswered: unansweredAtDesk }),
          ]
        : []),
      ...(post.drawer ? [drawerRoutes(post.drawer, settingFor)] : []),
    ],
  })
}

const readIfThere = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null)
