import { describe, expect, test } from 'vitest'
import { aGroup } from '#support/a-group.ts'
import { createGroupShelf } from './group-shelf.ts'
import { createRecent } from './recent.ts'
import { stateOf } from './state-of.ts'

describe('groups close at hand', () => {
  test('a group comes back as it was put there', () => {
    const shelf = createGroupShelf(10)
    const group = aGroup({ id: 'a', name: 'Grüße & “tea”, 東京' })
    shelf.put(group)
    expect(shelf.take('a')).toEqual(group)
  })

  test('unpacked, it is known to be in the state it was put there in', () => {
    const shelf = createGroupShelf(10)
    const group = aGroup({ id: 'a', name: 'Grüße & “tea”, 東京' })
    shelf.put(group)
    expect(stateOf(shelf.take('a')!)).toBe(stateOf(group))
    shelf.put({ ...group, summary: 'We meet in the library now.' })
    expect(stateOf(shelf.take('a')!)).not.toBe(stateOf(group))
  })

  test('looked at again it is the same one, until Joan changes it', () => {
    const shelf = createGroupShelf(10)
    shelf.put(aGroup({ id: 'a' }))
    expect(shelf.take('a')).toBe(shelf.take('a'))
    shelf.put(aGroup({ id: 'a', summary: 'We meet in the library now.' }))
    expect(shelf.take('a')?.summary).toBe('We meet in the library now.')
  })

  test('with more groups than there is room for, those looked at lately stay', () => {
    const shelf = createGroupShelf(2, 2)
    for (const id of ['a', 'b', 'c', 'd', 'e']) shelf.put(aGroup({ id }))
    expect(['e', 'd', 'c', 'b', 'a'].filter(id => shelf.take(id))).toEqual(['e', 'd', 'b', 'a'])
  })

  test('a group that is gone is gone', () => {
    const shelf = createGroupShelf(10)
    shelf.put(aGroup({ id: 'a' }))
    expect(shelf.holds('a')).toBe(true)
    shelf.take('a')
    shelf.drop('a')
    expect(shelf.take('a')).toBeUndefined()
  })
})

describe('things looked at lately', () => {
  test('never more than there is room for, and every one that leaves is told', () => {
    const left: number[] = []
    const recent = createRecent<number>(100, value => left.push(value))
    for (let n = 0; n < 1_000; n++) {
      recent.set(String(n), n)
      expect(recent.size).toBeLessThanOrEqual(100)
      expect(left.length + recent.size).toBe(n + 1)
    }
    expect(left).toEqual([...left].sort((a, b) => a - b))
  })

  test('what is looked at stays, whatever comes after it', () => {
    const recent = createRecent<string>(40)
    recent.set('kept', 'here')
    for (let n = 0; n < 500; n++) {
      recent.set(String(n), 'there')
      expect(recent.get('kept')).toBe('here')
    }
  })
})
