/** What is said of a kept area: in short, in every language, beside it; and below every page that is drawn from it. */
import { LANGUAGES } from '#ui/languages/language.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { sayDay } from '#ui/say-day.ts'
import { fullName } from '../../find/full-name.ts'
import { sayAround, unitIn } from '../../find/say-distance.ts'
import type { Pack } from '../pack.ts'

/** Which area is kept and how much it is, as a text to lie beside it: told later without opening it. */
export function keptInShort(pack: Pack): string {
  const said = LANGUAGES.map(language => [language, sayKept(pack, translatorOf(language))])
  return JSON.stringify({ key: pack.middle.key, said: Object.fromEntries(said) })
}

function sayKept({ middle, withinKm, groups, madeAt }: Pack, t: Translator): [string, string] {
  const place = fullName({ ...middle, kind: 'town', population: 0 }, t)
  const distance = sayAround(withinKm, unitIn(middle.country), t)
  const day = sayDay(t, dayOf(madeAt), 'full')
  return [t('offline.now', { place }), t('offline.now-text', { n: groups.length, distance, day })]
}

/** Below every page drawn on the device: where it came from, and how old that is. */
export function FromHere({ madeAt, t }: { madeAt: number; t: Translator }) {
  return (
    <aside class="wrap flow">
      <p class="soft">
        {t('offline.from-here', { day: sayDay(t, dayOf(madeAt), 'full') })}{' '}
        <a href="/kept">{t('offline.renew')}</a>
      </p>
    </aside>
  )
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
