/** Letters with words in them, as the relay carries them: it alone opens what was written. */
import { type DirectoryTables, markUnreachable } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { Letter } from '#platform/mail/letter.ts'
import type { Asked, LetterKind, LetterKinds } from '#platform/mail/letter-kind.ts'
import { newLink, sealToLink } from '#platform/seal/link-seal.ts'
import type { Opener } from '#platform/seal/seal.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { ReplyAddresses } from '../relay/reply-addresses.ts'
import { dayIn } from '../ways/zoned-days.ts'
import { holdConversation, keepHanded } from './conversation.store.ts'
import { wordsEnd } from './conversation.ts'
import { questionUrl, welcomeUrl } from './conversation-url.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { aboutMessage, aboutWelcome } from './first-said.ts'
import { type ForWelcomer, writeForWelcomer } from './for-welcomer.ts'
import { answerLetter, askedLetter, moreLetter } from './letters.mail.ts'
import { emptyOnItsWay, messageById } from './message.store.ts'
import { ASKED_LETTER } from './open-conversation.ts'
import { openUp } from './opened-up.ts'
import { reachedAt } from './reach.ts'
import { ANSWER_LETTER, MORE_LETTER } from './say.ts'
import { endForBoth } from './stop.ts'
import { tellNotReached } from './tell-person.ts'
import { addWelcomeLink } from './welcome-link.store.ts'
import { welcomersOf } from './welcomers.ts'

export interface RelayedParts {
  queries: Queries
  clock: Clock
  opener: Opener
  /** Without a slash at the end. */
  baseUrl: string
  /** IANA: where the contact point is, for the days that are told. */
  zone: string
  /** Of the contact point: a human. */
  phone: string | null
  /** Where answers to them may go by mail; null where none is taken in. */
  replies: ReplyAddresses | null
}

const t = (language: string) => translatorOf(languageOf(language) ?? 'en')

export function relayedLetters(parts: RelayedParts): LetterKinds {
  const { queries, clock, baseUrl, phone, replies } = parts
  const db = queries.withTables<ConversationTables>()

  /** A link of its own for each letter that is written: what was drawn for one that broke off leads to the same. */
  async function newWelcome(conversationId: string, task: string | undefined, words: ForWelcomer) {
    const { token, recipient, mark } = await newLink()
    const sealed = await sealToLink(recipient, writeForWelcomer(words), aboutWelcome(mark))
    await addWelcomeLink(db, { mark, conversationId, taskId: task ?? null, sealed }, clock.now())
    return baseUrl + welcomeUrl(token)
  }

  /** Answering the letter is enough, where mail is taken in. */
  const answeredTo = async (letter: Letter, ...to: Parameters<ReplyAddresses['of']>): Promise<Letter> =>
    replies ? { ...letter, replyTo: await replies.of(...to) } : letter

  const byMail = replies !== null

  const toGroup: Pick<LetterKind, 'pace' | 'lost'> = {
    pace: 'calm',
    lost: (within, { about }, { state }) => lostToGroup(within, about, state, clock),
  }

  return {
    [ASKED_LETTER]: {
      ...toGroup,
      async write({ about, language }) {
        const { conversation, said, to } = await openUp(parts, about)
        const again = Number(about.again ?? 0)
        if (!conversation || !said || !to || (again > 0 && conversation.answeredAt !== null)) return null
        const { id, reference, way } = conversation
        const { name, words, call } = said
        const url = await newWelcome(id, about.task, { name, words: [words], call })
        const ends = wordsEnd({ ...conversation, handedAt: conversation.handedAt ?? clock.now() })
        const gone = dayIn(parts.zone, ends)
        const told = { t: t(language), welcomeUrl: url, reference, way, again, gone, phone, byMail }
        return { ...(await answeredTo(askedLetter(told), id, 'group')), to }
      },
      handed: async (within, { about }, at) =>
        void (await keepHanded(within.withTables<ConversationTables>(), about.conversation ?? '', at)),
    },
    [MORE_LETTER]: {
      ...toGroup,
      async write({ about, language }) {
        const { conversation, said, to } = await openUp(parts, about)
        const message = conversation && (await messageById(db, about.message ?? ''))
        const words = message?.sealed && (await parts.opener.open(message.sealed, aboutMessage(message.id)))
        if (!conversation || !words || !to) return null
        const before = said && said.words !== '' ? [said.words] : []
        const url = await newWelcome(conversation.id, about.task, {
          ...{ name: said?.name ?? '', words: [...before, words], call: said?.call ?? null },
        })
        const { id, reference } = conversation
        const letter = moreLetter(t(language), { welcomeUrl: url, reference, byMail })
        return { ...(await answeredTo(letter, id, 'group')), to }
      },
      handed: emptied,
    },
    [ANSWER_LETTER]: {
      pace: 'at-once',
      async write({ about, language }) {
        const { conversation, reach } = await openUp(parts, about)
        const message = conversation && (await messageById(db, about.message ?? ''))
        const words = message?.sealed && (await parts.opener.open(message.sealed, aboutMessage(message.id)))
        const to = reachedAt(reach)
        if (!conversation || !reach || !to || words === null || words === undefined) return null
        const url = baseUrl + questionUrl(reach.token)
        const { email, sharedBox } = reach
        // Where others read that box they would read an answer to it too; a text message is answered on the page.
        const answers = byMail && email !== '' && !sharedBox
        const letter = answerLetter(t(language), { words, questionUrl: url, sharedBox, byMail: answers })
        return { ...(answers ? await answeredTo(letter, conversation.id, 'person', email) : letter), to }
      },
      handed: emptied,
    },
  }
}

const emptied = async (within: Queries, { about }: Asked) =>
  void (await emptyOnItsWay(within.withTables<ConversationTables>(), about.message ?? ''))

/** The next who can be reached is written to; where there is nobody, the person is told. */
async function lostToGroup(
  within: Queries,
  about: Readonly<Record<string, string>>,
  state: 'refused' | 'given-up',
  clock: Clock,
): Promise<void> {
  const [db, directory] = [within.withTables<ConversationTables>(), within.withTables<DirectoryTables>()]
  const conversation = await holdConversation(db, about.conversation ?? '')
  if (state === 'refused' && about.task) await markUnreachable(directory, about.task, clock.now())
  if (!conversation?.groupId || conversation.ended) return
  const message = about.message === undefined ? null : await messageById(db, about.message)
  if (about.message === undefined && conversation.answeredAt !== null) return
  const others = await welcomersOf(within, conversation.groupId, clock.now())
  const next = others.find(({ id }) => id !== about.task)
  // What went and came back later is no more here: nobody keeps it once it was handed on.
  const again = message === null || message.sealed !== null
  if (next && again && about.other === undefined) {
    const to = { ...about, task: next.id, other: 'yes' }
    const kind = about.message === undefined ? ASKED_LETTER : MORE_LETTER
    return void (await askToSend(within, { kind, about: to, to: null, language: next.language }, clock))
  }
  if (about.message !== undefined) {
    if (message) await tellNotReached(within, conversation, message.id, clock)
    return
  }
  // A first letter that a server took and sent back later reached nobody; where a reminder did, an earlier one is there.
  if (conversation.handedAt === null || about.again === undefined)
    await endForBoth(within, conversation, 'lost', clock)
}
