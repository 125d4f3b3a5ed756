/** Letters to a group about a concern, as the post carries them. */
import { contactTask, type DirectoryTables, markUnreachable } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { type LinkKey, signLink } from '#platform/links/signed-link.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { IntermediaryTables } from '../tables.ts'
import { concernById } from './concern.store.ts'
import { HEAR_LINK, hearUrl } from './concern-url.ts'
import { HEARING_LETTER } from './hear-group.ts'
import { lastOf } from './heard-first.ts'
import { hearingLetter } from './hearing.mail.ts'
import { hearingById } from './hearing.store.ts'

export interface ConcernPost {
  queries: Queries
  clock: Clock
  linkKey: LinkKey
  /** Without a slash at the end. */
  baseUrl: string
}

export const concernLetters = ({ queries, clock, linkKey, baseUrl }: ConcernPost): LetterKinds => ({
  [HEARING_LETTER]: {
    pace: 'calm',
    /** Where the contact has gone, or the group has answered meanwhile, nobody is written to. */
    async write({ about, language }) {
      const db = queries.withTables<IntermediaryTables>()
      const hearing = await hearingById(db, about.hearing ?? '')
      const concern = hearing && (await concernById(db, hearing.concernId))
      if (!concern || !(await contactTask(queries.withTables<DirectoryTables>(), hearing.contactTaskId)))
        return null
      const kind = lastOf(concern.steps)?.kind
      if (kind !== 'asked' && kind !== 'rested' && kind !== 'decided' && kind !== 'withdrawn') return null
      const t = translatorOf(languageOf(language) ?? 'en')
      const link = baseUrl + hearUrl(signLink(linkKey, HEAR_LINK, hearing.id))
      return hearingLetter(t, kind, link)
    },
    async lost(within, { about }, { state }) {
      if (state !== 'refused') return
      const hearing = await hearingById(within.withTables<IntermediaryTables>(), about.hearing ?? '')
      if (hearing)
        await markUnreachable(within.withTables<DirectoryTables>(), hearing.contactTaskId, clock.now())
    },
  },
})
