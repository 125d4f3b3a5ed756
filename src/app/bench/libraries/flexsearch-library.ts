/** FlexSearch: sounds instead of letters against slips; it knows no filters, so many are fetched and then looked through. */
import { Charset, Index } from 'flexsearch'
import { flat, TEXT_FIELDS } from './flat-document.ts'
import { gatheringList } from './gathering-list.ts'
import { LISTED, type Library } from './library.ts'

export function flexSearchLibrary(): Library {
  const index = new Index({ tokenize: 'strict', encoder: Charset.LatinBalance })
  const gatherings = gatheringList()
  let size = 0
  return {
    fill: documents => {
      for (const document of documents) {
        const texts = flat(document)
        gatherings.add(document)
        index.add(texts.id, TEXT_FIELDS.map(field => texts[field]).join(' '))
        size++
      }
    },
    search: asked =>
      (index.search(asked.text, { limit: size }) as number[])
        .filter(id => gatherings.suits(id, asked))
        .slice(0, LISTED),
  }
}
