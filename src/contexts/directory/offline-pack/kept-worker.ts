/** What runs beside a page on a phone: fetches an area, and answers addresses from it. It puts nothing on the device. */
import { renderHtml } from '#ui/html.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { Assets } from '#ui/setting.ts'
import { takeThesaurus } from '../topics/thesaurus.browser.ts'
import { fetchArea, type KeptTexts, openKept } from './on-phone/keep-pack.ts'
import { FromHere, keptInShort } from './on-phone/kept-now.tsx'
import { type OnPhone, openOnPhone } from './on-phone/routes.tsx'

/** Where the texts of an area lie: the name of the cache, and their addresses in it. */
interface Lies {
  store: string
  pack: string
  words: string
}

/** `lies`: null where nothing is kept. */
type Asked = { n: number; lies: Lies | null } & (
  | { wish: 'fetch'; key: string }
  /** `language`: of the page that asks. */
  | { wish: 'answer'; url: string; assets: Assets; language: string }
)

async function textsIn(lies: Lies | null): Promise<KeptTexts> {
  const text = async (name: 'pack' | 'words') => {
    // Opening would make one, and nothing is put on the device from here.
    const found = lies && (await caches.match(lies[name], { cacheName: lies.store }))
    return found ? found.text() : null
  }
  return { pack: await text('pack'), words: await text('words') }
}

async function ask(path: string, body?: string): Promise<string> {
  const sent = body === undefined ? {} : { method: 'POST', body }
  const answer = await fetch(path, { credentials: 'omit', cache: 'no-store', ...sent })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  return answer.text()
}

const clock = { now: () => Date.now() }
let open: Promise<OnPhone> | undefined

async function openOnce(kept: KeptTexts, assets: Assets, language: string): Promise<OnPhone> {
  const area = await openKept(kept)
  takeThesaurus(area.words.thesaurus)
  return openOnPhone(area, { clock, assets, language })
}

async function answer(asked: Asked): Promise<unknown> {
  if (asked.wish === 'fetch') {
    const { pack, texts } = await fetchArea(asked.key, await textsIn(asked.lies), ask)
    return { ...texts, about: keptInShort(pack) }
  }
  const { lies, assets, language, url } = asked
  open ??= textsIn(lies).then(kept => openOnce(kept, assets, language))
  const onPhone = await open.catch(fault => {
    open = undefined
    throw fault
  })
  const t = translatorOf(languageOf(language) ?? 'en')
  const from = renderHtml(FromHere({ madeAt: onPhone.madeAt, t })).markup
  return { document: await onPhone.answer(url), from }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    said => postMessage({ n: data.n, said }),
    fault => postMessage({ n: data.n, fault: String(fault) }),
  )
})
