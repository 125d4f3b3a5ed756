/** What of the things put up is out of date, and why: worked out from the marks on the paper and those of today. Pure (M17). */
import { createHash } from 'node:crypto'
import { changedParts, type Fingerprint, type PrintedPart } from '../print/fingerprint.ts'
import type { Placed } from './placed.ts'

/** What has become of a group by its code. */
export type TrueNow =
  /** `code`: its own now; another one where it became part of another group. */
  | { is: 'here'; code: string; marks: Fingerprint }
  /** Ended, taken out, or put away since nobody could reach it. */
  | { is: 'gone' }

/** By the code on the paper. */
export type FactsNow = ReadonlyMap<string, TrueNow>

export type OutOfDate =
  /** It is to be taken down; nothing is to be printed instead. */
  | { why: 'gone' }
  /** It became part of another, whose print takes its place. */
  | { why: 'merged'; code: string }
  | { why: 'changed'; parts: readonly PrintedPart[] }
  /** Of so many groups in a handbook something is other. */
  | { why: 'area'; groups: number }

export interface ToReplace {
  placed: Placed
  outOfDate: OutOfDate
  /** The mark of what is true instead: told once, it is not told again. */
  mark: string
}

/** Of the things one keeper has, those to replace; in the order given. */
export const replaceList = (all: readonly Placed[], now: FactsNow): ToReplace[] =>
  all.flatMap(placed => {
    const outOfDate = whatIsOutOfDate(placed, now)
    return outOfDate ? [{ placed, outOfDate, mark: markOfFacts(placed, now) }] : []
  })

/** Null: every word on it is right. */
export function whatIsOutOfDate({ material, printed }: Placed, now: FactsNow): OutOfDate | null {
  if (material.kind === 'handbook') {
    // A group that is not in it yet makes no word of it wrong; the next one printed has it.
    const groups = Object.entries(printed).filter(([code, was]) => isOther(code, was, now.get(code))).length
    return groups > 0 ? { why: 'area', groups } : null
  }
  const { code } = material
  const truth = now.get(code) ?? { is: 'gone' }
  if (truth.is === 'gone') return { why: 'gone' }
  if (truth.code !== code) return { why: 'merged', code: truth.code }
  const was = printed[code]
  const parts = was ? changedParts(was, truth.marks) : []
  return parts.length > 0 ? { why: 'changed', parts } : null
}

const isOther = (code: string, was: Fingerprint, is: TrueNow | undefined): boolean =>
  is?.is !== 'here' || is.code !== code || changedParts(was, is.marks).length > 0

/** The same for the same facts. */
const markOfFacts = ({ printed }: Placed, now: FactsNow): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        Object.keys(printed)
          .sort()
          .map(code => now.get(code) ?? null),
      ),
    )
    .digest('hex')
    .slice(0, 16)
