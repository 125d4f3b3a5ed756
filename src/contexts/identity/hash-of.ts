/** What is kept in place of a secret. */
import { createHash, createHmac, randomBytes } from 'node:crypto'

/** 256 random bits, for a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** For secrets too long to be tried out. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** For short ones, such as codes: without the key, which is not in the database, nothing can be tried out. */
export const keyedHash = (key: Buffer, purpose: string, ...parts: readonly string[]): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([purpose, ...parts]))
    .digest('base64url')
