/**
 * The part before the @ of an address drawn for one side of one conversation: 128 random bits. What lies in the database is a
 * mark of it, and marks made with it; whoever has the database has no address to write to. Pure but for the drawing.
 */
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { sameBox } from '#platform/mail/mail-address.ts'

const TAG = /^[0-9a-f]{32}$/

export const newTag = (): string => randomBytes(16).toString('hex')

/** Small letters throughout: servers on the way may make of them what they like. */
export const isTag = (tag: string): boolean => TAG.test(tag)

export const markOfTag = (tag: string): string =>
  createHash('sha256').update('reply tag\n').update(tag).digest('base64url')

/** The same for the same address; without the tag nobody finds out by trying whose it is. */
export const senderMark = (tag: string, address: string): string =>
  createHmac('sha256', tag).update(sameBox(address)).digest('base64url')
