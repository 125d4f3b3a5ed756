/** People who take their group's record over and confirm it, pressing again by the same form when no answer comes. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Group } from '#contexts/directory/groups/group.ts'
import { formOn } from '#support/press.ts'
import { BASE_URL } from './app-and-worker.ts'

export interface Acknowledged {
  /** Ids of groups. */
  claimed: string[]
  agreed: string[]
  confirmed: { groupId: string; fact: string }[]
  /** Presses that had to be made again, since no answer came. */
  unanswered: number
}

export interface Post {
  /** Null while nobody answers. */
  port(): number | null
  /** The link in the letter to this box, once it is there. */
  linkTo(box: string): string | null
  /** True: nobody begins anything new. */
  over(): boolean
}

/** Goes from one group to the next until it is over. */
export async function keepGroups(groups: readonly Group[], post: Post, seen: Acknowledged): Promise<void> {
  for (const group of groups) {
    if (post.over()) return
    await keepOne(group, post, seen)
  }
}

async function keepOne({ id, slug, contact }: Group, post: Post, seen: Acknowledged): Promise<void> {
  const page = `/claim/${slug}`
  if (!(await press(post, seen, page, formOn((await open(post, page)) ?? '')))) return
  seen.claimed.push(id)
  let link = post.linkTo(contact.email!)
  while (link === null) {
    if (post.over()) return
    await pause(20)
    link = post.linkTo(contact.email!)
  }
  const answer = await press(post, seen, new URL(link).pathname, {})
  if (!answer) return
  seen.agreed.push(id)
  for (const fact of ['time-place', 'openness', 'contact']) {
    const html = await open(post, answer)
    const form = /<form(?:(?!<\/form>)[\s\S])*?name="fact" value="FACT"[\s\S]*?<\/form>/.source.replace(
      'FACT',
      fact,
    )
    const fields = formOn(new RegExp(form).exec(html ?? '')?.[0] ?? '')
    if (!fields.key || !(await press(post, seen, answer, { ...fields, fact }))) return
    seen.confirmed.push({ groupId: id, fact })
  }
}

/** Null where it is over before the page came. */
async function open(post: Post, path: string): Promise<string | null> {
  return until(post, async url => {
    const answer = await fetch(url + path, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })
    return answer.status === 200 ? answer.text() : null
  })
}

/** @returns where it leads, which is the acknowledgement; null where it is over before one came */
const press = (post: Post, seen: Acknowledged, path: string, fields: Record<string, string>) =>
  until(
    post,
    async url => {
      const answer = await fetch(url + path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: BASE_URL },
        redirect: 'manual',
        signal: AbortSignal.timeout(5_000),
      })
      return answer.status === 303 ? answer.headers.get('location') : null
    },
    () => void seen.unanswered++,
  )

async function until<T>(
  post: Post,
  ask: (url: string) => Promise<T | null>,
  again = () => {},
): Promise<T | null> {
  for (;;) {
    const port = post.port()
    const found = port === null ? null : await ask(`http://127.0.0.1:${port}`).catch(() => null)
    if (found !== null || post.over()) return found
    if (port !== null) again()
    await pause(50)
  }
}
