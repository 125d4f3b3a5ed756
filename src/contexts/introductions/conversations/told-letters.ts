/** The letter that says that the other side has ended it. No words of anybody: carried as every letter. */
import { contactTask, type DirectoryTables } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { stoppedLetter } from './letters.mail.ts'
import { STOPPED_LETTER } from './stop.ts'

export const toldLetters = (queries: Queries): LetterKinds => ({
  [STOPPED_LETTER]: {
    pace: 'calm',
    async write({ about, language }) {
      const task = await contactTask(queries.withTables<DirectoryTables>(), about.task ?? '')
      return task ? stoppedLetter(translatorOf(languageOf(language) ?? 'en'), about.reference ?? '') : null
    },
  },
})
