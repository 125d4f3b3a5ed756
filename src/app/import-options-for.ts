/** What an import can lean on here: the thesaurus for topics, the map of towns for points and zones. */
import { openPlaces, openThesaurus, pointOfPlace, topicMeant } from '#contexts/directory/index.ts'
import type { ImportOptions } from '#exchange/incoming/import-options.ts'
import { systemClock } from '#platform/clock.ts'
import type { Config } from './config.ts'
import { PlainFault } from './plain-fault.ts'
import { takeWordsOf } from './words-of.ts'

export interface AskedOptions {
  topic?: string[] | undefined
  zone?: string | undefined
  country?: string | undefined
  'own-export'?: boolean | undefined
}

/** @throws PlainFault for a topic, zone or country that does not exist. */
export function importOptionsFor(asked: AskedOptions, config: Config, gazetteerDir: string): ImportOptions {
  takeWordsOf(config, () => {})
  const thesaurus = openThesaurus()
  for (const slug of asked.topic ?? []) {
    if (thesaurus.topics.has(slug)) continue
    const meant = topicMeant(slug, thesaurus)
    throw new PlainFault(
      `There is no topic “${slug}”.${meant ? ` Did you mean ${meant}?` : ''} All topics stand at /topics.`,
    )
  }
  if (asked.zone && !isZone(asked.zone))
    throw new PlainFault(`“${asked.zone}” is no time zone. Write it like Europe/London.`)
  if (asked.country && !/^[A-Z]{2}$/.test(asked.country))
    throw new PlainFault('Write the country as two capital letters, such as GB.')
  const places = openPlaces({
    gazetteerDir,
    dataDir: config.dataDir,
    homeCountries: [asked.country ?? config.homeCountry],
  })
  return {
    topics: asked.topic,
    zone: asked.zone,
    country: asked.country,
    ownExport: asked['own-export'],
    today: new Date(systemClock.now()).toISOString().slice(0, 10),
    topicOf: words => topicMeant(words, thesaurus),
    zoneOf: point => places.townZone(point),
    pointOf: place => pointOfPlace(place, places),
  }
}

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null
  } catch {
    return false
  }
}
