/** Mails eines Gesprächs zwischen einem Menschen und einer Gruppe. */
import type { conversationLetters as english } from '../en/conversation-letters.ts'

export const conversationLetters = {
  'conversation.letter.more-lost': 'Was Sie zuletzt geschrieben haben, hat niemanden erreicht.',
  'conversation.letter.write-again': 'Um es noch einmal zu schreiben:',
  'conversation.letter.on-page':
    'Was Sie jetzt tun können, steht auf der Seite, deren Adresse Sie sich notiert haben.',
  'conversation.letter.not-you':
    'Falls Sie niemandem geschrieben haben: Jemand hat diese Adresse eingegeben, vielleicht aus Versehen. Sie müssen nichts tun.',
  'conversation.letter.subject': 'Jemand möchte von Ihnen hören',
  'conversation.letter.again-subject': 'Jemand wartet noch auf eine Antwort von Ihnen',
  'conversation.letter.write': 'Jemand hat Ihrer Gruppe geschrieben. Ein Satz als Antwort genügt.',
  'conversation.letter.together':
    'Jemand möchte zu Ihrer Gruppe kommen und hat mit Unterstützung ein paar Zeilen geschrieben.',
  'conversation.letter.call-back':
    'Jemand bittet Ihre Gruppe um einen Rückruf. Die Nummer steht auf dieser Seite:',
  'conversation.letter.again': 'Das ist eine Erinnerung: Noch hat niemand geantwortet.',
  'conversation.letter.read': 'Hier lesen und antworten (kein Konto, kein Passwort):',
  'conversation.letter.welcome': 'Willkommen sagen, mit unserem nächsten Treffen',
  'conversation.letter.paused': 'Wir nehmen gerade niemanden Neues auf',
  'conversation.letter.better-fit': 'Eine andere Gruppe passt besser',
  'conversation.letter.please-call': 'Bitte rufen Sie uns an',
  'conversation.letter.stop': 'Beenden, ohne einen Grund zu nennen',
  'conversation.letter.gone':
    'Das Geschriebene wird am {date} gelöscht. Um darüber zu sprechen: {reference}.',
  'conversation.letter.human': 'Ein Mensch, der helfen kann: {phone}',
  'conversation.letter.more': 'Ihnen wurde noch etwas geschrieben ({reference}). Hier lesen und antworten:',
  'conversation.letter.more-stop': 'Um es zu beenden, ohne einen Grund zu nennen:',
  'conversation.letter.answer-subject': 'Es gibt etwas für Sie zu lesen',
  'conversation.letter.answer': 'Sie haben jemandem geschrieben, und hier ist die Antwort:',
  'conversation.letter.answer-on': 'Um zurückzuschreiben, oder um aufzuhören und alles vergessen zu lassen:',
  'conversation.letter.answer-shared':
    'Auf der Seite, deren Adresse Sie sich notiert haben, steht etwas Neues.',
  'conversation.letter.over-gone':
    'An die, denen Sie geschrieben haben, kann niemand mehr schreiben. Das liegt nicht an Ihnen.',
  'conversation.letter.elsewhere': 'Was Sie stattdessen tun können, steht auf Ihrer Seite:',
  'conversation.letter.unanswered':
    'Auf das, was Sie geschrieben haben, hat noch niemand geantwortet, obwohl zweimal erinnert wurde. Das liegt nicht an Ihnen.',
  'conversation.letter.late': 'Eine Antwort, die spät kommt, erreicht Sie trotzdem.',
  'conversation.letter.goes-all':
    'Was Sie über uns geschrieben haben und was geantwortet wurde, wird am {all} gelöscht. Sie müssen nichts tun.',
  'conversation.letter.goes-first':
    'Was Sie über uns geschrieben haben und was geantwortet wurde, wird nach und nach gelöscht: das Älteste am {first}, alles am {all}. Sie müssen nichts tun.',
  'conversation.letter.keep-copy': 'Um vorher eine Kopie zu behalten:',
  'conversation.letter.copy': 'Hier ist die Kopie, um die Sie gebeten haben:',
  'conversation.letter.copy-kept': 'Dieser Brief gehört Ihnen. Wir behalten nichts davon.',
  'conversation.letter.over':
    'Ein Gespräch, das Sie begonnen haben, wurde von der anderen Seite beendet. Sie müssen nichts tun.',
  'conversation.letter.reported-subject': 'Jemand bittet Sie, nach dem Rechten zu sehen',
  'conversation.letter.reported-person':
    'Jemand hat ein Gespräch mit {group} beendet, weil es nicht in Ordnung war ({reference}). Ein Grund wurde nicht genannt und ist nicht nötig.',
  'conversation.letter.reported-group':
    '{group} hat ein Gespräch beendet, weil es nicht in Ordnung war ({reference}). Ein Grund wurde nicht genannt und ist nicht nötig.',
  'conversation.letter.reported-what':
    'Was geschrieben wurde, weiß hier niemand. Bitte rufen Sie die Gruppe an und fragen Sie, wie es ihr geht.',
  'conversation.letter.stopped-subject': 'Nichts mehr zu tun',
  'conversation.letter.stopped':
    'Das Gespräch {reference} wurde von der anderen Seite beendet. Sie müssen nichts tun.',
} as const satisfies Record<keyof typeof english, string>
