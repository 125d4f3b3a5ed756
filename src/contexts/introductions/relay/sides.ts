/** Who writes in a conversation and who reads, as far as it has to be known while a mail is passed on. */
import { contactTasksOf, type DirectoryTables, reachable } from '#contexts/directory/index.ts'
import { sameBox } from '#platform/mail/mail-address.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { Conversation } from '../conversations/conversation.ts'
import { reachOf } from '../conversations/opened-up.ts'
import type { Known } from './known-sender.ts'
import type { RelayingParts } from './relaying.ts'
import type { ReplyAddress } from './reply-address.store.ts'
import { senderMark } from './tag.ts'

export interface Sides {
  /** Of an address in small letters: who of this side it is; null: nobody. */
  taskOf(address: string): Known | null
  /** Where this side is asked about a mail that may not be theirs; null: nobody knows any more. */
  reachedAt: string | null
  /** BCP 47: theirs. */
  language: string
  /** Addresses and numbers of both. */
  hidden: string[]
  /** Says to the other side how many files stayed behind. */
  filesOf(n: number): string
}

/** @param tag of the address the mail came to */
export async function knowSides(
  { queries, opener, clock }: RelayingParts,
  conversation: Conversation,
  { side, sender }: ReplyAddress,
  tag: string,
): Promise<Sides> {
  const { groupId, language } = conversation
  const reach = await reachOf(opener, conversation)
  const directory = queries.withTables<DirectoryTables>()
  const tasks = groupId === null ? [] : ((await contactTasksOf(directory, [groupId])).get(groupId) ?? [])
  const welcomers = reachable(tasks, clock.now())
  const spoken = welcomers[0]?.language ?? language
  const [theirs, others] = side === 'group' ? [spoken, language] : [language, spoken]
  const hidden = [reach?.email, reach?.mobile, ...tasks.flatMap(({ email, phone }) => [email, phone])]
  return {
    taskOf(address) {
      if (side === 'person') return sender && senderMark(tag, address) === sender ? { task: null } : null
      const found = welcomers.find(({ email }) => sameBox(email) === address)
      return found ? { task: found.id } : null
    },
    reachedAt: (side === 'group' ? welcomers[0]?.email : reach?.email) || null,
    language: theirs,
    hidden: hidden.filter(each => !!each) as string[],
    filesOf: n => translatorOf(languageOf(others) ?? 'en')('relay.files', { n }),
  }
}
