/** Somebody who works here, signed in by the letter they got. */
import { invite, type Task } from '#contexts/identity/index.ts'
import type { TestApp } from './app.ts'
import { openBrowser, type TestBrowser } from './browser.ts'

export const inviteTo = (app: TestApp, email: string, task: Task = 'intermediary-worker'): Promise<boolean> =>
  invite(app.waymeet.database, { email, task }, app.clock)

/** The code in the newest letter to this address, or to anybody. */
export function newestCode(app: TestApp, to?: string): string {
  const letter = app.letters().find(one => to === undefined || one.to === to)
  return /\b(\d{4} \d{4})\b/.exec(letter?.text ?? '')?.[1] ?? ''
}

/** Asks for a code in this browser, and has the letter carried. */
export async function askForCode(
  app: TestApp,
  browser: TestBrowser,
  email: string,
  more: Record<string, string> = {},
): Promise<Response> {
  const answer = await browser.press('/sign-in', { email, ...more })
  await app.work()
  return answer
}

/** Invited, where they were not, and signed in. */
export async function signedIn(
  app: TestApp,
  email: string,
  browser: TestBrowser = openBrowser(app),
): Promise<TestBrowser> {
  await inviteTo(app, email)
  await askForCode(app, browser, email)
  await browser.press('/sign-in/code', { code: newestCode(app, email) })
  return browser
}
