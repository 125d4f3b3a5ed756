/** A group is heard: the letter, and the page it opens. */
import type { hear as english } from '../en/hear.ts'

export const hear = {
  'hear.letter-subject-asked': 'Eine Frage an Sie',
  'hear.letter-subject-decided': 'Es gibt eine Antwort',
  'hear.letter-asked':
    'wir haben eine Frage und möchten Sie hören, bevor etwas entschieden wird. Ohne Konto und ohne Passwort:',
  'hear.letter-decided':
    'worüber wir Sie gefragt haben, ist entschieden. Hier können Sie es lesen, und warum:',
  'hear.letter-how': 'Der Link öffnet eine Seite. Das Öffnen ändert nichts.',
  'hear.title': 'Wir möchten Sie hören',
  'hear.lead':
    'Jemand machte sich Sorgen und hat es uns gesagt. Die Worte geben wir nicht weiter, und wir fragen Sie, bevor etwas entschieden wird. Wer fragt: {name}.',
  'hear.until': 'Mit Ihrer Seite geschieht nichts, bevor Sie geantwortet haben, oder vor {day}.',
  'hear.being-read':
    'Es wird angesehen. Was entschieden wird, lesen Sie hier, mit dem Grund, und Sie können einmal sagen, dass Sie nicht einverstanden sind.',
  'hear.answer': 'Wie sehen Sie es?',
  'hear.answer-more': 'Möchten Sie etwas hinzufügen?',
  'hear.answer-hint':
    'Das liest niemand sonst, nur: {name}. Wer es uns sagte, erfährt, dass Sie geantwortet haben, nicht was.',
  'hear.send': 'Antwort senden',
  'hear.ring': 'Möchten Sie lieber sprechen? {name}',
  'hear.letter-rested':
    'wir müssen Ihnen etwas sagen, das nicht warten konnte, und möchten Sie hören, bevor etwas entschieden wird. Ohne Konto und ohne Passwort:',
  'hear.letter-withdrawn':
    'wonach wir Sie gefragt haben, wurde zurückgenommen. Es geschieht nichts weiter, und Sie können es hier lesen:',
  'hear.until-rested':
    'Bitte antworten Sie bis {day}. Ist bis dahin nichts entschieden, werden neue Leute nicht länger gebeten zu warten.',
} as const satisfies Record<keyof typeof english, string>
