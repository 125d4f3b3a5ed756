/** A passphrase typed on the terminal: not shown, and never written down. */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { PlainFault } from '../plain-fault.ts'

const HOW =
  'A backup is always encrypted: set BACKUP_PASSPHRASE or BACKUP_RECIPIENTS (docs/how-to/backup.md), or run this on a terminal, where the passphrase is asked for.'

/** @throws PlainFault where nobody sits there */
export async function askPassphrase(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new PlainFault(HOW)
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() })
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  try {
    return await asking.question('')
  } finally {
    asking.close()
    process.stderr.write('\n')
  }
}
