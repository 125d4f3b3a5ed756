/** Half-degree squares, so that what is near is found without looking at the whole world. */
import type { Point } from '../distance.ts'

const PER_DEGREE = 2
const ACROSS = 360 * PER_DEGREE
const DOWN = 180 * PER_DEGREE
const KM_PER_DEGREE = 111.2

const band = (lat: number) => Math.min(DOWN - 1, Math.max(0, Math.floor((lat + 90) * PER_DEGREE)))
const around = (lon: number) => ((Math.floor((lon + 180) * PER_DEGREE) % ACROSS) + ACROSS) % ACROSS

export function cellOf(lat: number, lon: number): number {
  return band(lat) * ACROSS + around(lon)
}

/** Every cell that can hold something within `km` of the point; across the date line and over the poles too. */
export function* cellsWithin(point: Point, km: number): Generator<number> {
  const degrees = km / KM_PER_DEGREE
  const south = band(point.lat - degrees)
  const north = band(point.lat + degrees)
  for (let row = south; row <= north; row++) {
    const edge = Math.max(Math.abs(row / PER_DEGREE - 90), Math.abs((row + 1) / PER_DEGREE - 90))
    const shrink = Math.cos((Math.min(89.9, edge) * Math.PI) / 180)
    const reach = Math.min(180, degrees / shrink)
    const cells = Math.min(ACROSS, Math.ceil(reach * PER_DEGREE) * 2 + 1)
    const first = around(point.lon - Math.ceil(reach * PER_DEGREE) / PER_DEGREE)
    for (let i = 0; i < cells; i++) yield row * ACROSS + ((first + i) % ACROSS)
  }
}

/** Positions in `cells` (sorted) that lie in this cell. */
export function positionsIn(cells: Uint32Array, cell: number): [number, number] {
  const lowest = (sought: number) => {
    let low = 0
    let high = cells.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (cells[middle]! < sought) low = middle + 1
      else high = middle
    }
    return low
  }
  const from = lowest(cell)
  return [from, from < cells.length && cells[from] === cell ? lowest(cell + 1) : from]
}
