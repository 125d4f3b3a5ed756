/** The letter that asks a second contact to look, as the post carries it. */
import { ANSWER_LINK, findAsk } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { type LinkKey, signLink } from '#platform/links/signed-link.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { groupWaysUrl } from '../ways-url.ts'
import { stepOf, UNANSWERED_LETTER } from './keep-promises.ts'
import { unansweredLetter } from './unanswered.mail.ts'

interface UnansweredPost {
  queries: Queries
  clock: Clock
  linkKey: LinkKey
  /** Without a slash at the end. */
  baseUrl: string
}

export function unansweredLetters({ queries, clock, linkKey, baseUrl }: UnansweredPost): LetterKinds {
  /** Null: the letter is about nothing any more. */
  async function groupOf(askId: string): Promise<string | null> {
    try {
      return (await findAsk(queries, askId, clock)).group.id
    } catch (fault) {
      if (fault instanceof Problem && fault.kind === 'not-found') return null
      throw fault
    }
  }
  return {
    [UNANSWERED_LETTER]: {
      pace: 'calm',
      /** Where somebody answered meanwhile, or the contact or the group has gone, nobody is written to. */
      async write({ about, language }) {
        const asked = await groupOf(about.ask ?? '')
        if (asked === null || (await stepOf(queries, asked, clock.now())).step === 'kept') return null
        const token = signLink(linkKey, ANSWER_LINK, about.ask ?? '')
        const t = translatorOf(languageOf(language) ?? 'en')
        return unansweredLetter({ t, waysUrl: baseUrl + groupWaysUrl(token) })
      },
    },
  }
}
