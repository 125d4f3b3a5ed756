/** What people say on the phone to speak of a conversation: three short groups without signs that sound or look alike. */
import { randomInt } from 'node:crypto'

/** No vowels, so that no word comes of it; no B D G M N V, which sound like others; no 0 1 5 S O I L Z 2 U. */
const SIGNS = '34678CFHJKPQRTWXY'
const GROUPS = 3
const LENGTH = 3

export const newReference = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-')
