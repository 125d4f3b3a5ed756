/** While no mail server is set, letters of the relay go to the drawer of the server that started it. */
import type { ChildProcess } from 'node:child_process'
import type { Carrier, Sealed } from '#platform/mail/carrier.ts'
import { NotTaken } from '#platform/mail/carrier.ts'
import type { LetterDrawer } from '#platform/mail/letter-drawer.ts'

interface Handed {
  letter: Sealed
}

const isHanded = (message: unknown): message is Handed =>
  typeof message === 'object' && message !== null && 'letter' in message

/** In the relay. Null where no server started it. */
export const drawerAbove = (): Carrier | null =>
  process.send
    ? {
        async hand(letter, { letterGoes }) {
          await letterGoes()
          await new Promise<void>((done, failed) =>
            process.send?.({ letter } satisfies Handed, undefined, undefined, fault =>
              fault ? failed(new NotTaken('later', 'no-drawer')) : done(),
            ),
          )
        },
        close() {},
      }
    : null

/** In the server. */
export function putInDrawer(relay: ChildProcess, drawer: LetterDrawer): void {
  relay.on('message', message => {
    if (!isHanded(message)) return
    void drawer.hand(message.letter, {
      letterGoes: async () => {},
      hangUp: new AbortController().signal,
    })
  })
}
