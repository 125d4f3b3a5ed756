/** One real address for each route, and what a press on it sends. A route that is not here has not been tried. */
import type { Group } from '#contexts/directory/groups/group.ts'
import type { TestApp } from '#support/app.ts'
import { type Fields, formOn } from '#support/letter-to-contact.ts'
import type { Links } from './people.ts'

export interface Around {
  app: TestApp
  group: Group
  links: Links
  /** Of the worker's. */
  passkey: string
  /** One of each, open, on the desk. */
  concern: string
  barrier: string
}

type Address = string | ((around: Around) => string | Promise<string>)

const firstIn = async ({ app }: Around, page: string, shape: RegExp): Promise<string> =>
  shape.exec(await app.page(page))?.[0] ?? 'none'

const FIXED: Readonly<Record<string, Address>> = {
  '/assets/*': around => firstIn(around, '/', /\/assets\/[\w.-]+\.css/),
  '/lists/:file': around => firstIn(around, '/', /\/lists\/topics-en-[\w-]+\.json/),
  '/packs/:file': ({ app }) => {
    const found = app.waymeet.places.find('Worksop')
    return `/packs/${found.kind === 'found' ? found.place.key : 'none'}.pack`
  },
  '/dev/mail/:word': ({ app }) => `http://localhost:3000/dev/mail/${app.waymeet.post.drawer?.word}`,
  '/topics/:slug': '/topics/grief',
  '/near/:place': '/near/Worksop',
  '/g/:code': ({ group }) => `/g/${group.code}`,
  '/groups/:slug/concern/:door': ({ group }) => `/groups/${group.slug}/concern/misconduct`,
  '/desk/concerns/:id': ({ concern }) => `/desk/concerns/${concern}`,
  '/desk/barriers/:id': ({ barrier }) => `/desk/barriers/${barrier}`,
  '/desk/agencies/:agency': async ({ app }) => {
    const { rows } = await app.waymeet.database.pool.query('select id from agencies.agency limit 1')
    return `/desk/agencies/${rows[0].id}`
  },
  '/interest': '/interest?topic=alopecia&near=Worksop',
  '/account/passkeys/new': '/account/passkeys/new',
  '/account/passkeys/:id': ({ passkey }) => `/account/passkeys/${passkey}`,
  '/handbook': '/handbook?near=Worksop',
  '/board': '/board?near=Worksop',
  '/put-up': ({ group }) => `/put-up?kind=poster&code=${group.code}`,
  '/interest/thanks': '/interest/thanks?topic=alopecia',
}

/** What no form on the page of the same address sends. */
const SENT: Readonly<Record<string, Fields>> = {
  'POST /sign-in': { email: 'karin@intermediary.example' },
  'POST /sign-in/code': { code: '12345678' },
  'POST /account': { session: 'others' },
  'POST /account/passkeys/new': { name: 'Office' },
  'POST /account/passkeys/:id': { name: 'Office' },
  'POST /sign-in/passkey': { answer: '{}' },
  'POST /groups/:slug/wrong': { fact: 'openness', words: 'Nobody was there.' },
  'POST /groups/:slug/concern/:door': { words: 'Somebody was pressed for money.' },
  'POST /concern/:token': { did: 'withdraw' },
  'POST /hear/:token': { words: 'That is not how it was.' },
  'POST /barrier/:token': { obstacle: 'poster', agency: 'surgery' },
  'POST /desk/groups/:slug/barrier': { obstacle: 'poster', agency: 'surgery' },
  'POST /desk/concerns/:id': { did: 'aside', key: 'x' },
  'POST /desk/words': { group: '019ad5b6-0000-7000-8000-00000000b001', said: 'shown', seen: 'x', key: 'x' },
  'POST /desk/barriers/:id': { did: 'settle', step: 'talk', words: 'We rang them.' },
  ...Object.fromEntries(
    ['/proposed/:token', '/answer/:token/proposals/:proposal', '/desk/proposals/:proposal'].map(path => [
      `POST ${path}`,
      { did: 'say', words: 'Since when?' },
    ]),
  ),
  'POST /my-question/:token': { did: 'write', words: 'May I bring my sister?' },
  'POST /welcome/:token': { did: 'answer', words: 'You are welcome.' },
  'POST /put-up': { spot: 'Town library', email: 'lena@library.example' },
  'POST /put-up/of/:token': { did: 'still' },
  'POST /held/:token': { did: 'send' },
  'POST /agency/:token': { did: 'unit', name: 'Ward 4' },
  'POST /desk/agencies': { name: 'Larchfield', kind: 'health', email: 'ines@larchfield.example' },
  'POST /introduction/:token': { did: 'keep', words: 'May I come along?' },
  'POST /answer/:token/another': { email: 'daniel@home.example' },
}

/** Kept once for each group: what the permission is asked about. */
export async function proposalAbout({ app, group }: Pick<Around, 'app' | 'group'>): Promise<string> {
  const id = `${group.id.slice(0, -4)}cafe`
  await app.waymeet.database.pool.query(
    `insert into directory.proposal (id, group_id, fact, from_role, changes, proposed_at)
     values ($1, $2, 'openness', 'desk', '[]', now()) on conflict do nothing`,
    [id, group.id],
  )
  return id
}

/** By the first part of the address. */
const PURPOSES: Readonly<Record<string, keyof Links>> = {
  agree: 'agree',
  'handed-on': 'handed',
  'taken-out': 'back',
  mandate: 'mandate',
  concern: 'concern',
  hear: 'hear',
  proposed: 'proposed',
  'my-question': 'question',
  welcome: 'welcome',
  'put-up': 'putUp',
  held: 'held',
  introduction: 'draft',
  agency: 'agency',
  offering: 'offering',
  'word-back': 'draft',
}

export async function addressOf(route: string, around: Around): Promise<string> {
  const pattern = route.split(' ')[1] ?? ''
  const fixed = FIXED[pattern]
  if (fixed !== undefined) return typeof fixed === 'string' ? fixed : fixed(around)
  const { group, links } = around
  const purpose = PURPOSES[pattern.split('/')[1] ?? ''] ?? 'answer'
  const parts: Readonly<Record<string, string>> = {
    slug: group.slug,
    code: group.code,
    token: links[purpose],
    fact: 'openness',
    gathering: group.gatherings[0]!.id,
    date: '2026-11-17',
    proposal: pattern.includes(':proposal') ? await proposalAbout(around) : '',
    how: 'cancelled',
    journey: 'confirm',
    page: 'please-call',
  }
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`No address is known for ${route}.`)
    return part
  })
}

/** @param page the page with the button, as who may press it sees it */
export const sentTo = (route: string, page: string): Fields => ({ ...formOn(page), ...SENT[route] })
