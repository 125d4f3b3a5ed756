/** MiniSearch: an inverted index with prefixes and edit distance; filters by a function. */
import MiniSearch, { type SearchOptions } from 'minisearch'
import { type FlatDocument, flat, TEXT_FIELDS } from './flat-document.ts'
import { gatheringList } from './gathering-list.ts'
import { LISTED, type Library } from './library.ts'

export function miniSearchLibrary(): Library {
  const index = new MiniSearch<FlatDocument>({ fields: [...TEXT_FIELDS] })
  const gatherings = gatheringList()
  return {
    fill: documents => {
      for (const document of documents) {
        gatherings.add(document)
        index.add(flat(document))
      }
    },
    search(asked) {
      const passes = gatherings.passing(asked)
      const search = (more: SearchOptions) =>
        index.search(asked.text, {
          combineWith: 'AND',
          boost: { name: 3, topics: 2 },
          filter: ({ id }) => passes(id),
          ...more,
        })
      // Slips are mended only where nothing was found: its quickest way.
      const exact = search({})
      const found = exact.length > 0 ? exact : search({ fuzzy: 0.2 })
      return found.slice(0, LISTED).map(({ id }) => id as number)
    },
  }
}
