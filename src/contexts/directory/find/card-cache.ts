/** Cards already drawn. A card is drawn once per change of what it shows, not once per request (design 7). */
import type { CardProps, GroupCardStatic } from './group-card.tsx'

export interface CardCache {
  /** The card as it stands, or drawn now and kept. */
  card(props: CardProps): GroupCardStatic
  readonly drawn: number
  readonly size: number
}

/** Everything a card shows beyond the record itself moves this text. */
const shows = ({ group, life, freshness, gathering, t }: CardProps): string =>
  `${t.locale} ${group.changedAt} ${freshness.state} ${freshness.last?.at ?? 0} ${life.state}${life.lapsed ? '!' : ''} ${gathering?.id ?? ''}`

/**
 * Bounded: the group looked at longest ago leaves first.
 * @param most how many cards are kept; about 2 kB each
 */
export function createCardCache(draw: (props: CardProps) => GroupCardStatic, most = 20_000): CardCache {
  const kept = new Map<string, { shows: string; card: GroupCardStatic }>()
  let drawn = 0
  return {
    card(props) {
      const key = `${props.group.id} ${props.gathering?.id ?? ''} ${props.t.locale}`
      const now = shows(props)
      const found = kept.get(key)
      if (found) kept.delete(key)
      if (found?.shows === now) {
        kept.set(key, found)
        return found.card
      }
      const card = draw(props)
      drawn++
      kept.set(key, { shows: now, card })
      if (kept.size > most) kept.delete(kept.keys().next().value as string)
      return card
    },
    get drawn() {
      return drawn
    },
    get size() {
      return kept.size
    },
  }
}
