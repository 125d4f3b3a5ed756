import { beforeEach, describe, expect, test } from 'vitest'
import { aGroup, noonOn12November as now } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import { groupFreshness } from '../freshness/freshness.ts'
import { lifeOn } from '../groups/life-state.ts'
import { type CardCache, createCardCache } from './card-cache.ts'
import { type CardProps, drawGroupCard } from './group-card.tsx'

const cardOf = (otherwise: Parameters<typeof aGroup>[0] = {}, at = now): CardProps => {
  const group = aGroup(otherwise)
  return {
    group,
    life: lifeOn(group.life, '2026-11-12'),
    freshness: groupFreshness(group, at),
    gathering: group.gatherings[0],
    t: english,
  }
}

const ofAList = { key: 'list', name: 'Wexcombe List', url: null, missingSince: null }

describe('cards that are kept', () => {
  let cards: CardCache
  beforeEach(() => {
    cards = createCardCache(drawGroupCard, 3)
  })

  test('a card looked at a hundred times is drawn once', () => {
    const first = cards.card(cardOf())
    for (let n = 0; n < 99; n++) expect(cards.card(cardOf())).toBe(first)
    expect(cards.drawn).toBe(1)
  })

  test('Joan changes the summary: the next reader sees it, and the old card is gone', () => {
    cards.card(cardOf())
    const changed = cards.card(cardOf({ summary: 'We meet in the library now.', changedAt: now + 1 }))
    expect(changed.what.markup).toContain('We meet in the library now.')
    expect(cards.size).toBe(1)
  })

  test.each([
    { summary: 'We meet in the library now.' },
    { name: 'The Wednesday Table' },
    { source: { ...ofAList, name: 'Nettlecombe List' } },
    { source: { ...ofAList, url: 'https://list.example' } },
  ])('Karin puts something right by hand, and the card says so though no change was noted: %o', change => {
    cards.card(cardOf({ source: ofAList }))
    expect(cards.card(cardOf(change))).toEqual(drawGroupCard(cardOf(change)))
    expect([cards.drawn, cards.size]).toEqual([2, 1])
  })

  test('a group read once more as it was is not drawn once more', () => {
    const first = cards.card(cardOf())
    const { group, ...rest } = cardOf()
    expect(cards.card({ ...rest, group: JSON.parse(JSON.stringify(group)) })).toBe(first)
  })

  test('nobody changes anything, but time passes: the card says overdue by itself', () => {
    const day = 86_400_000
    expect(cards.card(cardOf()).fresh.markup).toContain('"fresh">Confirmed')
    const later = cards.card(cardOf({}, now + 200 * day))
    expect(later.fresh.markup).toContain('fresh-overdue')
    expect(later.quiet).toBe(true)
  })

  test('however many groups are looked at, only so many are kept', () => {
    for (let n = 0; n < 50; n++) cards.card(cardOf({ id: `g${n}` }))
    expect(cards.size).toBe(3)
  })

  test('the one looked at longest ago leaves first', () => {
    for (const id of ['a', 'b', 'c', 'a', 'd', 'a']) cards.card(cardOf({ id }))
    expect(cards.drawn).toBe(4)
  })

  test('a name that looks like markup stays a name', () => {
    const card = cards.card(cardOf({ name: '<script>alert(1)</script> & "Tea"' }))
    expect(card.what.markup).not.toContain('<script>')
    expect(card.what.markup).toContain('&lt;script>')
  })
})
