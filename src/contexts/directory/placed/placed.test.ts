/** Lena of the town library puts up a poster of the Tuesday Table; then the group moves (M17, M45; W8). */
import { expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { formOn, pressOn } from '#support/press.ts'
import { signedIn } from '#support/sign-in.ts'

const app = await openTestApp()
const table = CAST.find(({ name }) => name === 'The Tuesday Table')!
const LENA = 'lena@library.example'
const { pool } = app.waymeet.database

const lettersTo = (address: string) => app.letters().filter(({ to }) => to === address)
const latest = () => {
  const { subject, text } = lettersTo(LENA)[0]!
  return { subject, text, page: /\/put-up\/of\/[\w-]+/.exec(text)?.[0] ?? '' }
}
/** A day passes, its jobs and its letters. */
const pass = async (days: number) => {
  await app.clock.passDays(days)
  await app.work()
  await app.work()
}
const press = async (did: string, page = latest().page) => {
  const [, id = ''] = /name="id" value="([^"]+)"/.exec(await app.page(page)) ?? []
  return pressOn(app, page, { did, id })
}
const move = async (street: string) => {
  const [first] = table.gatherings
  await app.save([{ ...table, gatherings: [{ ...first!, place: { ...first!.place!, street } }] }])
}

test('a form with nothing in it is answered kindly, and keeps what was typed', async () => {
  const path = `/put-up?kind=poster&code=${table.code}`
  const form = await app.page(path)
  expect(read(form)).toContain('Poster: The Tuesday Table')
  const again = await pressOn(app, '/put-up', { ...formOn(form), spot: '', email: 'lena at library' })
  expect(again.status).toBe(422)
  const page = await again.text()
  expect(page).toContain('value="lena at library"')
  expect(read(page)).toContain('Please write where it hangs or lies.')
  expect((await app.request('/put-up?kind=poster&code=nothing')).status).toBe(200)
})

test('Lena says where it hangs; nothing counts until she has pressed in the letter', async () => {
  const form = formOn(await app.page(`/put-up?kind=poster&code=${table.code}`))
  const filled = { ...form, spot: 'Town library, board by the door', email: LENA }
  // Sent twice it counts once.
  for (let n = 0; n < 2; n++) expect((await pressOn(app, '/put-up', filled)).status).toBe(303)
  await app.work()
  expect(lettersTo(LENA)).toHaveLength(1)
  expect(latest().text).not.toContain('Tuesday Table')
  await move('Larch Street 2')
  await pass(1)
  expect(lettersTo(LENA)).toHaveLength(1)
  await move('1 Larch Street')
  // Opening changes nothing.
  expect(read(await app.page(latest().page))).toContain('Yes, I put this up')
  const pressed = await press('confirm')
  expect(pressed.headers.get('location')).toContain('?done=confirm')
  expect(read(await app.page(latest().page))).toContain('Every word on it is right')
})

test('the group moves: one letter says what to replace and where to print it, and names no group', async () => {
  await pass(1)
  expect(lettersTo(LENA)).toHaveLength(1)
  await move('9 Mill Row')
  await pass(1)
  expect(lettersTo(LENA)).toHaveLength(2)
  const { subject, text, page } = latest()
  expect(subject).toBe('Please replace what you put up')
  expect(text).toContain('1. Poster: Town library, board by the door')
  expect(text).toContain('What has changed: where they meet.')
  expect(text).not.toContain('Tuesday')
  const [print = ''] = /\/g\/\w+\/poster/.exec(text) ?? []
  const { location } = Object.fromEntries((await app.request(print)).headers)
  expect(read(await app.page(location!))).toContain('9 Mill Row')
  // Another change within the week waits, and comes in the same list.
  await app.save([{ ...table, name: 'The Thursday Table' }])
  await pass(2)
  expect(lettersTo(LENA)).toHaveLength(2)
  await pass(6)
  expect(lettersTo(LENA)).toHaveLength(3)
  expect(read(await app.page(page))).toContain('One thing is out of date')
})

test('the desk sees what hangs where and what is out of date, and not whose it is', async () => {
  const worker = await signedIn(app, 'karin@intermediary.example')
  const html = await worker.page('/desk/put-up')
  const page = read(html)
  expect(page).toContain('One thing is up. One is out of date.')
  expect(page).toContain('Town library, board by the door')
  expect(html).not.toContain(LENA)
})

test('she has replaced it, and hears nothing more until the next change', async () => {
  expect((await press('replaced')).headers.get('location')).toContain('?done=replaced')
  expect(read(await app.page(latest().page))).toContain('Every word on it is right')
  await pass(30)
  expect(lettersTo(LENA)).toHaveLength(3)
})

test('twice a year she is asked whether it still hangs; after two silences nobody is written to any more', async () => {
  await app.save([table])
  await press('replaced')
  // Somebody goes on confirming the group meanwhile.
  const later = (days: number) =>
    table.confirmations.map(each => ({ ...each, at: app.clock.now() + days * 86_400_000 }))
  const { page } = latest()
  for (const nth of [1, 2]) {
    await app.save([{ ...table, confirmations: later(182) }])
    await pass(183)
    expect(latest().subject, String(nth)).toBe('Is it still there?')
  }
  const letters = lettersTo(LENA).length
  await app.save([{ ...table, confirmations: later(182) }])
  await pass(183)
  expect(lettersTo(LENA)).toHaveLength(letters)
  expect((await app.request(page)).status).toBe(410)
  expect((await pool.query('select email from directory.material_keeper')).rows).toEqual([])
  const kept = await pool.query('select unknown_since from directory.placed_material')
  expect(kept.rows).toEqual([{ unknown_since: expect.anything() }])
})

test('one press stops the letters, and the address is gone at once', async () => {
  const form = formOn(await app.page(`/put-up?kind=leaflet&code=${table.code}`))
  await pressOn(app, '/put-up', { ...form, spot: 'Surgery', email: LENA })
  await app.work()
  const { page } = latest()
  const stopped = await pressOn(app, page, { did: 'stop' })
  expect(stopped.headers.get('location')).toBe('/put-up/stopped')
  expect((await pool.query('select email from directory.material_keeper')).rows).toEqual([])
  const { rows } = await pool.query('select to_address from platform.letter where to_address = $1', [LENA])
  expect(rows).toEqual([])
})
