/** Amira renews the area she keeps: only what is new is sent, and no address says which state of it she held. */
import { expect, test } from 'vitest'
import { openTestApp } from '#support/app.ts'
import { called } from '#support/cast.ts'
import { keptInMemory } from '#support/kept-area.ts'

const app = await openTestApp()
const phone = keptInMemory(app)
const worksop = app.waymeet.places.find('Worksop')
if (worksop.kind !== 'found') throw new Error('Worksop is not on the map.')
const { key } = worksop.place

test('what changed arrives, and every address that was asked is one that anybody asks', async () => {
  await phone.keep(key)
  await app.save([{ ...called('Easy Breath'), summary: 'New words.' }])
  await app.clock.passDays(1)
  const first = phone.received.at(0) ?? 0
  await phone.keep(key)
  expect(phone.asked).toEqual([`/packs/${key}.pack`, expect.stringMatching(/words-/), `/packs/${key}.pack`])
  expect(phone.received.at(-1)).toBeLessThan(first / 2)
  expect(phone.texts.pack).toContain('New words.')
})

test('sums that are none of ours bring the whole; what is far too long is refused', async () => {
  const ask = (body: string) => app.request(`/packs/${key}.pack`, { method: 'POST', body })
  for (const odd of ['', 'abc', '%%%'])
    expect(await (await ask(odd)).text()).toBe(await (await app.request(`/packs/${key}.pack`)).text())
  expect((await ask('x'.repeat(10_000))).status).toBe(422)
  expect((await app.request('/packs/nowhere.pack', { method: 'POST', body: '' })).status).toBe(404)
})
