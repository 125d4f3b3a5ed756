/** Cards already drawn. A card is drawn once per change of what it shows, not once per request (design 7). */
import type { CardProps, GroupCardStatic } from './group-card.tsx'
import { createRecent } from './recent.ts'
import { stateOf } from './state-of.ts'

export interface CardCache {
  /** The card as it stands, or drawn now and kept. */
  card(props: CardProps): GroupCardStatic
  readonly drawn: number
  readonly size: number
}

interface Kept {
  /** What a card is drawn from; where one of these moves, it is drawn again. */
  shows: readonly unknown[]
  gathering: string | undefined
  locale: string
  card: GroupCardStatic
}

const showsOf = ({ group, life, freshness }: CardProps): readonly unknown[] => [
  // Not when it was changed: a correction made by hand need not say.
  stateOf(group),
  freshness.state,
  freshness.last?.at,
  life.state,
  life.lapsed,
]

/**
 * Bounded: the group looked at longest ago leaves first.
 * @param most how many groups have their cards kept; about 2 kB each
 */
export function createCardCache(draw: (props: CardProps) => GroupCardStatic, most = 20_000): CardCache {
  let drawn = 0
  let size = 0
  /** Most groups have one card; a second gathering or language has its own. */
  const kept = createRecent<Kept[]>(most, cards => {
    size -= cards.length
  })
  return {
    card(props) {
      const { group, gathering, t } = props
      const cards = kept.get(group.id) ?? []
      const shows = showsOf(props)
      const at = cards.findIndex(one => one.gathering === gathering?.id && one.locale === t.locale)
      const found = cards[at]
      if (found && shows.every((value, n) => value === found.shows[n])) return found.card
      const card = draw(props)
      drawn++
      if (at < 0) size++
      cards.splice(at < 0 ? cards.length : at, 1, { shows, gathering: gathering?.id, locale: t.locale, card })
      kept.set(group.id, cards)
      return card
    },
    get drawn() {
      return drawn
    },
    get size() {
      return size
    },
  }
}
