/**
 * The eight ways of putting somebody in touch, from close to distant (M14). Each is a flow of its own, with its own data,
 * consent and end: a group says which of the first five it accepts, and the person may always take a more distant one.
 *
 * - W1 go along, W2 meet a member: at times the group offers; nothing is stored
 * - W3 together: a professional and the person write the first words on one screen
 * - W4 call back: the group rings; W5 write: the person writes through us
 * - W6 a sheet to talk through, W7 told to everybody at a given moment, W8 left visible: nothing goes to the group
 */

/** Those in which something goes to the group, so that it decides whether it takes part. */
export type AskedWay = 'go-along' | 'meet-member' | 'together' | 'call-back' | 'write'
/** Those that open a conversation of the person with the group. */
export type OpeningWay = 'together' | 'call-back' | 'write'
