/** Orama: text with tolerance, places and values in one question; each gathering is a record of its own. */
import { create, insertMultiple, search } from '@orama/orama'
import { flat, gatheringsOf } from './flat-document.ts'
import { LISTED, type Library } from './library.ts'

const SCHEMA = {
  name: 'string',
  topics: 'string',
  place: 'string',
  words: 'string',
  spot: 'geopoint',
  day: 'enum',
  access: 'enum[]',
  languages: 'enum[]',
} as const
const AT_ONCE = 5_000

export function oramaLibrary(): Library {
  const index = create({ schema: SCHEMA })
  return {
    async fill(documents) {
      let records: object[] = []
      const put = async () => {
        await insertMultiple(index, records as never[], AT_ONCE)
        records = []
      }
      for (const document of documents) {
        const { id, ...texts } = flat(document)
        for (const [n, { place, day, access, languages }] of gatheringsOf(document).entries())
          records.push({
            ...texts,
            id: `${id}-${n}`,
            spot: place ?? undefined,
            day: String(day),
            access,
            languages,
          })
        if (records.length >= AT_ONCE) await put()
      }
      await put()
    },
    async search({ text, near, withinKm, day, access, language }) {
      const ask = async (tolerance: number) => {
        const { hits } = await search(index, {
          term: text,
          tolerance,
          threshold: 0,
          limit: LISTED * 2,
          where: {
            spot: { radius: { coordinates: near, value: withinKm, unit: 'km', inside: true } },
            ...(day === null ? {} : { day: { eq: String(day) } }),
            ...(access === null ? {} : { access: { containsAll: [access] } }),
            ...(language === null ? {} : { languages: { containsAll: [language] } }),
          },
        } as never)
        return hits.map(({ id }) => Number(id.slice(0, id.indexOf('-'))))
      }
      // Slips are mended only where nothing was found: its quickest way.
      const exact = await ask(0)
      const found = exact.length > 0 ? exact : await ask(1)
      return [...new Set(found)].slice(0, LISTED)
    },
  }
}
