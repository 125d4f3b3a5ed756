/** What in a group's record reads like a home or a name, and what was said about it. Pure; fails towards showing less. */
import { createHash } from 'node:crypto'
import { type NoticeKind, type NoticeWhy, noticesIn } from './notice.ts'
import { type NoticedField, type Readable, textsOf } from './texts-of.ts'

export interface RecordNotice {
  field: NoticedField
  /** Which gathering, from 0; null: of the whole group. */
  gathering: number | null
  kind: NoticeKind
  why: NoticeWhy
  text: string
  /** Of a place that is shown by its town alone: settled thereby. */
  behindTown: boolean
  /** The words of it that were noticed. */
  noticed: string
}

/** In the order of the record; of each text the first of each kind. */
export function noticesOf(group: Readable): RecordNotice[] {
  const found: RecordNotice[] = []
  for (const { field, gathering, text, is, venue, behindTown } of textsOf(group)) {
    const kinds = new Set<NoticeKind>()
    for (const { kind, why, from, to } of noticesIn(text, is, venue)) {
      if (kinds.has(kind)) continue
      kinds.add(kind)
      found.push({ field, gathering, behindTown, kind, why, text, noticed: text.slice(from, to) })
    }
  }
  return found
}

/** What was said about words: whoever it is has said yes, or they are not to be shown. */
export type Settled = 'shown' | 'kept-back'
const SIGN = { shown: '+', 'kept-back': '-' } as const satisfies Record<Settled, string>

/** Of these very words: others in their place are asked about anew. Tells nothing of what they say. */
const markOfWords = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22)

export interface Settling {
  /** What was said about words of this record, as `settledAs` writes it. */
  wordsSettled?: readonly string[]
}

export const settledAs = (text: string, settled: Settled): string => `${SIGN[settled]}${markOfWords(text)}`

const isSettled = ({ wordsSettled = [] }: Settling, text: string, as: Settled): boolean =>
  wordsSettled.length > 0 && wordsSettled.includes(settledAs(text, as))

/** What readers are not shown: nobody has said yes to it. */
export const heldBack = (group: Readable & Settling): RecordNotice[] =>
  noticesOf(group).filter(({ text }) => !isSettled(group, text, 'shown'))

/** What nobody has said anything about yet, that is: what a person is to look at. */
export const toLookAt = (group: Readable & Settling): RecordNotice[] =>
  heldBack(group).filter(({ text, behindTown }) => !behindTown && !isSettled(group, text, 'kept-back'))

/** With what was said about these notices; what was said of words that stand here no more is forgotten. */
export function withSettled<G extends Readable & Settling>(
  group: G,
  notices: readonly RecordNotice[],
  settled: Settled,
): G {
  const now = new Set(notices.map(({ text }) => text))
  const kept = noticesOf(group).flatMap(({ text }) => {
    if (now.has(text)) return [settledAs(text, settled)]
    const said = (['shown', 'kept-back'] as const).find(each => isSettled(group, text, each))
    return said ? [settledAs(text, said)] : []
  })
  return { ...group, wordsSettled: [...new Set(kept)] }
}
