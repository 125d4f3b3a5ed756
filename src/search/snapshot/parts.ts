/**
 * Rows of numbers under names, as pieces of bytes: to be written to a file or handed to another thread, and read back
 * without copying. The first piece says what the others are, each with its checksum; whatever does not fit is refused whole.
 */

import { atOnce, type Steps } from '../steps.ts'
import type { Numbers } from '../store/room.ts'
import { checksum, checksumInSteps } from './checksum.ts'
import { textOf, unitsOf } from './text-bytes.ts'

/** The first says what the others are. They are views of what is in use: good until the next change. */
export type Pieces = readonly Uint8Array[]

/** `foreign`: made by another version or for another purpose; `damaged`: short, or not as it was written. */
export type Refusal = 'foreign' | 'damaged'

type Row<A extends Numbers> = new (buffer: ArrayBufferLike, byteOffset?: number, length?: number) => A

interface Head {
  kind: string
  /** Numbers stand in memory as this machine keeps them. */
  lowFirst: boolean
  parts: { name: string; bytes: number; sum: string }[]
}

const lowFirst = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1
const SUM_LENGTH = 16

export class PartsWriter {
  private parts: { name: string; bytes: Uint8Array }[] = []

  add(name: string, { buffer, byteOffset, byteLength }: Numbers): void {
    this.parts.push({ name, bytes: new Uint8Array(buffer, byteOffset, byteLength) })
  }

  addText(name: string, text: string): void {
    this.add(name, unitsOf(text))
  }

  /** @param kind purpose and version; only a reader that names the same takes it */
  pieces(kind: string): Uint8Array[] {
    return atOnce(this.piecesInSteps(kind))
  }

  *piecesInSteps(kind: string): Steps<Uint8Array[]> {
    const parts: Head['parts'] = []
    for (const { name, bytes } of this.parts)
      parts.push({ name, bytes: bytes.length, sum: yield* checksumInSteps(bytes) })
    const head = unitsOf(JSON.stringify({ kind, lowFirst, parts } satisfies Head))
    const told = Uint8Array.from(head, unit => (unit < 128 ? unit : 63))
    const sum = Uint8Array.from(unitsOf(checksum(told)))
    const first = new Uint8Array(SUM_LENGTH + told.length)
    first.set(sum)
    first.set(told, SUM_LENGTH)
    return [first, ...this.parts.map(part => part.bytes)]
  }
}

export class PartsReader {
  /** False once something was asked for that is not there. */
  whole = true
  private parts: ReadonlyMap<string, Uint8Array>

  private constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = parts
  }

  /** Expects pieces of the same kind. `handed`: they never left the program's memory, and are not summed up again. */
  static open(pieces: Pieces, kind: string, handed = false): PartsReader | Refusal {
    const head = readHead(pieces[0])
    if (!head) return 'damaged'
    if (head.kind !== kind || head.lowFirst !== lowFirst) return 'foreign'
    if (head.parts.length !== pieces.length - 1) return 'damaged'
    const sound = head.parts.every(({ bytes, sum }, i) => {
      const piece = pieces[i + 1]!
      return piece.length === bytes && (handed || checksum(piece) === sum)
    })
    if (!sound) return 'damaged'
    return new PartsReader(new Map(head.parts.map(({ name }, i) => [name, pieces[i + 1]!])))
  }

  /** The row, of the same type as it was added; copied only where its bytes lie askew. */
  row<A extends Numbers>(name: string, type: Row<A> & { BYTES_PER_ELEMENT: number }): A {
    const part = this.parts.get(name)
    const size = type.BYTES_PER_ELEMENT
    if (!part || part.length % size) this.whole = false
    if (!part || part.length % size) return new type(new ArrayBuffer(0))
    const { buffer, byteOffset, length } = part.byteOffset % size ? part.slice() : part
    return new type(buffer, byteOffset, length / size)
  }

  text(name: string): string {
    return textOf(this.row(name, Uint16Array))
  }

  /** Notes what must be so for the rows to belong together. */
  expect(holds: boolean): void {
    if (!holds) this.whole = false
  }
}

function readHead(first: Uint8Array | undefined): Head | null {
  if (!first || first.length < SUM_LENGTH) return null
  const told = first.slice(SUM_LENGTH)
  if (textOf(first.slice(0, SUM_LENGTH)) !== checksum(told)) return null
  try {
    return JSON.parse(textOf(told)) as Head
  } catch {
    return null
  }
}
