/** Everybody who can come to an address, really: with their cookies, and with the letters they hold. */
import type { Group } from '#contexts/directory/groups/group.ts'
import { release } from '#contexts/identity/index.ts'
import { newLink } from '#platform/seal/link-seal.ts'
import type { TestApp } from '#support/app.ts'
import { openBrowser, type TestBrowser } from '#support/browser.ts'
import { addDevice, openDevice } from '#support/device.ts'
import { letterTo } from '#support/letter-to-contact.ts'
import { signedIn } from '#support/sign-in.ts'
import type { RoleName } from './role.ts'

export interface Links {
  /** Tokens, by the first part of the address. */
  answer: string
  agree: string
  handed: string
  back: string
  mandate: string
  /** The page of what somebody wrote, and the letter that asks a contact about it. */
  concern: string
  hear: string
  proposed: string
  /** The page of a first question, and the letter that brought it to the group. */
  question: string
  welcome: string
  /** The letter to somebody who put a poster up. */
  putUp: string
  /** The letter that asks about a mail of the group. */
  held: string
  /** A draft that waits for its person's press. */
  draft: string
  /** The lead's letter of an agency, and the address of one of its units. */
  agency: string
  offering: string
}

export const NO_LINKS: Links = {
  ...{ answer: '', agree: '', handed: '', back: '', mandate: '', concern: '', hear: '', proposed: '' },
  ...{ question: '', welcome: '', held: '', draft: '', putUp: '' },
  ...{ agency: '', offering: '' },
}

export interface People {
  browserOf(role: RoleName): TestBrowser
  /** A device that the worker has added. */
  passkey: string
  /** What this role puts in the address to reach this group. */
  linksOf(role: RoleName, real: Links): Links
}

/** Somebody whose only task is one that no permission knows: as far as this product goes, a visitor. */
async function withTask(app: TestApp, email: string, task: string): Promise<TestBrowser> {
  const browser = await signedIn(app, email)
  await app.waymeet.database.pool.query(
    `update identity.task_held set task = $2
      where person_id = (select id from identity.person where email = $1)`,
    [email, task],
  )
  return browser
}

export async function openPeople(app: TestApp, theirs: Group): Promise<People> {
  const released = await signedIn(app, 'joan@intermediary.example')
  await release(app.waymeet.database, 'joan@intermediary.example', app.clock)
  const visitor = openBrowser(app)
  const browsers: Record<RoleName, TestBrowser> = {
    visitor,
    contact: visitor,
    'other contact': visitor,
    worker: await signedIn(app, 'karin@intermediary.example'),
    released,
    professional: await withTask(app, 'dr.mehta@practice.example', 'professional'),
    host: await withTask(app, 'tomas@house.example', 'host'),
  }
  const own = tokenIn(await letterTo(app, theirs))
  const { token: nobodys } = await newLink()
  await addDevice(browsers.worker, openDevice(app.waymeet.config.baseUrl))
  const { rows } = await app.waymeet.database.pool.query('select id from identity.passkey')
  return {
    passkey: rows[0].id,
    browserOf: role => browsers[role],
    linksOf(role, real) {
      if (role === 'contact') return real
      const mark = role === 'other contact' ? own : Buffer.alloc(32).toString('base64url')
      return {
        answer: spliced(real.answer, mark),
        agree: spliced(real.agree, mark),
        handed: spliced(real.handed, mark),
        back: spliced(real.back, mark),
        mandate: spliced(real.mandate, mark),
        concern: spliced(real.concern, mark),
        hear: spliced(real.hear, mark),
        proposed: spliced(real.proposed, mark),
        putUp: spliced(real.putUp, mark),
        question: nobodys,
        welcome: nobodys,
        held: nobodys,
        draft: nobodys,
        agency: spliced(real.agency, mark),
        offering: spliced(real.offering, mark),
      }
    },
  }
}

export const tokenIn = (path: string): string => path.split('/')[2] ?? ''

/** This group's id with a mark that is not for it. */
function spliced(real: string, mark: string): string {
  const [id, other] = [Buffer.from(real, 'base64url'), Buffer.from(mark, 'base64url')]
  return Buffer.concat([id.subarray(0, 16), other.subarray(16)]).toString('base64url')
}
