/** Of notices, what other parts of the product may name. */
export { markOfNotices, settleWords } from '../keeping/settle-words.ts'
export { noticesIn } from './notice.ts'
export { noticesOf, toLookAt } from './record-notice.ts'
export { groupsToLookAt, markToLookAt } from './to-look-at.store.ts'
