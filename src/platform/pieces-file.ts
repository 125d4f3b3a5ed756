/**
 * Pieces of bytes in one file: whole or not there. What is in them is the caller's; that they came back as they were
 * written is for the caller to check, too.
 */
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

const MAGIC = 0x50494543
/** The magic number, how many pieces, and the length of each: eight bytes a number. */
const NUMBER = Float64Array.BYTES_PER_ELEMENT

/**
 * Writes aside, sees to it that the disk has it, and moves it into place; readable for nobody else on the machine.
 * @param stillGood asked when all is written: false leaves the file as it was
 * @returns whether it is in place; it is not, either, where `removePieces` was called meanwhile, by whichever program
 * @throws the system's error, with its `code`
 */
export async function writePieces(
  file: string,
  pieces: readonly Uint8Array[],
  stillGood: () => boolean = () => true,
): Promise<boolean> {
  const aside = `${file}.new`
  makeFolder(dirname(file))
  try {
    const handle = await open(aside, 'w', 0o600)
    try {
      const lengths = Float64Array.from([MAGIC, pieces.length, ...pieces.map(piece => piece.length)])
      await handle.writeFile(new Uint8Array(lengths.buffer))
      for (const piece of pieces) await handle.writeFile(piece)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (!stillGood()) return false
    return await movedInto(aside, file)
  } finally {
    await rm(aside, { force: true })
  }
}

async function movedInto(aside: string, file: string): Promise<boolean> {
  try {
    await rename(aside, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Takes away what a writing that was killed left aside; older programs named it by their process. */
export async function removeLeftAside(file: string): Promise<void> {
  const name = basename(file)
  const isAside = (other: string) =>
    other.startsWith(`${name}.`) && /^(?:\d+\.)?new$/.test(other.slice(name.length + 1))
  for (const other of await namesIn(dirname(file)))
    if (isAside(other)) await rm(join(dirname(file), other), { force: true })
}

/** The file and all that lies aside; a writing under way comes to nothing. */
export async function removePieces(file: string): Promise<void> {
  // Aside first: what is moved into place in between is taken away after it.
  await removeLeftAside(file)
  await rm(file, { force: true })
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Each piece in memory of its own. Null where there is no such file; no pieces where it is not one of these, or short. */
export async function readPieces(file: string): Promise<Uint8Array[] | null> {
  let handle: FileHandle
  try {
    handle = await open(file, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    return await readFrom(handle)
  } finally {
    await handle.close()
  }
}

async function readFrom(handle: FileHandle): Promise<Uint8Array[]> {
  const { size } = await handle.stat()
  const [magic, count = 0] = await numbersAt(handle, 0, 2)
  if (magic !== MAGIC || !(count > 0 && count <= size / NUMBER)) return []
  const lengths = [...(await numbersAt(handle, 2 * NUMBER, count))]
  let at = (2 + count) * NUMBER
  const all = lengths.reduce((sum, length) => sum + (length >= 0 ? length : Number.NaN), at)
  if (lengths.length !== count || all !== size) return []
  const pieces: Uint8Array[] = []
  for (const length of lengths) {
    const piece = new Uint8Array(length)
    for (let done = 0; done < length; ) {
      const { bytesRead } = await handle.read(piece, done, length - done, at + done)
      if (bytesRead === 0) return []
      done += bytesRead
    }
    pieces.push(piece)
    at += length
  }
  return pieces
}

async function numbersAt(handle: FileHandle, at: number, count: number): Promise<Float64Array> {
  const bytes = new Uint8Array(count * NUMBER)
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, at)
  return new Float64Array(bytes.buffer, 0, Math.floor(bytesRead / NUMBER))
}
