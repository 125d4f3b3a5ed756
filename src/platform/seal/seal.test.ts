/** What is sealed opens only where it should, for all words; and keys come and go with their weeks. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { endOfWeek, isoWeekAt, nextWeekAt } from './iso-week.ts'
import { keepWeekKeys } from './keep-week-keys.ts'
import { openKeyFolder } from './key-folder.ts'
import { isLinkToken, markOfLink, newLink, openWithLink, sealToLink } from './link-seal.ts'
import { openOpener } from './open-opener.ts'
import { NothingToSealWith, openSealer } from './open-sealer.ts'
import { recipientsOf, weeksKept } from './seal-key.store.ts'

const DAY = 86_400_000
const database = await freshDatabase()
const queries = database.as('jobs')
const dir = mkdtempSync(join(tmpdir(), 'waymeet-keys-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let now = Date.parse('2026-11-23T10:00:00Z')
const clock = { now: () => now }
const folder = openKeyFolder(join(dir, 'weeks'))
const sealer = openSealer(database.as('visitor'), clock)
const opener = openOpener(folder)

describe('a week', () => {
  it('begins on Monday and has a number, also where years meet', () => {
    expect(isoWeekAt(Date.parse('2026-11-22T23:59:59Z'))).toBe('2026-W47')
    expect(isoWeekAt(Date.parse('2026-11-23T00:00:00Z'))).toBe('2026-W48')
    expect(isoWeekAt(Date.parse('2027-01-03T12:00:00Z'))).toBe('2026-W53')
    expect(nextWeekAt(Date.parse('2026-12-31T12:00:00Z'))).toBe('2027-W01')
    expect(endOfWeek('2026-W53')).toBe(Date.parse('2027-01-04T00:00:00Z'))
  })

  it('ends after each moment in it, and no more than seven days after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), at => {
        const left = endOfWeek(isoWeekAt(at)) - at
        expect(left > 0 && left <= 7 * DAY).toBe(true)
      }),
    )
  })
})

describe('words sealed to a week', () => {
  it('are not taken in where there is no key: nothing is ever kept unsealed instead', async () => {
    await expect(sealer.seal('Is it all right to just listen?', 'row 1')).rejects.toThrow(NothingToSealWith)
  })

  it('open where they belong and nowhere else, whatever they are', async () => {
    await keepWeekKeys(queries, folder, clock)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 700 }), fc.nat(), async (words, at) => {
        const sealed = await sealer.seal(words, 'message.words 1')
        expect(sealed.week).toBe('2026-W48')
        expect(await opener.open(sealed, 'message.words 1')).toBe(words)
        expect(await opener.open(sealed, 'message.words 2')).toBeNull()
        expect(await opener.open({ ...sealed, week: '2026-W49' }, 'message.words 1')).toBeNull()
        const bytes = Buffer.from(sealed.bytes)
        bytes[at % bytes.length]! ^= 1
        expect(await opener.open({ ...sealed, bytes }, 'message.words 1')).toBeNull()
      }),
      { numRuns: 25 },
    )
  })

  it('tell by their length only whether they are few, some or many', async () => {
    const lengths = await Promise.all(
      ['', 'No', 'A short question', 'x'.repeat(200)].map(
        async words => (await sealer.seal(words, 'a')).bytes.length,
      ),
    )
    expect(new Set(lengths).size).toBe(1)
  })

  it('are sealed to every relay that has keys of its own, so that whichever runs can hand them on', async () => {
    const other = openKeyFolder(join(dir, 'other'))
    await keepWeekKeys(queries, other, clock)
    const sealed = await sealer.seal('Wednesday?', 'row')
    expect(await openOpener(other).open(sealed, 'row')).toBe('Wednesday?')
    expect(await opener.open(sealed, 'row')).toBe('Wednesday?')
  })
})

describe('the key of a week', () => {
  it('is made a week ahead, once, readable by its owner alone', async () => {
    const before = folder.read('2026-W49')
    await Promise.all([keepWeekKeys(queries, folder, clock), keepWeekKeys(queries, folder, clock)])
    expect(folder.weeks()).toEqual(['2026-W48', '2026-W49'])
    expect(folder.read('2026-W49')).toBe(before)
    expect(statSync(join(dir, 'weeks', '2026-W48')).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(dir, 'weeks'))).toHaveLength(2)
  })

  it('is one, when two make it on the same folder at the same moment', async () => {
    const shared = join(dir, 'shared')
    const at = { now: () => now + 60 * 7 * DAY }
    await Promise.all([1, 2, 3].map(() => keepWeekKeys(queries, openKeyFolder(shared), at)))
    expect(await recipientsOf(queries, isoWeekAt(at.now()))).toHaveLength(1)
  })

  it('is destroyed 104 days after its week, and what was sealed with it stays shut for good', async () => {
    const sealed = await sealer.seal('Gone by spring', 'row')
    now = endOfWeek('2026-W48') + 104 * DAY - 1
    expect(await keepWeekKeys(queries, folder, clock)).toEqual([])
    expect(await opener.open(sealed, 'row')).toBe('Gone by spring')
    now += 1
    expect(await keepWeekKeys(queries, folder, clock)).toEqual(['2026-W48'])
    expect(await opener.open(sealed, 'row')).toBeNull()
    expect(await weeksKept(queries)).not.toContain('2026-W48')
  })
})

describe('words sealed to a link', () => {
  it('open for whoever holds it, about what they are about, and for nobody else', async () => {
    const [hers, his] = await Promise.all([newLink(), newLink()])
    const bytes = await sealToLink(hers.recipient, 'Come at seven, we will be at the door.', 'answer 7')
    expect(isLinkToken(hers.token)).toBe(true)
    expect(await openWithLink(hers.token, bytes, 'answer 7')).toBe('Come at seven, we will be at the door.')
    expect(await openWithLink(hers.token, bytes, 'answer 8')).toBeNull()
    expect(await openWithLink(his.token, bytes, 'answer 7')).toBeNull()
    expect(await openWithLink('no link', bytes, 'answer 7')).toBeNull()
    expect(await openWithLink(`${hers.token.slice(0, -1)}q`, bytes, 'answer 7')).toBeNull()
  })

  it('are found by a mark that tells nothing of the link', async () => {
    const link = await newLink()
    expect(link.mark).toBe(markOfLink(link.token))
    expect(link.mark).not.toContain(link.token.slice(0, 12))
  })
})
