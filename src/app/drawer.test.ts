/** The drawer opens records, so it is there for whoever sits at this machine and was told its word. */
import { expect, it } from 'vitest'
import { openTestApp } from '#support/app.ts'

it('is not there under an address that can be guessed, nor for somebody elsewhere', async () => {
  const app = await openTestApp({ settings: { BASE_URL: 'http://localhost:3000' } })
  const { word } = app.waymeet.post.drawer!
  expect(word.length).toBeGreaterThanOrEqual(16)
  for (const path of ['/dev/mail', '/dev/mail/', '/dev/mail/word', `/dev/mail/${word}`])
    expect((await app.request(path)).status).toBe(404)
})
