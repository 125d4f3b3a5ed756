/** Where letters go while no mail server is set: kept in memory for whoever develops, and gone with the process. */
import { randomBytes } from 'node:crypto'
import type { Carrier, Sealed } from './carrier.ts'

const MOST = 100

export interface LetterDrawer extends Carrier {
  /** Drawn anew with each drawer: whoever knows it may look in. */
  word: string
  /** The newest first. */
  letters(): readonly Sealed[]
}

export function letterDrawer(): LetterDrawer {
  const kept: Sealed[] = []
  return {
    word: randomBytes(12).toString('base64url'),
    async hand(letter, { letterGoes }) {
      await letterGoes()
      kept.unshift(letter)
      kept.length = Math.min(kept.length, MOST)
    },
    letters: () => kept,
    close() {},
  }
}
