/** On a phone of 360 px without script: Mira reads what waits of her mail, and sends it without her address. */
import { expect, test } from 'vitest'
import type { ConversationTables } from '#contexts/introductions/conversations/conversations-tables.ts'
import { aboutHeld, writeHeld } from '#contexts/introductions/relay/held/held.ts'
import { addHeldMail } from '#contexts/introductions/relay/held/held-mail.store.ts'
import { newId } from '#platform/ids.ts'
import { newLink, sealToLink } from '#platform/seal/link-seal.ts'
import { openSealer } from '#platform/seal/open-sealer.ts'
import { serveTestApp } from '#support/app-on-port.ts'
import { CAST } from '#support/cast.ts'
import { openChromium, openPerson, PHONE } from '#support/chromium.ts'
import { overflow, violations } from '#support/looking.ts'
import { askedOf } from '../permissions/asked-of.ts'

const browser = await openChromium()
const app = await serveTestApp()
const table = CAST.find(({ name }) => name === 'The Tuesday Table')!

async function heldMail(): Promise<string> {
  const { database } = app.waymeet
  await askedOf(app, table.id)
  const { rows } = await database.pool.query('select id from introductions.conversation')
  const { token, recipient, mark } = await newLink()
  const words = 'Thank you, I will come.\n\nWrite to me at mira.solheim@post.example, any day.'
  const held = { words, without: words.replace(/\S+@\S+(?=,)/, '[…]') }
  await addHeldMail(database.withTables<ConversationTables>(), {
    ...{ mark, conversationId: rows[0].id, side: 'group', why: 'own-address', messageId: newId(1) },
    ...{ heldAt: app.clock.now(), sealed: await openSealer(database, app.clock).seal('', '') },
    forSender: await sealToLink(recipient, writeHeld(held), aboutHeld(mark)),
  })
  return `/held/${token}`
}

test.skipIf(!browser)('a mail with her own address in it is read, sent without it, and gone', async () => {
  const { page, foreign, close } = await openPerson(browser!, app.url, PHONE)
  const held = await heldMail()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(held)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeNull()
  }
  const plain = await openPerson(browser!, app.url, { ...PHONE, javaScriptEnabled: false })
  await plain.page.goto(held)
  await plain.page.getByRole('button', { name: 'Send without it' }).click()
  expect(await plain.page.locator('main').innerText()).toContain('It is on its way')
  await page.reload()
  expect(await page.locator('main').innerText()).toContain('There is nothing here')
  expect(foreign()).toEqual([])
  await Promise.all([close(), plain.close()])
})
