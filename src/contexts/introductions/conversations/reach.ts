/**
 * Where answers go, and what of the person must never pass on to the group. Sealed apart from the words: those go after some days,
 * and an answer may come later. Opened by the relay alone.
 */
import { z } from 'zod'

export interface Reach {
  /** Where answers go by mail too; empty: the page alone. */
  email: string
  /** Where a text message goes when there is an answer, `+44…`: used where there is no letter box; empty: none. */
  mobile: string
  /** Others read that letter box: letters there say only that there is something to read. */
  sharedBox: boolean
  /** Of the person's page, so that a letter to them can lead there. */
  token: string
}

const form = z.object({
  email: z.string(),
  mobile: z.string().default(''),
  sharedBox: z.boolean(),
  token: z.string(),
})

export const aboutReach = (id: string): string => `introductions.conversation.reach ${id}`

export const writeReach = ({ email, mobile, sharedBox, token }: Reach): string =>
  JSON.stringify({ email, mobile, sharedBox, token })
/** Of words sealed before it stood apart as well. */
export const readReach = (text: string): Reach => form.parse(JSON.parse(text))

/** Where a letter to the person goes; null: they left nothing, and read it on their page. */
export const reachedAt = (reach: Reach | null): string | null => reach?.email || reach?.mobile || null
