import { expect, it } from 'vitest'
import { librariesNamed } from './libraries-named.ts'

it('measures all where none is named, and those that are named in any letters', () => {
  expect(librariesNamed('')).toHaveLength(6)
  expect(librariesNamed('waymeet, sqlite fts5')).toEqual(['Waymeet', 'SQLite FTS5'])
})

it('says which there are to whoever names one there is not', () => {
  expect(() => librariesNamed('SQLite')).toThrow(/no library “SQLite”.*SQLite FTS5/)
})
