/** What lies on this device: which area, how much, since when. Drawn on the device, by what is kept there. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { sayDistance, unitIn } from '../../find/say-distance.ts'
import { fullName } from '../../find/understood.tsx'
import type { AreaMiddle } from '../pack.ts'

/** Told without opening the pack. */
export interface KeptInShort {
  middle: AreaMiddle
  withinKm: number
  groups: number
  /** Epoch milliseconds. */
  madeAt: number
}

export function KeptNow({ kept, t }: { kept: KeptInShort; t: Translator }) {
  const { middle, withinKm, groups, madeAt } = kept
  const place = fullName({ ...middle, kind: 'town', population: 0 }, t)
  const day = sayDay(t, dayOf(madeAt), 'full')
  return (
    <>
      <p>
        <b>{t('offline.now', { place })}</b>
      </p>
      <p>
        {t('offline.now-text', {
          n: groups,
          distance: sayDistance(withinKm, unitIn(middle.country), t),
          day,
        })}
      </p>
      <p>
        <a class="button" href="/find">
          {t('offline.to-find')}
        </a>{' '}
        <button class="button button-plain" type="button" data-renew={middle.key}>
          {t('offline.renew')}
        </button>
      </p>
    </>
  )
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

/** Bytes of each thing that is kept. */
export type Stored = Record<'pack' | 'words' | 'pages' | 'shortlist', number>

export function StoredNow({ stored, t }: { stored: Stored; t: Translator }) {
  return (
    <table class="known kept" aria-label={t('offline.stored')}>
      <tbody>
        {(['pack', 'words', 'pages', 'shortlist'] as const).map(what => (
          <tr>
            <th scope="row">{t(`offline.stored-${what}`)}</th>
            <td>{t('offline.size', { kb: Math.ceil(stored[what] / 1000) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
