/** Said plainly where readers would be shown the urgent numbers of another country than the one they are in. */
import { type DirectoryTables, mostAbroad, someCountries } from '#contexts/directory/index.ts'
import { sayAbroad } from '#exchange/incoming/say-abroad.ts'
import { english } from '#ui/messages/translator.ts'
import type { Waymeet } from './open-waymeet.ts'
import type { Progress } from './progress.ts'

/** At the start: to whoever looks on, and in the log. A directory that cannot be asked is left alone. */
export async function tellIfElsewhere(
  { config, database, demonstration, log }: Pick<Waymeet, 'config' | 'database' | 'demonstration' | 'log'>,
  progress: Pick<Progress, 'say'>,
): Promise<void> {
  if (demonstration.shown()) return
  const countries = await someCountries(database.withTables<DirectoryTables>()).catch(() => [])
  const abroad = mostAbroad(countries, config.homeCountry)
  if (!abroad) return
  log.warn('home.most-groups-abroad', { count: abroad.groups })
  progress.say(`\n${sayAbroad(abroad, config.homeCountry, english)}`)
}
