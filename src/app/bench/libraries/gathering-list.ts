/** Filters for libraries that have none of their own for places and gatherings: asked of each document that was found. */
import { type Document, distanceKm } from '#search/index.ts'
import { boxAround } from './box-around.ts'
import { filterMarks } from './filter-marks.ts'
import { gatheringsOf } from './flat-document.ts'
import type { Question } from './library.ts'

export interface GatheringList {
  /** Documents come in the order of their keys, from 0. */
  add(document: Document): void
  /** What a document has to pass to be listed. */
  passing(asked: Question): (id: number) => boolean
}

/** Plain numbers in a row, so that what is measured is the library and not its filters. */
export function gatheringList(): GatheringList {
  const marks = filterMarks()
  const first = [0]
  const lat: number[] = []
  const lon: number[] = []
  const day: number[] = []
  const held: number[] = []
  return {
    add(document) {
      for (const gathering of gatheringsOf(document)) {
        lat.push(gathering.place?.lat ?? Number.NaN)
        lon.push(gathering.place?.lon ?? Number.NaN)
        day.push(gathering.day)
        held.push(marks.of(gathering))
      }
      first.push(lat.length)
    },
    passing(asked) {
      const wanted = marks.askedBy(asked)
      const { south, north, west, east } = boxAround(asked.near, asked.withinKm)
      const suits = (at: number) =>
        (asked.day === null || day[at] === asked.day) &&
        ((held[at] as number) & wanted) === wanted &&
        (lat[at] as number) >= south &&
        (lat[at] as number) <= north &&
        (lon[at] as number) >= west &&
        (lon[at] as number) <= east &&
        distanceKm({ lat: lat[at] as number, lon: lon[at] as number }, asked.near) <= asked.withinKm
      return id => {
        for (let at = first[id] as number; at < (first[id + 1] as number); at++) if (suits(at)) return true
        return false
      }
    },
  }
}
