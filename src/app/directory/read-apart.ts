/** Has the whole directory read by another thread, which hands its memory over when it is done. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { DatabaseAddress } from '#platform/db/connection.ts'

export interface ReaderAsked {
  address: DatabaseAddress
  dataDir: string
  madeBy: string
}

export type ReaderSays =
  | { done: number; all: number }
  | { unreadable: string; fault: unknown }
  | { pieces: readonly Uint8Array[] }

export interface ReaderHeard {
  progress(done: number, all: number): void
  unreadable(id: string, fault: unknown): void
}

/**
 * Resolves to what `loadDirectoryIndex` takes. @throws what went wrong there
 * @param reader the file of its program
 */
export async function readApart(
  reader: string,
  asked: ReaderAsked,
  heard: ReaderHeard,
): Promise<readonly Uint8Array[]> {
  const worker = new Worker(reader, { workerData: asked })
  let pieces: readonly Uint8Array[] | undefined
  worker.on('message', (said: ReaderSays) => {
    if ('pieces' in said) pieces = said.pieces
    else if ('unreadable' in said) heard.unreadable(said.unreadable, said.fault)
    else heard.progress(said.done, said.all)
  })
  // An error of the thread comes as a rejection of this wait.
  await once(worker, 'exit')
  if (!pieces) throw new Error('The thread that reads the directory ended without an answer.')
  return pieces
}
