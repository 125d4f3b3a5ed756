/** Asks a server over connections that stay open, as fast as it answers. Light, so that the asking costs little itself. */
import { connect, type Socket } from 'node:net'

export interface LoadAsked {
  port: number
  /** Asked one after another, from `from` on and round again. */
  paths: readonly string[]
  from: number
  forMs: number
  connections: number
  gzip: boolean
  /** Ends it before its time. */
  until?: () => boolean
}

export interface LoadGiven {
  answers: number
  /** Other than 200. */
  failed: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  p99: number
  /** 99 of 100 below without the first answer of each connection, which waits until the server takes the connection. */
  laterP99: number
  /** The longest of those first answers. */
  firstMax: number
  /** Of one answer with its headers, on average. */
  bytes: number
}

/** @throws when the server does not answer. */
export async function load(asked: LoadAsked): Promise<LoadGiven> {
  const took: number[] = []
  const later: number[] = []
  let firstMax = 0
  let failed = 0
  let bytes = 0
  let next = asked.from
  const began = performance.now()
  const end = began + asked.forMs
  const sockets = await Promise.all(Array.from({ length: asked.connections }, () => open(asked.port)))
  await Promise.all(
    sockets.map(async socket => {
      const ask = asker(socket, asked.gzip)
      let isFirst = true
      while (performance.now() < end && !asked.until?.()) {
        const path = asked.paths[next++ % asked.paths.length] as string
        const at = performance.now()
        const answer = await ask(path)
        const ms = performance.now() - at
        took.push(ms)
        if (isFirst) firstMax = Math.max(firstMax, ms)
        else later.push(ms)
        isFirst = false
        bytes += answer.bytes
        if (answer.status !== 200) failed++
      }
      socket.destroy()
    }),
  )
  const seconds = (performance.now() - began) / 1000
  took.sort((a, b) => a - b)
  later.sort((a, b) => a - b)
  const below = (share: number, of: readonly number[]) =>
    of[Math.min(of.length - 1, Math.floor(of.length * share))] ?? 0
  const at = (share: number) => below(share, took)
  return {
    answers: took.length,
    failed,
    perSecond: took.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    laterP99: below(0.99, later),
    firstMax,
    bytes: bytes / Math.max(1, took.length),
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((opened, failed) => {
    const socket = connect(port, '127.0.0.1', () => opened(socket))
    socket.setNoDelay(true)
    socket.once('error', failed)
  })
}

const HEAD_END = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

/** One request at a time on one connection; tells when the answer is whole. */
function asker(socket: Socket, gzip: boolean) {
  const rest = `host: localhost\r\naccept: text/html,*/*;q=0.8\r\n${gzip ? 'accept-encoding: gzip, deflate, br\r\n' : ''}\r\n`
  let told: (answer: { status: number; bytes: number }) => void = () => {}
  let broken: (error: Error) => void = () => {}
  let status = 0
  let bytes = 0
  let whole: number | null = null
  let inHead = true
  const done = () => {
    inHead = true
    told({ status, bytes })
  }
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (inHead) {
      const end = chunk.indexOf(HEAD_END)
      if (end < 0) return broken(new Error('The head of the answer came in pieces.'))
      const head = chunk.toString('latin1', 0, end)
      status = Number(head.slice(9, 12))
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
      whole = length === undefined ? null : end + HEAD_END.length + Number(length)
      inHead = false
    }
    if (whole === null ? chunk.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : bytes >= whole) done()
  })
  socket.on('close', () => broken(new Error('The server closed the connection.')))
  return (path: string) =>
    new Promise<{ status: number; bytes: number }>((resolve, reject) => {
      told = resolve
      broken = reject
      bytes = 0
      socket.write(`GET ${path} HTTP/1.1\r\n${rest}`)
    })
}
