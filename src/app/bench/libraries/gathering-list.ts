/** Filters for libraries that have none of their own for places and gatherings: asked of each document that was found. */
import type { Document } from '#search/index.ts'
import { type FlatGathering, gatheringsOf, suits } from './flat-document.ts'
import type { Question } from './library.ts'

export interface GatheringList {
  add(document: Document): void
  suits(id: number, asked: Question): boolean
}

export function gatheringList(): GatheringList {
  const byId = new Map<number, FlatGathering[]>()
  return {
    add(document) {
      byId.set(Number(document.key), gatheringsOf(document))
    },
    suits: (id, asked) => byId.get(id)?.some(gathering => suits(gathering, asked)) ?? false,
  }
}
