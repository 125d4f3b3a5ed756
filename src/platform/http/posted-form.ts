/**
 * A form that was sent: read only when it comes from a page of ours, is what a plain form sends, and is small. Nothing
 * is changed by any other (promise 7).
 */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { isFromOwnPage } from './own-page.ts'
import { Problem } from './problem.ts'

/** Bytes; most of ours are a few hundred. */
const MOST = 8_192

/** The name of the field that makes a form sent twice count once. */
export const KEY_FIELD = 'key'
/** For the hidden field of each form that is drawn; random, and kept nowhere until the form is sent. */
export const newFormKey = (): string => randomUUID()
const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export interface PostedForm {
  /** The first value of a field; empty where there is none. */
  text(name: string): string
  /** Null where it is missing or not one of ours: draw the form again. */
  key: string | null
}

/**
 * @param origin the public address of this directory
 * @param most bytes, for a form with room for more
 * @throws {Problem} `refused` from another site's page, `invalid` for what no form of ours sends
 */
export async function readPostedForm(c: Context, origin: string, most = MOST): Promise<PostedForm> {
  const header = (name: string) => c.req.header(name)
  if (!isFromOwnPage({ url: c.req.url, header }, origin)) throw new Problem('refused')
  const type = header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new Problem('invalid')
  const fields = new URLSearchParams(await smallBody(c.req.raw, most))
  // A NUL stands in no words of anybody, and the database takes none.
  const text = (name: string) => (fields.get(name) ?? '').toWellFormed().replaceAll('\0', '')
  const key = text(KEY_FIELD)
  return { text, key: KEY.test(key) ? key : null }
}

/**
 * Stops reading as soon as it is too much, whatever length was announced.
 * @throws {Problem} `invalid`
 */
export async function smallBody({ body, headers }: Request, most = MOST): Promise<string> {
  if (Number(headers.get('content-length') ?? 0) > most) throw new Problem('invalid')
  if (!body) return ''
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += piece.length
    if (bytes > most) throw new Problem('invalid')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
