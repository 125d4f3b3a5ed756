/** The same as `ids.ts` on a phone: there codes are read, and none is made. */
export { readShortCode } from './short-code.ts'
