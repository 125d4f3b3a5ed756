import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test('a page of ours is led to, with its query', () => {
  expect(localPath('/desk')).toBe('/desk')
  expect(localPath('/groups/the-tuesday-table?x=1&y=%2F')).toBe('/groups/the-tuesday-table?x=1&y=%2F')
})

test('what a browser could read as somewhere else is not', () => {
  const others = [
    '//a.example',
    '/\\a.example',
    '\\\\a.example',
    'https://a.example',
    '/..//a.example',
    '/\n/a',
    '',
  ]
  for (const text of others) expect(localPath(text)).toBeNull()
  expect(localPath(undefined)).toBeNull()
  expect(localPath(`/${'a'.repeat(600)}`)).toBeNull()
})

test('whatever comes, a browser stays here and no header is broken', () => {
  const signs = fc.constantFrom('/', '\\', '.', '@', ':', '?', '#', '%', '\t', '\n', '\r', 'a', 'http', '//')
  const texts = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(signs).map(parts => `/${parts.join('')}`),
  )
  fc.assert(
    fc.property(texts, text => {
      const path = localPath(text)
      if (path === null) return
      expect(new URL(path, 'https://here.example/sign-in').origin).toBe('https://here.example')
      expect(path).toMatch(/^\/[!-~]*$/)
    }),
  )
})
