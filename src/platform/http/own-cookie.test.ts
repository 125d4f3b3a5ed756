import { expect, test } from 'vitest'
import { ownCookie } from './own-cookie.ts'

test('on https it is for this host alone; on http it has a plain name, since browsers refuse the other', () => {
  expect(ownCookie('waymeet', true).set('abc', 60)).toBe(
    '__Host-waymeet=abc; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure',
  )
  expect(ownCookie('waymeet', false).set('abc', 60)).toBe(
    'waymeet=abc; Max-Age=60; Path=/; HttpOnly; SameSite=Lax',
  )
})

test('it is found among others, and one of a similar name is not taken for it', () => {
  const cookie = ownCookie('waymeet', true)
  expect(cookie.read('a=1; __Host-waymeet=x.y%3D; b=2')).toBe('x.y%3D')
  expect(cookie.read('waymeet=x; __Host-waymeet-sign-in=y')).toBeNull()
  expect(cookie.read(null)).toBeNull()
})

test('what could be none of ours is not looked at', () => {
  const cookie = ownCookie('waymeet', true)
  expect(cookie.read(`__Host-waymeet=${'a'.repeat(300)}`)).toBeNull()
  expect(cookie.read('__Host-waymeet="x y"')).toBeNull()
})
