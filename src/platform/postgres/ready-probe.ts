/** Asks the server at the door whether it takes connections yet; no driver needed. */
import { connect } from 'node:net'

const WHO = Buffer.from('user\0postgres\0database\0postgres\0\0')
const HELLO = Buffer.concat([Buffer.alloc(8), WHO])
HELLO.writeInt32BE(HELLO.length, 0)
HELLO.writeInt32BE(196_608, 4)

const LET_IN = 'R'.charCodeAt(0)

/** False while there is no answer, or the answer is "still starting". */
export function isReady(socket: string): Promise<boolean> {
  return new Promise(resolve => {
    const line = connect(socket, () => line.write(HELLO))
    const answer = (ready: boolean) => {
      line.destroy()
      resolve(ready)
    }
    line.setTimeout(1_000, () => answer(false))
    line.once('data', reply => answer(reply[0] === LET_IN))
    line.once('error', () => answer(false)).once('close', () => answer(false))
  })
}
