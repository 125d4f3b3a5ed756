/** What lies in a contact's letter box, and what she does with the pages it opens: without script, one form at a time. */
import { FACTS, type Fact } from '#contexts/directory/freshness/confirmation.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import type { DirectoryTables } from '#contexts/directory/index.ts'
import { ANSWER_LINK, answerUrl } from '#contexts/directory/keeping/answer-url.ts'
import { addAsk } from '#contexts/directory/keeping/confirmation-ask.store.ts'
import { addContactTask } from '#contexts/directory/keeping/contact-task.store.ts'
import { newId } from '#platform/ids.ts'
import { signLink } from '#platform/links/signed-link.ts'
import type { TestApp } from './app.ts'

const DAY = 86_400_000

/** Asks a contact of the group about these facts now. @returns the path of the link in her letter */
export async function letterTo(
  app: TestApp,
  group: Pick<Group, 'id'>,
  facts: readonly Fact[] = FACTS,
  email?: string,
): Promise<string> {
  const db = app.waymeet.database.withTables<DirectoryTables>()
  const now = app.clock.now()
  const [contactTaskId, id] = [newId(now), newId(now)]
  await addContactTask(db, {
    ...{
      id: contactTaskId,
      groupId: group.id,
      email: email ?? `joan.${contactTaskId}@home.example`,
      phone: null,
      language: 'en',
    },
    ...{ agreedHow: 'email', agreedAt: now, endsAt: now + 400 * DAY, unreachableSince: null },
  })
  await addAsk(db, { id, groupId: group.id, contactTaskId, facts: [...facts], askedAt: now })
  return answerUrl(signLink(app.waymeet.post.linkKey, ANSWER_LINK, id))
}

export type Fields = Record<string, string>

const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** What the page's first form would send as it stands: a box or a circle only where it is filled. */
export function formOn(html: string): Fields {
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Fields = {}
  for (const [tag] of form.matchAll(/<input(?:[^>"]|"[^"]*")*>/g)) {
    const picked = /type="(?:radio|checkbox)"/.test(tag)
    if (!picked || / checked/.test(tag)) fields[attribute(tag, 'name')] = attribute(tag, 'value')
  }
  return fields
}

export interface Sent {
  status: number
  /** The page it ends on, the one it is led to where there is one. */
  html: string
  location: string | null
}

export const post = async (app: TestApp, path: string, fields: Fields): Promise<Sent> => {
  const answer = await app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://waymeet.example',
    },
  })
  const location = answer.headers.get('location')
  const html = location === null ? await answer.text() : await app.page(location)
  return { status: answer.status, html, location }
}

/** Opens a page, fills in its first form and sends it. */
export const fillIn = async (app: TestApp, path: string, filled: Fields): Promise<Sent> =>
  post(app, path, { ...formOn(await app.page(path)), ...filled })

/** Presses the button of the page she is on. */
export const pressOn = (app: TestApp, path: string, html: string): Promise<Sent> =>
  post(app, path, formOn(html))
