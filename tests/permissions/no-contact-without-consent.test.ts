/**
 * A professional presses everything there is, with every link that letters and screens can show: no group hears of anybody by it
 * but through the two pages where the person's own press is taken (M08, promise 2).
 */
import { expect, it } from 'vitest'
import { POLICIES } from '#app/policy.ts'
import type { Policy } from '#contexts/identity/index.ts'
import { openTestApp } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { takesQuestions } from '#support/takes-questions.ts'
import { addressOf, sentTo } from './address.ts'
import { openOnDesk } from './in-confidence.ts'
import { newLinks } from './new-links.ts'
import { openPeople } from './people.ts'

const policy: Policy = Object.assign({}, ...Object.values(POLICIES))
const group = CAST.find(({ name }) => name === 'The Tuesday Table')!
const theirs = CAST.find(({ name }) => name === 'Half a Bed')!

/** Where the person presses. */
const THE_PERSONS = ['POST /groups/:slug/write', 'POST /introduction/:token']

it('opens no conversation and asks for no letter to a group about anybody', async () => {
  const app = await openTestApp({ settings: { BASE_URL: 'http://localhost:3000' } })
  await takesQuestions(app, group, { together: true, callBack: { days: 2 } })
  const people = await openPeople(app, theirs)
  const around = { app, group, passkey: people.passkey, ...(await openOnDesk(app, group.id)) }
  const professional = people.browserOf('professional')
  const heard = async () => {
    const { rows } = await app.waymeet.database.pool.query(
      `select (select count(*) from introductions.conversation)
        + (select count(*) from platform.letter where kind in ('conversation.asked')) as n`,
    )
    return Number(rows[0].n)
  }
  const opened: string[] = []
  const posts = Object.keys(policy).filter(route => route.startsWith('POST ') && !route.endsWith('/take-out'))
  for (const route of posts) {
    const links = await newLinks({ app, group })
    const path = await addressOf(route, { ...around, links })
    const form = sentTo(route, await professional.page(path))
    const before = await heard()
    await professional.press(path, {
      ...form,
      words: 'For somebody else',
      number: '01909 000 222',
      did: 'send',
    })
    if ((await heard()) > before) opened.push(route)
  }
  expect(posts.length).toBeGreaterThan(60)
  expect(opened.sort()).toEqual(THE_PERSONS)
}, 60_000)
