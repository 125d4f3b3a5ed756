/** `bench pack`: how large a kept area is on its way, how soon it is ready, and how fast it answers. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fetchArea, openKept, openOnPhone, openPlaces, tightly } from '#contexts/directory/index.ts'
import { systemClock } from '#platform/clock.ts'
import type { CommandInput } from '../commands/command-input.ts'
import { createApp } from '../create-app.ts'
import { openForWork } from '../open-for-work.ts'
import { openWaymeet } from '../open-waymeet.ts'
import type { Figure } from './figures.ts'
import { measureImport } from './import-rate.ts'
import { latencyOf } from './latency.ts'
import { openLand } from './made-up-land.ts'
import { searchAddresses } from './made-up-searches.ts'
import type { ThrowAway } from './throw-away.ts'

const OPENED = 7
const ASKED = 300

export async function benchPack(
  { built, progress }: CommandInput,
  { config }: ThrowAway,
  groups: number,
): Promise<Figure[]> {
  const places = openPlaces({
    gazetteerDir: built.gazetteer,
    dataDir: null,
    homeCountries: [config.homeCountry],
  })
  const land = openLand(places, config.homeCountry)
  const work = await openForWork(config, progress)
  try {
    const part = { key: 'bench-pack', format: 'ndjson', from: 0, to: groups } as const
    await measureImport(part, { work, config, gazetteer: built.gazetteer, land, progress })
  } finally {
    await work.close()
  }
  const waymeet = await openWaymeet(config, { progress, as: 'host', gazetteer: built.gazetteer, built })
  try {
    const app = createApp(waymeet, built.publicFiles)
    const { place } = middleTown(places.find('Worksop'))
    const ask = async (path: string, body?: string) =>
      (await app.request(path, body === undefined ? {} : { method: 'POST', body })).text()
    progress.say('Fetching the area …')
    const { pack, texts } = await fetchArea(place.key, { pack: null, words: null }, ask)

    const setting = { clock: systemClock, assets: { css: '', scripts: {} }, language: 'en' }
    const addresses = searchAddresses(land, ASKED, 12).map(path => `${config.baseUrl}${path}`)
    // Some things are made when the first search asks for them, so it is ready once that one is answered.
    const open = async () => {
      const phone = openOnPhone(await openKept(texts), setting)
      await phone.answer(addresses[0]!)
      return phone
    }
    const ready = await latencyOf(Array.from({ length: OPENED }), open)
    const phone = await open()
    const answer = await latencyOf(addresses, url => phone.answer(url))
    return figuresOf(pack.groups.length, texts.pack, texts.words, { ready: ready.p50, answer: answer.p95 })
  } finally {
    await waymeet.close()
  }
}

function middleTown(answer: { kind: string; place?: { key: string } }): { place: { key: string } } {
  if (!answer.place) throw new Error('The town in the middle is not on the map.')
  return { place: answer.place }
}

function figuresOf(
  groups: number,
  pack: string,
  words: string,
  took: { ready: number; answer: number },
): Figure[] {
  const brotli = (text: string) => brotliCompressSync(text, tightly(Buffer.byteLength(text))).length
  return [
    { what: 'groups in the area', value: groups, unit: '' },
    { what: 'area, Brotli', value: brotli(pack) / 1000, unit: 'kB' },
    {
      what: 'bytes a group, towns included',
      value: brotli(pack) / groups,
      unit: '',
      target: { at: 'most', value: 100 },
    },
    { what: 'bytes a group, gzip', value: gzipSync(pack).length / groups, unit: '' },
    { what: 'as kept on the device', value: pack.length / 1000, unit: 'kB' },
    { what: 'words, once for all areas, Brotli', value: brotli(words) / 1000, unit: 'kB' },
    {
      what: 'ready: the first search answered',
      value: took.ready,
      unit: 'ms',
      target: { at: 'most', value: 500 },
    },
    { what: 'a find page drawn, p95', value: took.answer, unit: 'ms' },
  ]
}
