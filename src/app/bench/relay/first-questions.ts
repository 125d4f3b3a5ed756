/** Opens conversations the way people do: finds groups that take what one writes, fills in the form, and presses. */
import type { LetterBoxes } from './letter-boxes.ts'
import type { Served } from './served-apart.ts'

/** One side of a conversation, with what its letter box knows. */
export interface Correspondent {
  address: string
  /** Where this side answers to; empty until its first letter came. */
  answersTo: string
}

export interface Conversation {
  person: Correspondent
  group: Correspondent
}

const PATIENCE = 60_000

/** @throws where fewer groups take questions, or a letter to one does not come */
export async function askFirstQuestions(
  { url }: Served,
  boxes: LetterBoxes,
  many: number,
): Promise<Conversation[]> {
  const known = new Map<string, Correspondent>()
  const asked: string[] = []
  boxes.hear(({ to, replyTo }) => {
    const correspondent = known.get(to)
    if (correspondent && replyTo !== '') correspondent.answersTo = replyTo
    // A question is the only letter to somebody unknown that can be answered.
    else if (replyTo !== '') {
      known.set(to, { address: to, answersTo: replyTo })
      asked.push(to)
    }
  })
  const conversations: Conversation[] = []
  for (let page = 1; conversations.length < many; page++) {
    const slugs = await slugsOn(url, page)
    if (slugs.length === 0) throw new Error(`Only ${conversations.length} groups take questions.`)
    for (const slug of slugs) {
      if (conversations.length === many) break
      const person = { address: `person-${conversations.length + 1}@post.example`, answersTo: '' }
      const before = asked.length
      if (!(await ask(`${url}/groups/${slug}/write`, person.address))) continue
      await until(() => asked.length > before)
      known.set(person.address, person)
      conversations.push({ person, group: known.get(asked[before] as string) as Correspondent })
    }
  }
  return conversations
}

async function slugsOn(url: string, page: number): Promise<string[]> {
  const answer = await fetch(`${url}/find?page=${page}`, { headers: { accept: 'application/json' } })
  const { groups, pages } = (await answer.json()) as { groups: { slug: string }[]; pages: number }
  return page > pages ? [] : groups.map(({ slug }) => slug)
}

/** False: this group takes none. */
async function ask(address: string, email: string): Promise<boolean> {
  const form = await (await fetch(address)).text()
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  if (!form.includes('name="words"') || hidden.length === 0) return false
  const fields = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]))
  fields.set('words', 'May I only listen the first time?')
  fields.set('email', email)
  const { origin } = new URL(address)
  const sent = await fetch(address, { method: 'POST', body: fields, headers: { origin }, redirect: 'manual' })
  return sent.status === 303
}

export async function until(so: () => boolean, patience = PATIENCE): Promise<void> {
  const late = performance.now() + patience
  while (!so()) {
    if (performance.now() > late) throw new Error('A letter did not come within a minute.')
    await new Promise(wait => setTimeout(wait, 20))
  }
}
