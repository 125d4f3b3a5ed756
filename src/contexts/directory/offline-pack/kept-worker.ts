/** What runs beside a page on a phone: keeps an area, tells what is kept, and answers addresses from it. */
import { renderHtml } from '#ui/html.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { Assets } from '#ui/setting.ts'
import { takeThesaurus } from '../topics/thesaurus.browser.ts'
import { type Keeping, keepPack, keptInShort, openKept } from './on-phone/keep-pack.ts'
import { FromHere, KeptNow, type Stored, StoredNow } from './on-phone/kept-now.tsx'
import { type OnPhone, openOnPhone } from './on-phone/routes.tsx'

/** `language`: of the page that asks. */
type Asked = { n: number; language: string } & (
  | { wish: 'keep'; key: string }
  | { wish: 'tell'; stored: Stored }
  | { wish: 'answer'; url: string; assets: Assets }
)

const CACHE = 'waymeet-kept'
const under = (name: string) => `/kept/${name}`

const keeping: Keeping = {
  kept: {
    async get(name) {
      // Opening would make one, and nothing is put on the device before the press.
      const found = await caches.match(under(name), { cacheName: CACHE })
      return found ? found.text() : null
    },
    async put(name, text) {
      await (await caches.open(CACHE)).put(under(name), new Response(text))
    },
  },
  async ask(path) {
    const answer = await fetch(path, { credentials: 'omit', cache: 'no-store' })
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
    return answer.text()
  },
}

const clock = { now: () => Date.now() }
let open: Promise<OnPhone | null> | undefined

async function openOnce(assets: Assets, language: string): Promise<OnPhone | null> {
  const area = await openKept(keeping)
  if (!area) return null
  takeThesaurus(area.words.thesaurus)
  return openOnPhone(area, { clock, assets, language })
}

async function answer(asked: Asked): Promise<unknown> {
  const t = translatorOf(languageOf(asked.language) ?? 'en')
  switch (asked.wish) {
    case 'keep':
      open = undefined
      return keepPack(asked.key, keeping)
    case 'tell': {
      const kept = await keptInShort(keeping.kept)
      const stored = renderHtml(StoredNow({ stored: asked.stored, t })).markup
      return { now: kept && renderHtml(KeptNow({ kept, t })).markup, stored }
    }
    case 'answer': {
      open ??= openOnce(asked.assets, asked.language)
      const onPhone = await open.catch(fault => {
        open = undefined
        throw fault
      })
      if (!onPhone) throw new Error('Nothing is kept.')
      const from = renderHtml(FromHere({ madeAt: onPhone.madeAt, t })).markup
      return { document: await onPhone.answer(asked.url), from }
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    said => postMessage({ n: data.n, said }),
    fault => postMessage({ n: data.n, fault: String(fault) }),
  )
})
