/** Which documents are where: cells of an eighth of a degree, and two drawers for gatherings without a point. */
import type { LatLon } from '../document.ts'
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import type { Steps } from '../steps.ts'
import { NO_POINT } from '../store/columns.ts'
import { withRoom } from '../store/room.ts'
import { EARTH_KM } from './geo.ts'

const CELLS_PER_DEGREE = 8
/** Cells of a step, when it is saved. */
const STEP = 8192
const ROWS = 180 * CELLS_PER_DEGREE
const COLUMNS = 360 * CELLS_PER_DEGREE
/** Documents with one gathering, which has no point; and those with several, of which some have none. */
const NOWHERE = -1
const PARTLY_NOWHERE = -2
const RADIANS = Math.PI / 180
/** Degrees: more than single precision can be off. Near a pole longitudes blur; the poles have their own rule. */
const ROUNDING = 0.01
const KM_PER_DEGREE = (Math.PI * EARTH_KM) / 180

interface Cell {
  size: number
  places: Uint32Array
}

export class Grid {
  private cells = new Map<number, Cell>()

  /** Where: a unit vector, as the columns keep it. `alone`: it is the document's only gathering. */
  add(x: number, y: number, z: number, place: number, alone: boolean): void {
    const key = cellOf(x, y, z, alone)
    const cell = this.cells.get(key) ?? { size: 0, places: new Uint32Array(2) }
    if (!cell.size) this.cells.set(key, cell)
    cell.places = withRoom(cell.places, cell.size + 1)
    cell.places[cell.size++] = place
  }

  /** Takes one entry away, looking it up from the end. */
  remove(x: number, y: number, z: number, place: number, alone: boolean): void {
    const key = cellOf(x, y, z, alone)
    const cell = this.cells.get(key)
    if (!cell) return
    const at = cell.places.subarray(0, cell.size).lastIndexOf(place)
    if (at < 0) return
    cell.places[at] = cell.places[--cell.size]!
    if (!cell.size) this.cells.delete(key)
  }

  /** Calls for every cell that may hold something within the distance; a document may come up more than once. */
  forCellsWithin(middle: LatLon, km: number, found: (places: Uint32Array, size: number) => void): void {
    const reach = km / KM_PER_DEGREE + ROUNDING
    const south = rowOf(middle.lat - reach)
    const north = rowOf(middle.lat + reach)
    const overThePole = Math.abs(middle.lat) + reach >= 90
    const sideways = overThePole
      ? 180
      : Math.asin(Math.sin(reach * RADIANS) / Math.cos(middle.lat * RADIANS)) / RADIANS
    const west = Math.floor((middle.lon + 180 - sideways) * CELLS_PER_DEGREE)
    const east = Math.min(west + COLUMNS - 1, Math.floor((middle.lon + 180 + sideways) * CELLS_PER_DEGREE))
    for (let row = south; row <= north; row++)
      for (let column = west; column <= east; column++) {
        const cell = this.cells.get(row * COLUMNS + around(column))
        if (cell) found(cell.places, cell.size)
      }
  }

  /** How many entries there are in the cells that may hold something within the distance. */
  countWithin(middle: LatLon, km: number): number {
    let count = 0
    this.forCellsWithin(middle, km, (_, size) => {
      count += size
    })
    return count
  }

  /** Documents that have one gathering and no point. */
  forNowhere(found: (places: Uint32Array, size: number) => void): void {
    const cell = this.cells.get(NOWHERE)
    if (cell) found(cell.places, cell.size)
  }

  /** Documents with several gatherings, some without a point. */
  forPartlyNowhere(found: (places: Uint32Array, size: number) => void): void {
    const cell = this.cells.get(PARTLY_NOWHERE)
    if (cell) found(cell.places, cell.size)
  }

  *save(to: PartsWriter): Steps<void> {
    const keys = new Int32Array(this.cells.size)
    const sizes = new Uint32Array(this.cells.size)
    let places = new Uint32Array(0)
    let cells = 0
    let at = 0
    for (const [key, cell] of this.cells) {
      if (cells % STEP === STEP - 1) yield
      places = withRoom(places, at + cell.size)
      places.set(cell.places.subarray(0, cell.size), at)
      keys[cells] = key
      sizes[cells++] = cell.size
      at += cell.size
    }
    to.add('grid.cells', keys)
    to.add('grid.sizes', sizes)
    to.add('grid.places', places.subarray(0, at))
  }

  load(from: PartsReader): void {
    const places = from.row('grid.places', Uint32Array)
    const sizes = from.row('grid.sizes', Uint32Array)
    let at = 0
    from.row('grid.cells', Int32Array).forEach((key, i) => {
      const size = sizes[i] ?? 0
      this.cells.set(key, { size, places: places.subarray(at, at + size) })
      at += size
    })
    from.expect(at === places.length && this.cells.size === sizes.length)
  }

  get bytes(): number {
    let bytes = 0
    for (const cell of this.cells.values()) bytes += cell.places.byteLength + 100
    return bytes
  }
}

const rowOf = (lat: number): number =>
  Math.max(0, Math.min(ROWS - 1, Math.floor((lat + 90) * CELLS_PER_DEGREE)))

/** Columns go round the globe. */
const around = (column: number): number => ((column % COLUMNS) + COLUMNS) % COLUMNS

function cellOf(x: number, y: number, z: number, alone: boolean): number {
  if (x === NO_POINT) return alone ? NOWHERE : PARTLY_NOWHERE
  const lat = Math.asin(Math.max(-1, Math.min(1, z))) / RADIANS
  const lon = Math.atan2(y, x) / RADIANS
  return rowOf(lat) * COLUMNS + around(Math.floor((lon + 180) * CELLS_PER_DEGREE))
}
