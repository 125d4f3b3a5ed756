/**
 * Somebody carries off the whole database, a backup, the log and every secret the server has: they read nothing of what people
 * wrote to groups. With the relay's keys it could be read, until those are destroyed; then by nobody, ever (M16, M77).
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LEFT_OUT, OUR_SCHEMAS } from '#app/backup/what-is-kept.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { openTestApp } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { fillIn, formOn, post } from '#support/letter-to-contact.ts'
import { linkInLetter, takesQuestions } from '#support/takes-questions.ts'

const [table] = CAST as [(typeof CAST)[0]]
const app = await openTestApp({ groups: [table] })
const { database, config } = app.waymeet
const keys = config.sealKeys
/** The keys as they were when the words lay there. */
const copied = mkdtempSync(join(tmpdir(), 'waymeet-copied-keys-'))
afterAll(() => rmSync(copied, { recursive: true, force: true }))

const WORDS = /cinnabar|Zuleika|zuleika@home|vermilion|carmine/
const QUESTION = 'My cinnabar question'

interface CarriedOff {
  text: string
  /** Every value of every column that holds bytes. */
  bytes: Buffer[]
}

const filesIn = (folder: string, but: string): string[] =>
  readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    if (path === but) return []
    return statSync(path).isDirectory() ? filesIn(path, but) : [path]
  })

async function carryOff(): Promise<CarriedOff> {
  let backup = ''
  const whole = { address: database.address, schemas: OUR_SCHEMAS, leftOut: LEFT_OUT }
  for await (const piece of writeBackup({ ...whole, linkKey: app.waymeet.post.linkKey })) backup += piece
  const folder = filesIn(config.dataDir, keys).map(path => readFileSync(path, 'latin1'))
  const text = [...(await everythingKept(database)), backup, ...folder, ...app.log].join('\n')
  const bytes = [...new Set(text.match(/\\\\?x([0-9a-f]{2}){40,}/g) ?? [])].map(hex =>
    Buffer.from(hex.replace(/^\\+x/, ''), 'hex'),
  )
  return { text, bytes }
}

/** How many of them any of these secrets opens, as a key or as a passphrase. */
async function opened({ bytes }: CarriedOff, secrets: readonly string[]): Promise<string[]> {
  const decrypter = new Decrypter()
  for (const secret of secrets) if (secret.startsWith('AGE-SECRET-KEY-1')) decrypter.addIdentity(secret)
  for (const secret of secrets) if (!secret.startsWith('AGE-SECRET-KEY-1')) decrypter.addPassphrase(secret)
  const read = bytes.map(each => decrypter.decrypt(each, 'text').catch(() => ''))
  return (await Promise.all(read)).filter(words => words !== '')
}

const keysIn = (folder: string) =>
  readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8').trim())

/** All the server holds beside the database. */
const serverSecrets = () => [
  app.waymeet.post.linkKey.toString('base64url'),
  app.waymeet.post.linkKey.toString('hex'),
  ...filesIn(config.dataDir, keys).map(path => readFileSync(path, 'latin1').trim()),
]

let page = ''
let then: CarriedOff

beforeAll(async () => {
  await takesQuestions(app, table)
  const write = `/groups/${table.slug}/write`
  const form = { ...formOn(await app.page(write)), shared: '' }
  const sent = await post(app, write, {
    ...{ ...form, words: QUESTION, name: 'Zuleika', email: 'zuleika@home.example' },
  })
  page = sent.location ?? ''
})

describe('what was written to a group', () => {
  it('is in nothing that can be carried off while it waits for the relay', async () => {
    then = await carryOff()
    cpSync(keys, copied, { recursive: true })
    expect(then.text).not.toMatch(WORDS)
    expect(then.bytes.length).toBeGreaterThan(1)
    for (const secret of keysIn(keys)) expect(then.text).not.toContain(secret)
    for (const token of [page.split('/')[2] ?? 'none']) expect(then.text).not.toContain(token)
  })

  it('is opened by no secret of the server, and by the key of the week', async () => {
    expect(await opened(then, serverSecrets())).toEqual([])
    expect((await opened(then, keysIn(keys))).join('\n')).toMatch(/cinnabar/)
  })

  it('is taken in and shown to whoever wrote it by a server that cannot even see the keys', async () => {
    renameSync(keys, `${keys}.away`)
    expect(await app.page(page)).toContain(QUESTION)
    renameSync(`${keys}.away`, keys)
  })

  it('is in nothing either when both have answered each other', async () => {
    await app.work()
    const link = linkInLetter(app, 'welcome')
    await fillIn(app, link, { did: 'answer', words: 'A vermilion answer' })
    await fillIn(app, page, { did: 'write', words: 'Something carmine' })
    for (const worked of [false, true]) {
      if (worked) await app.work()
      const now = await carryOff()
      expect(now.text).not.toMatch(WORDS)
      expect(await opened(now, serverSecrets())).toEqual([])
    }
  })

  it('is opened by nothing that is left once the key of its week is destroyed, in a copy from back then as well', async () => {
    for (let n = 0; n < 12; n++) {
      await app.clock.passDays(9.99)
      await app.clock.passDays(0.01)
      await app.work()
    }
    expect(readdirSync(keys)).not.toEqual(readdirSync(copied))
    expect(await opened(then, [...keysIn(keys), ...serverSecrets()])).toEqual([])
    expect((await opened(then, keysIn(copied))).join('\n')).toMatch(/cinnabar/)
    const { rows } = await database.pool.query('select 1 from introductions.conversation')
    expect(rows).toEqual([])
  })
})
