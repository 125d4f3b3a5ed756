/** The letters about what was put up, as the post carries them: each written from what is true then. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { type LinkKey, signLink } from '#platform/links/signed-link.ts'
import type { Letter } from '#platform/mail/letter.ts'
import type { LetterKind, LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { DirectoryTables } from '../tables.ts'
import { codesOn, factsNow } from './facts-now.ts'
import { materialKeeper } from './keeper.store.ts'
import { REPLACE_LETTER, STILL_LETTER } from './look-after-placed.ts'
import { putUpLetter, replaceLetter, stillLetter } from './placed.mail.ts'
import { placedBy } from './placed.store.ts'
import type { Placed } from './placed.ts'
import { PLACED_LINK, placedUrl } from './placed-url.ts'
import { PUT_UP_LETTER } from './put-up.ts'
import { replaceList } from './replace-list.ts'
import { stopKeeping } from './stop-keeping.ts'

export interface PlacedPost {
  queries: Queries
  clock: Clock
  linkKey: LinkKey
  /** Without a slash at the end. */
  baseUrl: string
}

interface Written {
  t: Translator
  url: string
  all: readonly Placed[]
}

export function placedLetters({ queries, clock, linkKey, baseUrl }: PlacedPost): LetterKinds {
  const db = queries.withTables<DirectoryTables>()
  /** Whoever has gone is written nothing. */
  const kind = (
    pace: LetterKind['pace'],
    write: (written: Written) => Promise<Letter | null> | Letter | null,
  ): LetterKind => ({
    pace,
    async write({ about, language }) {
      const keeper = await materialKeeper(db, about.keeper ?? '')
      if (!keeper) return null
      const t = translatorOf(languageOf(language) ?? 'en')
      const url = baseUrl + placedUrl(signLink(linkKey, PLACED_LINK, keeper.id))
      return write({ t, url, all: await placedBy(db, [keeper.id]) })
    },
    /** There is no such letter box. */
    async lost(within, { about }, { state }) {
      if (state !== 'refused') return
      const keeper = await materialKeeper(within.withTables<DirectoryTables>(), about.keeper ?? '')
      if (keeper) await stopKeeping(within, keeper, clock.now())
    },
  })
  const confirmed = (all: readonly Placed[]) => all.filter(({ confirmedAt }) => confirmedAt !== null)
  return {
    [PUT_UP_LETTER]: kind('at-once', ({ t, url, all }) =>
      all.length > confirmed(all).length ? putUpLetter(t, url) : null,
    ),
    [STILL_LETTER]: kind('calm', ({ t, url, all }) => {
      const hanging = confirmed(all).length
      return hanging > 0 ? stillLetter(t, url, hanging) : null
    }),
    [REPLACE_LETTER]: kind('calm', async ({ t, url, all }) => {
      const facts = await factsNow(db, codesOn(all), clock.now())
      const toReplace = replaceList(confirmed(all), facts)
      return toReplace.length > 0 ? replaceLetter(t, { toReplace, placedUrl: url, baseUrl }) : null
    }),
  }
}
