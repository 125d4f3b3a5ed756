/** MiniSearch: an inverted index with prefixes and edit distance; filters by a function. */
import MiniSearch from 'minisearch'
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
    search: asked =>
      index
        .search(asked.text, {
          fuzzy: 0.2,
          combineWith: 'AND',
          boost: { name: 3, topics: 2 },
          filter: ({ id }) => gatherings.suits(id, asked),
        })
        .slice(0, LISTED)
        .map(({ id }) => id as number),
  }
}
