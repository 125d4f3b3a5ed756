/** An area kept as a phone keeps it, without a browser: texts in memory, the test app as the server. */
import { fetchArea, type KeptTexts, openKept, openOnPhone } from '#contexts/directory/index.ts'
import type { Assets } from '#ui/setting.ts'
import type { TestApp } from './app.ts'

export interface KeptInMemory {
  texts: KeptTexts
  /** Paths that were asked of the server. */
  asked: string[]
  /** Signs of each answer. */
  received: number[]
  /** Keeps or renews the area of a town. */
  keep(key: string): Promise<{ groups: number }>
  open(): Promise<ReturnType<typeof openOnPhone>>
}

export function keptInMemory(app: TestApp): KeptInMemory {
  const asked: string[] = []
  const received: number[] = []
  const ask = async (path: string, body?: string) => {
    asked.push(path)
    const answer = await app.request(path, body === undefined ? {} : { method: 'POST', body })
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
    const text = await answer.text()
    received.push(text.length)
    return text
  }
  const phone: KeptInMemory = {
    texts: { pack: null, words: null },
    asked,
    received,
    async keep(key) {
      const { pack, texts } = await fetchArea(key, phone.texts, ask)
      phone.texts = texts
      return { groups: pack.groups.length }
    },
    async open() {
      const area = await openKept(phone.texts)
      return openOnPhone(area, { clock: app.clock, assets: await assetsOf(app), language: 'en' })
    },
  }
  return phone
}

/** As the frame hands them over. */
async function assetsOf(app: TestApp): Promise<Assets> {
  const [, written = ''] = /data-assets="([^"]*)"/.exec(await app.page('/kept/frame')) ?? []
  return JSON.parse(written.replaceAll('&quot;', '"')) as Assets
}
