/** An area kept as a phone keeps it, without a browser: texts in memory, the test app as the server. */
import { type KeptTexts, keepPack, openKept, openOnPhone } from '#contexts/directory/index.ts'
import type { Assets } from '#ui/setting.ts'
import type { TestApp } from './app.ts'

export interface KeptInMemory extends KeptTexts {
  texts: Map<string, string>
  /** Paths that were asked of the server. */
  asked: string[]
  /** Keeps or renews the area of a town. */
  keep(key: string): ReturnType<typeof keepPack>
  open(): Promise<ReturnType<typeof openOnPhone>>
}

export function keptInMemory(app: TestApp): KeptInMemory {
  const texts = new Map<string, string>()
  const asked: string[] = []
  const kept: KeptTexts = {
    get: async name => texts.get(name) ?? null,
    put: async (name, text) => void texts.set(name, text),
  }
  const ask = async (path: string) => {
    asked.push(path)
    const answer = await app.request(path)
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
    return answer.text()
  }
  return {
    ...kept,
    texts,
    asked,
    keep: key => keepPack(key, { kept, ask }),
    async open() {
      const area = await openKept({ kept, ask })
      if (!area) throw new Error('Nothing is kept.')
      return openOnPhone(area, { clock: app.clock, assets: await assetsOf(app), language: 'en' })
    },
  }
}

/** As the frame hands them over. */
async function assetsOf(app: TestApp): Promise<Assets> {
  const [, written = ''] = /data-assets="([^"]*)"/.exec(await app.page('/kept/frame')) ?? []
  return JSON.parse(written.replaceAll('&quot;', '"')) as Assets
}
