/** The letters that keep records true, as the post carries them. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { type LinkKey, signLink } from '#platform/links/signed-link.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { loadGroups } from '../groups/group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { ANSWER_LINK, answerUrl } from './answer-url.ts'
import { CONFIRMATION_LETTER } from './ask-contacts.ts'
import { CLAIM_LETTER } from './claim/ask-to-keep.ts'
import { claimLetter } from './claim/claim.mail.ts'
import { endClaim, openClaim } from './claim/claim.store.ts'
import { isOpenClaim } from './claim/claim.ts'
import { AGREE_LINK, agreeUrl } from './claim/claim-url.ts'
import { confirmationLetter } from './confirmation.mail.ts'
import { confirmationAsk } from './confirmation-ask.store.ts'
import { isOpen } from './confirmation-ask.ts'
import { HANDED_ON_LETTER } from './handover/hand-over.ts'
import { handoverLetter, takenBackLetter } from './handover/handover.mail.ts'
import { handoverWith } from './handover/handover.store.ts'
import { isOpenHandover } from './handover/handover.ts'
import { HANDOVER_LINK, handoverUrl } from './handover/handover-url.ts'
import { TAKEN_BACK_LETTER } from './handover/take-task-back.ts'
import { heldFor } from './leave/held-record.store.ts'
import { BACK_LINK, backUrl } from './leave/leave-url.ts'
import { TAKEN_OUT_LETTER } from './leave/remove-group.ts'
import { takenOutLetter } from './leave/taken-out.mail.ts'
import { MANDATE_LETTER } from './mandate/give-mandate.ts'
import { mandateLetter } from './mandate/mandate.mail.ts'
import { mandateWith } from './mandate/mandate.store.ts'
import { MANDATE_LINK, mandateUrl } from './mandate/mandate-url.ts'
import { addressFails, contactUnreachable } from './unreachable.ts'
import { dueFacts } from './whom-to-ask.ts'

export interface KeepingPost {
  queries: Queries
  clock: Clock
  linkKey: LinkKey
  /** Without a slash at the end. */
  baseUrl: string
}

export const keepingLetters = ({ queries, clock, linkKey, baseUrl }: KeepingPost): LetterKinds => ({
  [CONFIRMATION_LETTER]: {
    pace: 'calm',
    /** Where the contact has gone or everything was confirmed meanwhile, nobody is written to. */
    async write({ about, language }) {
      const db = queries.withTables<DirectoryTables>()
      const ask = await confirmationAsk(db, about.ask ?? '')
      if (!ask || !isOpen(ask, clock.now())) return null
      const [group] = await loadGroups(db, [ask.groupId])
      if (!group || !dueFacts(group, clock.now())) return null
      const token = signLink(linkKey, ANSWER_LINK, ask.id)
      const t = translatorOf(languageOf(language) ?? 'en')
      return confirmationLetter({ t, answerUrl: baseUrl + answerUrl(token) })
    },
    /** There is no such letter box: the next round is asked of the other contact. Any other fault may be ours. */
    async lost(within, { about }, { state }) {
      if (state !== 'refused') return
      const ask = await confirmationAsk(within.withTables<DirectoryTables>(), about.ask ?? '')
      if (ask) await contactUnreachable(within, ask.contactTaskId, clock.now())
    },
  },
  [TAKEN_OUT_LETTER]: {
    pace: 'at-once',
    async write({ about, language }) {
      const task = about.task ?? ''
      if (!(await heldFor(queries.withTables<DirectoryTables>(), task, clock.now()))) return null
      const token = signLink(linkKey, BACK_LINK, task)
      return takenOutLetter(translatorOf(languageOf(language) ?? 'en'), baseUrl + backUrl(token))
    },
  },
  [CLAIM_LETTER]: {
    pace: 'at-once',
    async write({ about, language }) {
      const claim = await openClaim(queries.withTables<DirectoryTables>(), about.claim ?? '')
      if (!claim || !isOpenClaim(claim, clock.now())) return null
      const token = signLink(linkKey, AGREE_LINK, claim.id)
      const t = translatorOf(languageOf(language) ?? 'en')
      return claimLetter(t, baseUrl + agreeUrl(token), claim.insteadOf !== null)
    },
    /** Where the record itself shows that address, it is wrong there. */
    async lost(within, { about }, { state }) {
      if (state !== 'refused') return
      const db = within.withTables<DirectoryTables>()
      const claim = await openClaim(db, about.claim ?? '')
      if (!claim || !(await endClaim(db, claim.id))) return
      await addressFails(within, claim, clock.now())
    },
  },
  [MANDATE_LETTER]: {
    pace: 'at-once',
    async write({ about, language }) {
      const mandate = await mandateWith(
        queries.withTables<DirectoryTables>(),
        about.mandate ?? '',
        clock.now(),
      )
      if (!mandate) return null
      const token = signLink(linkKey, MANDATE_LINK, mandate.id)
      return mandateLetter(translatorOf(languageOf(language) ?? 'en'), mandate, baseUrl + mandateUrl(token))
    },
  },
  [TAKEN_BACK_LETTER]: {
    pace: 'calm',
    write: async ({ language }) => takenBackLetter(translatorOf(languageOf(language) ?? 'en')),
  },
  [HANDED_ON_LETTER]: {
    pace: 'at-once',
    async write({ about, language }) {
      const handover = await handoverWith(queries.withTables<DirectoryTables>(), about.handover ?? '')
      if (!handover || !isOpenHandover(handover, clock.now())) return null
      const token = signLink(linkKey, HANDOVER_LINK, handover.id)
      return handoverLetter(translatorOf(languageOf(language) ?? 'en'), baseUrl + handoverUrl(token))
    },
  },
})
