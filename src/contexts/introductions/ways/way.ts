/**
 * The eight ways of putting somebody in touch, from close to distant (M14). Each is a flow of its own, with its own data,
 * consent and end: a group says which it accepts, and the person may always take a more distant one.
 */

/** In the order of the ladder. */
export const WAYS = [
  /** W1: somebody goes along to the first meeting. Nothing is stored. */
  'go-along',
  /** W2: meets somebody of the group at a place and time it offers. Nothing is stored. */
  'meet-member',
  /** W3: a professional and the person write the first words together. */
  'together',
  /** W4: the group rings back. */
  'call-back',
  /** W5: the person writes through us. */
  'write',
  /** W6: a sheet to talk through and take along. */
  'sheet',
  /** W7: told to everybody at a given moment. */
  'told-to-all',
  /** W8: left visible. */
  'left-visible',
] as const
export type Way = (typeof WAYS)[number]

/** Those in which something goes to the group, so that it decides whether it takes part. */
export type AskedWay = 'go-along' | 'meet-member' | 'together' | 'call-back' | 'write'
/** Those that open a conversation of the person with the group. */
export type OpeningWay = 'together' | 'call-back' | 'write'

/** More distant ones than `way`, the nearest first: the person may step to any of them. */
export const moreDistant = (way: Way): readonly Way[] => WAYS.slice(WAYS.indexOf(way) + 1)
