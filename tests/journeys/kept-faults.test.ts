/** What a phone says of a page it does not give: not kept there is one thing, a fault of ours another. */
import { expect, test } from 'vitest'
import { noonOn12November as now } from '#support/a-group.ts'
import { openTestApp } from '#support/app.ts'
import { theCounty } from '#support/county.ts'
import { keptInMemory } from '#support/kept-area.ts'

const app = await openTestApp({ groups: theCounty(now), demo: true })
const phone = keptInMemory(app)
const worksop = app.waymeet.places.find('Worksop')
if (worksop.kind !== 'found') throw new Error('Worksop is not on the map.')
await phone.keep(worksop.place.key)
const at = (path: string) => `https://waymeet.example${path}`

test('a page that the area does not hold is elsewhere', async () => {
  const onPhone = await phone.open()
  for (const path of ['/groups/nobody-knows-this', '/g/ZZZZ', '/interest?topic=grief', '/nothing/here'])
    expect(await onPhone.answer(at(path)), path).toBeNull()
})

test('a fault of ours is said to be one, so that nobody sends their search to the server for it', async () => {
  const onPhone = await phone.open()
  onPhone.web.directory.groupBySlug = async () => {
    throw new TypeError('Nobody thought of this.')
  }
  await expect(onPhone.answer(at('/groups/the-tuesday-table'))).rejects.toThrow('Nobody thought of this.')
})

test('Karin, who reads Norwegian, is led on in Norwegian', async () => {
  const onPhone = await phone.open()
  const led = (await onPhone.answer(at('/nb/near/Nowhere-at-all'))) ?? ''
  expect(led).toContain('<html lang="nb"')
  expect(led).toContain('href="/nb/urgent-help"')
})

test('what is damaged is refused, and nobody is asked for it', async () => {
  const { pack } = phone.texts
  const asked = phone.asked.length
  for (const damaged of [{ pack: `${pack}.` }, { pack: null }, { words: '{}' }, { words: null }]) {
    const whole = phone.texts
    phone.texts = { ...whole, ...damaged }
    await expect(phone.open()).rejects.toThrow()
    phone.texts = whole
  }
  expect(phone.asked.length).toBe(asked)
})
