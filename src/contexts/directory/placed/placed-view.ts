/** One thing put up, as pages say it: to its keeper, and to the desk. Pure. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { printUrlOf, sayOutOfDate } from './placed.mail.ts'
import type { Placed } from './placed.ts'
import { type FactsNow, whatIsOutOfDate } from './replace-list.ts'

export interface PlacedSeen {
  id: string
  /** "Poster. At the town library, by the door". */
  what: string
  /** Where what it is of is found. */
  about: { href: string; text: string }
  confirmed: boolean
  checked: string
  /** Since when nobody knows, as a sentence; null: somebody keeps it. */
  unknown: string | null
  /** Why it is to be replaced; null: every word is right. */
  outOfDate: string | null
  /** Where the new one is printed; null: there is none. */
  print: string | null
}

export function seePlaced(placed: Placed, facts: FactsNow, t: Translator): PlacedSeen {
  const { id, material, spot, confirmedAt, checkedAt, unknownSince } = placed
  const outOfDate = whatIsOutOfDate(placed, facts)
  return {
    id,
    what: t('placed.what', { kind: t(`print.kind.${material.kind}`), spot }),
    about:
      'code' in material
        ? { href: `/g/${material.code}`, text: t('placed.code', { code: material.code }) }
        : { href: `/near/${encodeURIComponent(material.near)}`, text: material.near },
    confirmed: confirmedAt !== null,
    checked: t('placed.checked', { date: sayDay(t, checkedAt) }),
    unknown: unknownSince === null ? null : t('placed.unknown', { date: sayDay(t, unknownSince) }),
    outOfDate: outOfDate && sayOutOfDate(outOfDate, t),
    print: printUrlOf(material, outOfDate),
  }
}
