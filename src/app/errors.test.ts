import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { Problem } from '#platform/http/problem.ts'
import { english } from '#ui/messages/translator.ts'
import { problemAnswer } from './errors.tsx'

test('Tomás, who was quicker than the server, is told on the page and by header when to try again', async () => {
  const setting = { t: english, assets: { css: '/assets/index.css', scripts: {} }, path: '/', demo: false }
  const app = new Hono().get('/', c => problemAnswer(c, new Problem('too-many', 30), () => setting))
  const answer = await app.request('/')
  expect(answer.status).toBe(429)
  expect(answer.headers.get('retry-after')).toBe('30')
  expect(await answer.text()).toContain('Try again in 30 seconds.')
})
