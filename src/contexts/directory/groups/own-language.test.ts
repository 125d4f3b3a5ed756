import { expect, test } from 'vitest'
import { aGroup } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import { german, norwegian } from '#ui/messages/translators.ts'
import { ownLanguage, sayOwnWords } from './own-language.ts'

const writtenIn = (...languages: string[]) => aGroup({ languages })

test('a group that meets in one language writes in it, and only the page of another says so', () => {
  expect(ownLanguage(writtenIn('en'), german)).toBe('en')
  expect(ownLanguage(writtenIn('en', 'bfi'), norwegian)).toBe('en')
  expect(ownLanguage(writtenIn('en'), english)).toBeUndefined()
})

test('Karin is told once why groups speak English on a Norwegian page', () => {
  const groups = [writtenIn('nb'), writtenIn('en')]
  expect(sayOwnWords(groups, norwegian)).toBe(
    'Det gruppene sier om seg selv, står på det språket de skrev det på.',
  )
  expect(sayOwnWords(groups.slice(0, 1), norwegian)).toBeNull()
  expect(sayOwnWords([writtenIn('en')], english)).toBeNull()
})
