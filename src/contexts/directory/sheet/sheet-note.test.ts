import { expect, it } from 'vitest'
import { aGroup } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import { german, norwegian } from '#ui/messages/translators.ts'
import { saySheetNote } from './sheet-item.tsx'

it('Harold reads "for men" behind the name, and not a stray "men"', () => {
  const group = aGroup({ kind: 'self-help', communities: ['men'] })
  expect(saySheetNote(group, english)).toBe('for men')
  expect(saySheetNote(group, norwegian)).toBe('for menn')
  expect(saySheetNote(group, german)).toBe('für Männer')
})

it('and whom else it is for', () => {
  const group = aGroup({ kind: 'self-help', forWhom: 'close-person', communities: ['women', 'asian'] })
  expect(saySheetNote(group, english)).toBe('for relatives and friends, for women')
  expect(saySheetNote({ ...group, forWhom: 'me' }, english)).toBe('for women and Asian people')
  const led = { ...group, kind: 'professionally-led' as const, communities: [] }
  expect(saySheetNote(led, english)).toBe(
    'Professionally led, not a self-help group. For relatives and friends',
  )
})
