/**
 * The compact file behind the gazetteer and the postcodes: a JSON head and aligned columns of numbers and bytes.
 * It is read whole and looked at in place, so opening costs one read and nothing is copied.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array
type Place = { type: keyof typeof KINDS; at: number; length: number }

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array }
const MAGIC = 0x314c5057
const FORMAT = 1
const aligned = (bytes: number) => (bytes + 7) & ~7

export interface ColumnsFile<Head> {
  head: Head
  column<T extends Column>(name: string): T
  bytes: number
}

/** Written beside the target and renamed over it, so a reader sees the old file or the new one, never half of one. */
export function writeColumns(path: string, head: object, columns: Record<string, Column>): void {
  let at = 0
  const places: Record<string, Place> = {}
  for (const [name, column] of Object.entries(columns)) {
    places[name] = { type: column.constructor.name as keyof typeof KINDS, at, length: column.length }
    at = aligned(at + column.byteLength)
  }
  const json = Buffer.from(JSON.stringify({ head, columns: places }))
  const begin = aligned(12 + json.length)
  const file = Buffer.alloc(begin + at)
  file.writeUInt32LE(MAGIC, 0)
  file.writeUInt32LE(FORMAT, 4)
  file.writeUInt32LE(json.length, 8)
  json.copy(file, 12)
  for (const [name, column] of Object.entries(columns)) {
    file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), begin + places[name]!.at)
  }
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.${crypto.randomUUID().slice(0, 8)}.part`
  try {
    writeFileSync(beside, file)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** The head alone, or null where there is no such file, an older format or a damaged one. */
export function readHead<Head>(path: string): Head | null {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const start = Buffer.alloc(12)
    readSync(file, start, 0, 12, 0)
    if (start.readUInt32LE(0) !== MAGIC || start.readUInt32LE(4) !== FORMAT) return null
    const json = Buffer.alloc(start.readUInt32LE(8))
    readSync(file, json, 0, json.length, 12)
    return (JSON.parse(json.toString()) as { head: Head }).head
  } catch {
    return null
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** @throws when the file is missing, of another format, or cut short. */
export function readColumns<Head>(path: string): ColumnsFile<Head> {
  const file = readFileSync(path)
  const whole = file.byteOffset === 0 && file.buffer.byteLength === file.byteLength
  const buffer = (
    whole ? file.buffer : file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  ) as ArrayBuffer
  const view = new DataView(buffer)
  if (buffer.byteLength < 12 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== FORMAT) {
    throw new Error(`${path} is not a places file of this version`)
  }
  const length = view.getUint32(8, true)
  const { head, columns } = JSON.parse(Buffer.from(buffer, 12, length).toString()) as {
    head: Head
    columns: Record<string, Place>
  }
  const begin = aligned(12 + length)
  return {
    head,
    bytes: buffer.byteLength,
    column<T extends Column>(name: string) {
      const place = columns[name]
      if (!place) throw new Error(`${path} has no column ${name}`)
      return new KINDS[place.type](buffer, begin + place.at, place.length) as T
    },
  }
}
