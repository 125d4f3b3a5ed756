/** FlexSearch: every word is put in with its slips; it knows no filters, so all are fetched and then looked through. */
import { Index } from 'flexsearch'
import { flat, TEXT_FIELDS } from './flat-document.ts'
import { gatheringList } from './gathering-list.ts'
import { LISTED, type Library } from './library.ts'

export function flexSearchLibrary(): Library {
  const index = new Index({ tokenize: 'tolerant' })
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
    search(asked) {
      const passes = gatherings.passing(asked)
      const found: number[] = []
      for (const id of index.search(asked.text, { limit: size }) as number[]) {
        if (!passes(id)) continue
        found.push(id)
        if (found.length === LISTED) break
      }
      return found
    },
  }
}
