/** No verb opens a conversation without a person's press: not by its type, and not by where presses are taken (M08, promise 2). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { openConversation } from '../conversations/open-conversation.ts'
import type { Pressed } from './consent.ts'

type Asked = Parameters<typeof openConversation>[1]

it('is nothing that can be written down by hand', () => {
  const byHand = { purpose: 'write', groupId: 'g', textShown: 'x', language: 'en', at: 0 } as const
  const pressed: Pressed = { ...byHand, how: 'their-page' }
  // @ts-expect-error a consent is made from a press alone
  const consent: Asked = pressed
  expect(consent).toBe(pressed)
})

it('is given where the person’s own press is taken, and in no other place', () => {
  const src = join(import.meta.dirname, '..', '..', '..')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name =>
    /(?<!\.test)\.tsx?$/.test(name),
  )
  const giving = files.filter(name => /\bgivenBy\(/.test(readFileSync(join(src, name), 'utf8')))
  expect(giving.sort()).toEqual([
    'contexts/introductions/conversations/write/routes.tsx',
    'contexts/introductions/together/draft/routes.tsx',
  ])
})
