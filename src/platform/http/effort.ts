/**
 * Work that a browser does before it is heard while very many press: a second or two for one, a wall for a flood. Asked for
 * under pressure alone, and never the only way: who has no script waits and presses again. Nobody is looked at for it.
 */
import { createHmac } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import { z } from 'zod'
import type { Clock } from '../clock.ts'

export interface Effort {
  /** What is to be worked out, as JSON. @param about the form and what it is about: it is good for nothing else */
  ask(about: string): Promise<string>
  /** Whether this was worked out, for the first time, within its minutes. */
  isDone(about: string, sent: string): Promise<boolean>
}

/** The name of the field that carries it. */
export const EFFORT_FIELD = 'effort'
const MINUTES = 10
/** Zeros in front, in hexadecimal: about 65,000 tries. */
const ZEROS = '0000'
/** So many that were answered are remembered; beyond it none is taken until older ones are over. */
const MOST_SPENT = 50_000

const sentForm = z.object({
  challenge: z.looseObject({
    parameters: z.looseObject({
      data: z.object({ about: z.string(), endsAt: z.number() }),
      nonce: z.string(),
    }),
    signature: z.string(),
  }),
  solution: z.looseObject({ counter: z.number(), derivedKey: z.string() }),
})

/** @param key 32 random bytes; what was answered is each server's own to remember, as with `press-brake.ts` */
export function openEffort({ key, clock }: { key: Buffer; clock: Clock }): Effort {
  const secret = createHmac('sha256', key).update('effort').digest('hex')
  const spent = new Map<string, number>()
  return {
    async ask(about) {
      const data = { about, endsAt: clock.now() + MINUTES * 60_000 }
      const asked = { algorithm: 'SHA-256', cost: 1, keyPrefix: ZEROS, data, deriveKey }
      return JSON.stringify(await createChallenge({ ...asked, hmacSignatureSecret: secret }))
    },
    async isDone(about, sent) {
      const read = sentForm.safeParse(fromJson(sent)).data
      const now = clock.now()
      for (const [signature, endsAt] of spent) {
        if (endsAt > now) break
        spent.delete(signature)
      }
      if (!read || spent.size >= MOST_SPENT) return false
      const { parameters, signature } = read.challenge
      if (parameters.data.about !== about || now >= parameters.data.endsAt || spent.has(signature))
        return false
      const { challenge, solution } = read as unknown as Parameters<typeof verifySolution>[0]
      const checked = await verifySolution({
        challenge,
        solution,
        deriveKey,
        hmacSignatureSecret: secret,
      }).catch(() => null)
      // Looked at once more: another with the same may have been checked meanwhile.
      if (!checked?.verified || spent.has(signature)) return false
      spent.set(signature, parameters.data.endsAt)
      return true
    },
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
