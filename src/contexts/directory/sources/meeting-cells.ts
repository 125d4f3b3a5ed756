/** The squares of the map by which places within 300 m of each other are found without comparing each with each. */
import { BAND, type Point } from './meeting-spots.ts'

const RADIANS = Math.PI / 180
const AROUND = [-1, 0, 1]

const rowOf = ({ lat }: Point): number => Math.floor(lat / BAND)

/** Degrees of longitude that are 300 m or more everywhere in this row and the two beside it; at a pole, all of them. */
function widthIn(row: number): number {
  const furthest = Math.max(Math.abs(row - 1), Math.abs(row + 2)) * BAND
  return furthest >= 89 ? 360 : BAND / Math.cos(furthest * RADIANS)
}

const cellIn = (row: number, { lon }: Point): number => Math.floor(lon / widthIn(row))

/** The square a point lies in. */
export function cellOf(point: Point): string {
  const row = rowOf(point)
  return `${row} ${cellIn(row, point)}`
}

/** The squares in which everything lies that `isNear` may hold for. */
export const cellsAround = (point: Point): string[] =>
  AROUND.map(step => rowOf(point) + step).flatMap(row =>
    AROUND.map(step => `${row} ${cellIn(row, point) + step}`),
  )
