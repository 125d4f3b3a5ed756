/** What other contexts may use of keeping records true. */
export { findAsk, letterOccasion } from './answer-ask.ts'
export { ANSWER_LINK, answerUrl, barrierHref } from './answer-url.ts'
export { askContacts } from './ask-contacts.ts'
export { askToKeep } from './claim/ask-to-keep.ts'
export { addAsk, asksOf } from './confirmation-ask.store.ts'
export type { ConfirmationAsk } from './confirmation-ask.ts'
export { addContactTask, contactTask, contactTasksOf, markUnreachable } from './contact-task.store.ts'
export { agreedUntil, type ContactTask, reachable } from './contact-task.ts'
export { deskOccasion } from './desk-occasion.ts'
export { doubtsSince, type Raised, WORDS_DAYS } from './doubt/doubt.store.ts'
export { eraseAgain } from './erase-again.ts'
export { forgetPastKeeping } from './forget-past-keeping.ts'
export { giveWord } from './give-word.ts'
export { type Halted, haltListing, letListing } from './halt-listing.ts'
export { History } from './history/history.page.tsx'
export { lookAtHistory } from './history/look-at-history.ts'
export { keepingLetters } from './keeping-letters.ts'
export { takeOutForGroup } from './leave/take-out.ts'
export type { LookedAt, LookReason } from './looks/look.ts'
export { type LookRecorded, recordLook } from './looks/record-look.ts'
export { giveMandate, takeMandateBack } from './mandate/give-mandate.ts'
export { BeyondLimits, LIMITS } from './mandate/limits.ts'
export { mandateOf } from './mandate/mandate.store.ts'
export { GIVEN_AS } from './mandate/mandate.ts'
export { markOf } from './mend/fact-part.ts'
export { mendRoutes } from './mend/routes.tsx'
export { isAhead, readDay } from './mend/typed/day.ts'
export { readPhone } from './mend/typed/phone.ts'
export { mergeGroups, partGroups } from './merge-groups.ts'
export type { Occasion } from './occasion.ts'
export { openPressBrake } from './press-brake.ts'
export {
  type Deciding,
  decideAgain,
  saysAsWeSay,
  takeAlone,
  takeProposal,
  turnDown,
} from './proposals/decide.ts'
export { messagesOf } from './proposals/message.store.ts'
export {
  openProposals,
  proposalById,
  proposalsAbout,
  settledSince,
} from './proposals/proposal.store.ts'
export { canReopen, type Proposal, REASONS } from './proposals/proposal.ts'
export { proposalSeen } from './proposals/proposal-seen.ts'
export { proposeRoutes } from './proposals/propose/routes.tsx'
export { sayAbout } from './proposals/say.ts'
export { bringBackByPhone } from './return/press-back.ts'
export { sayFact } from './say-fact.ts'
export { sayNewcomers } from './say-newcomers.ts'
export { stopAskingByPhone } from './stop-asking.ts'
export { takeWordBack } from './take-word-back.ts'
export { type DueFacts, dueFacts } from './whom-to-ask.ts'
