/** The directory's own routes, answering on the phone from what is kept there: one product, not a second one. */
import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import type { Clock } from '#platform/clock.ts'
import { Problem, STATUS_OF } from '#platform/http/problem.ts'
import { type Language, languageOf } from '#ui/languages/language.ts'
import { splitLanguage, under } from '#ui/languages/language-address.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { Assets, SettingFor } from '#ui/setting.ts'
import type { DirectoryWeb } from '../../directory-web.ts'
import { createCardCache } from '../../find/card-cache.ts'
import { openFinding } from '../../find/find-groups.ts'
import { drawGroupCard } from '../../find/group-card.tsx'
import { findRoutes } from '../../find/routes.tsx'
import { createWordReader, openThesaurus } from '../../find/word-reader.ts'
import { groupRoutes } from '../../groups/routes.tsx'
import { pageRoutes } from '../../pages/routes.tsx'
import { sheetRoutes } from '../../sheet/routes.tsx'
import { shortlistRoutes } from '../../shortlist/routes.tsx'
import type { KeptArea } from './keep-pack.ts'
import { keptDirectory } from './kept-directory.ts'
import { keptPlaces } from './kept-places.ts'

export interface OnPhone {
  /** The page of an address as a whole document; null where the area does not hold it. @throws at a fault of ours. */
  answer(url: string): Promise<string | null>
  web: DirectoryWeb
  /** Epoch milliseconds: when what is answered from was true. */
  madeAt: number
}

export interface OnPhoneSetting {
  clock: Clock
  assets: Assets
  /** Of the page that asks, where its address names none. */
  language: string
}

const CARDS = 500

/** Takes about as long as building the index: some tenths of a second for thousands of groups. */
export function openOnPhone({ pack, words }: KeptArea, { clock, assets, language }: OnPhoneSetting): OnPhone {
  const thesaurus = openThesaurus()
  const directory = keptDirectory(pack.groups, { clock, abbreviations: thesaurus.abbreviations })
  const places = keptPlaces(pack.towns, words.homeCountry)
  const reader = createWordReader(thesaurus, word => directory.index.knows(word))
  const { homeZone, contact, homeCountry, baseUrl, urgentHelp } = words
  const web: DirectoryWeb = {
    ...{ directory, places, clock, contact, homeCountry, baseUrl, urgentHelp },
    finding: openFinding({ directory, places, words: reader, clock }),
    cards: createCardCache(drawGroupCard, CARDS),
    settingFor: settingOnPhone(assets, homeZone, languageOf(language) ?? 'en'),
  }
  const routes = new Hono({ getPath: request => splitLanguage(getPath(request)).address })
  for (const part of [findRoutes, groupRoutes, sheetRoutes, shortlistRoutes, pageRoutes])
    routes.route('/', part(web))
  routes.onError((fault, c) => {
    if (fault instanceof Problem && STATUS_OF[fault.kind] === 404) return c.body(null, 404)
    // A fault of ours is no page that is elsewhere: whoever is sent to the server for it tells what they look for.
    throw fault
  })
  return {
    web,
    madeAt: pack.madeAt,
    async answer(url) {
      await directory.tick()
      const response = await routes.request(url, { headers: { accept: 'text/html' } })
      const to = response.headers.get('location')
      if (to !== null) {
        const { pathname } = new URL(url)
        const { language: read } = splitLanguage(pathname)
        return this.answer(new URL(under(read ? `/${read}` : '', to), url).href)
      }
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
      return response.status === 404 || !isPage ? null : response.text()
    },
  }
}

function settingOnPhone(assets: Assets, homeZone: string | null, home: Language): SettingFor {
  return (asked, path) => {
    const { pathname, search } = new URL(asked.url)
    const { language, address } = splitLanguage(pathname + search)
    return {
      t: translatorOf(language ?? home),
      assets,
      homeZone,
      path: path ?? address,
      prefix: language ? `/${language}` : '',
    }
  }
}
