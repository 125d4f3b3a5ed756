/** Letters that say that it was ended, to the other side or to the contact point. No words of anybody: carried as every letter. */
import { contactTask, type DirectoryTables, loadGroups } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { reportedLetter, stoppedLetter } from './letters.mail.ts'
import { REPORTED_LETTER, STOPPED_LETTER } from './stop.ts'

export const toldLetters = (queries: Queries): LetterKinds => ({
  [STOPPED_LETTER]: {
    pace: 'calm',
    async write({ about, language }) {
      const task = await contactTask(queries.withTables<DirectoryTables>(), about.task ?? '')
      return task ? stoppedLetter(translatorOf(languageOf(language) ?? 'en'), about.reference ?? '') : null
    },
  },
  [REPORTED_LETTER]: {
    pace: 'calm',
    async write({ about, language }) {
      const [group] = await loadGroups(queries.withTables<DirectoryTables>(), [about.group ?? ''])
      if (!group) return null
      const by = about.by === 'person' ? 'person' : 'group'
      const t = translatorOf(languageOf(language) ?? 'en')
      return reportedLetter(t, { by, reference: about.reference ?? '', group: group.name })
    },
  },
})
