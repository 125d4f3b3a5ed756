/** A connection may go while it has more to send than it can take; whoever makes the lines is let go then, too. */
import { Duplex } from 'node:stream'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { CopyLines, copyIn } from './copy-in.ts'

type Copying = { handleCopyInResponse(connection: unknown): Promise<void> }

/** A connection that takes nothing, and lines that tell when they are let go. */
function aFullConnection() {
  const stream = new Duplex({ read: () => {}, write: () => {}, highWaterMark: 1 })
  let letGo = false
  function* lines() {
    try {
      for (;;) yield `${'Never ending '.repeat(10_000)}\n`
    } finally {
      letGo = true
    }
  }
  const said: string[] = []
  const connection = {
    stream,
    sendCopyFromChunk: (chunk: Buffer) => void stream.write(chunk),
    endCopyFrom: () => said.push('end'),
    sendCopyFail: (why: string) => said.push(why),
  }
  let sending: Promise<void> = Promise.resolve()
  const query = (copy: Copying) => {
    sending = copy.handleCopyInResponse(connection)
  }
  void copyIn({ query } as unknown as pg.ClientBase, 'copy book from stdin', new CopyLines(lines()))
  return { stream, said, sent: () => sending, letGo: () => letGo }
}
const inAMoment = <T>(told: Promise<T>) =>
  Promise.race([told.then(() => 'settled'), new Promise(done => setTimeout(done, 500, 'still waiting'))])

test('closed without an error, nothing waits for room that never comes', async () => {
  const { stream, said, sent, letGo } = aFullConnection()
  stream.destroy()
  expect(await inAMoment(sent())).toBe('settled')
  expect(letGo()).toBe(true)
  // The driver tells the query; to a closed connection nothing more is said.
  expect(said).toEqual([])
})

test('nor leaves ears behind on a connection that lives', async () => {
  const { stream, sent } = aFullConnection()
  const ears = () => stream.listenerCount('close') + stream.listenerCount('drain')
  const before = ears()
  for (let i = 0; i < 20; i++) {
    stream.emit('drain')
    await new Promise(setImmediate)
  }
  expect(ears()).toBe(before)
  stream.destroy()
  expect(await inAMoment(sent())).toBe('settled')
})
