import type { together as english } from '../en/together.ts'

/** What two write on one screen, and the one bit for whoever helped. */
export const together = {
  'together.page-title': 'Ein erstes Wort',
  'together.together.title': 'Die ersten Worte zusammen schreiben',
  'together.together.next':
    'Hier schreiben Sie auf, was die Gruppe lesen soll, allein oder mit jemandem neben sich. Sie sehen es durch, ändern es und schicken es ab, hier oder später zu Hause. Dann antwortet die Gruppe innerhalb von {days, plural, one {# Tag} other {# Tagen}}.',
  'together.together.passed':
    'Was weitergegeben wird: die Worte und der Name, den Sie wählen, wenn überhaupt.',
  'together.call-back.title': 'Die Gruppe um einen Rückruf bitten',
  'together.call-back.next':
    'Hier schreiben Sie auf, wie Sie angerufen werden dürfen, allein oder mit jemandem neben sich. Sie sehen es durch und schicken es ab, hier oder später zu Hause. Dann ruft jemand aus der Gruppe innerhalb von {days, plural, one {# Tag} other {# Tagen}} an.',
  'together.call-back.passed':
    'Was weitergegeben wird: die Nummer, wann es passt, was Sie dazu schreiben und der Name, den Sie wählen, wenn überhaupt.',
  'together.not-passed':
    'Was nicht: eine E-Mail-Adresse, wer geholfen hat, wenn überhaupt, und warum Sie hier sind.',
  'together.back':
    'Niemand meldet zurück, was daraus wurde. Nur wenn Sie es erlauben, erfährt die Person, die geholfen hat, einmal, dass Kontakt zustande kam.',
  'together.words': 'Was soll die Gruppe lesen?',
  'together.words-call': 'Etwas, das die Gruppe vor dem Anruf wissen soll, wenn überhaupt',
  'together.words-hint':
    'Bis zu {n} Zeichen, in Ihren eigenen Worten. Alles lässt sich ändern oder herausnehmen, bevor es geht.',
  'together.number': 'Die Nummer für den Anruf',
  'together.number-hint': 'Die eigene, oder eine, unter der Sie sicher zu erreichen sind.',
  'together.times': 'Wann passt es?',
  'together.times-hint': 'Zum Beispiel: werktags nach sechs. Leer heißt jederzeit.',
  'together.voicemail': 'Eine Nachricht darf hinterlassen werden',
  'together.shared-phone':
    'An dieses Telefon gehen auch andere: Wer anruft, nennt nur den eigenen Vornamen und fragt nach Ihnen mit dem Namen, den Sie unten angeben',
  'together.name': 'Wie soll die Gruppe Sie nennen?',
  'together.name-hint': 'Irgendein Name, oder lassen Sie das Feld leer.',
  'together.name-hint-call':
    'Irgendein Name. Das Feld kann leer bleiben, wo sonst niemand an dieses Telefon geht.',
  'together.email': 'Ihre E-Mail für die Antwort, wenn Sie sie auch per Mail möchten',
  'together.email-hint':
    'Nicht nötig: Die Antwort steht ohnehin auf einer eigenen Seite. Die Gruppe sieht die Adresse nicht.',
  'together.wants-word':
    'Jemand hilft dabei und möchte einmal erfahren, dass Kontakt zustande kam. Das entscheiden Sie auf der nächsten Seite.',
  'together.nothing-yet':
    'Noch geht nichts an die Gruppe. Auf der nächsten Seite lesen Sie es noch einmal und entscheiden.',
  'together.read-it': 'Noch einmal ansehen',
  'together.more-distant': 'Ein Weg mit mehr Abstand',
  'together.draft-title': 'Möchten Sie es so?',
  'together.not-sent': 'Noch ist nichts abgeschickt. Es geht erst, wenn Sie drücken.',
  'together.kept': 'Ihre Änderungen sind aufgehoben. Noch ist nichts abgeschickt.',
  'together.tells':
    'Wer mir geholfen hat, darf einmal erfahren, dass Kontakt zustande kam. Nicht wann genau, und sonst nichts.',
  'together.agree':
    'Wenn Sie „Ja, abschicken“ drücken, sind Sie einverstanden, dass wir das an {group} weitergeben und an niemanden sonst. Auf der nächsten Seite können Sie jederzeit aufhören.',
  'together.send': 'Ja, abschicken',
  'together.keep': 'Änderungen vorerst aufheben',
  'together.keep-here': 'Nur auf diesem Gerät aufheben',
  'together.keep-here-text':
    '„Nur auf diesem Gerät aufheben“ legt es unter eine neue Adresse. Die jetzige, auf einem anderen Bildschirm oder auf Papier, führt dann nirgends mehr hin.',
  'together.sent-off': 'Es ist abgeschickt',
  'together.yours': 'Nehmen Sie Ihre Seite mit',
  'together.yours-text':
    'Die Antwort wird unter dieser Adresse stehen, und sie wird nur jetzt gezeigt. Wo andere dieses Gerät benutzen, halten Sie Ihr eigenes Handy daran oder machen Sie ein Foto, und schließen Sie diese Seite danach: Wer die Adresse hat, kann die Antwort lesen.',
  'together.close': 'Diese Seite schließen',
  'together.along': 'Oder später entscheiden, zu Hause',
  'together.along-text':
    'Halten Sie Ihr Handy an dieses Zeichen oder notieren Sie die Adresse. Ohne einen Druck von Ihnen ist alles nach {hours} Stunden weg.',
  'together.along-code': 'Adresse dieser Seite, für Ihr Handy',
  'together.word-at': 'Für die Person, die geholfen hat',
  'together.word-at-text':
    'Wenn die Person es erlaubt, ist unter dieser Adresse einmal zu lesen, dass Kontakt zustande kam. Niemand wird genannt.',
  'together.away': 'Oder gar nicht',
  'together.away-text': 'Dann bleibt nichts davon, und niemand erfährt davon.',
  'together.away-press': 'Wegwerfen',
  'together.tells-now': 'Wer Ihnen geholfen hat, darf einmal erfahren, dass Kontakt zustande kam.',
  'together.untell': 'Doch lieber nicht',
  'together.wrong.empty': 'Bitte schreiben Sie zuerst etwas. Es wurde nichts abgeschickt.',
  'together.wrong.long': 'Das ist länger als {n} Zeichen. Bitte kürzen Sie es; nichts ging verloren.',
  'together.wrong.address': 'Das sieht nicht nach einer E-Mail-Adresse aus. Das Feld kann auch leer bleiben.',
  'together.wrong.number':
    'Das sieht nicht nach einer Nummer mit Land davor aus, etwa +49. Das Feld kann auch leer bleiben.',
  'together.wrong.phone': 'Bitte geben Sie eine Nummer an, die man anrufen kann.',
  'together.wrong.whom':
    'An dieses Telefon gehen auch andere. Bitte geben Sie einen Namen an, nach dem man fragen kann. Sonst wird dort nichts gesagt.',
  'together.nothing-title.draft': 'Hier ist nichts',
  'together.nothing-title.away': 'Es ist weggeworfen',
  'together.nothing.draft':
    'Entweder stimmt die Adresse nicht ganz, oder es wurde abgeschickt, weggeworfen oder auf ein anderes Gerät mitgenommen, oder die 72 Stunden sind um und alles ist weg.',
  'together.nothing.away': 'Niemand hat es gelesen, und nichts davon bleibt.',
  'together.word-title': 'Ein Wort an die Person, die geholfen hat',
  'together.word-there':
    'Ob ein Kontakt zustande kam, lässt sich hier fragen und wird einmal gesagt: in der Woche danach, und nur, wenn die Person es angekreuzt hat.',
  'together.word-none':
    'Es gibt kein Wort. Entweder ist es zu früh, oder die Person möchte es lieber nicht sagen, oder es wurde gelesen. Alle drei sind in Ordnung.',
  'together.word-read': 'Fragen',
  'together.word-made': 'Kontakt kam zustande, in der Woche ab {day}. Mehr gibt es nicht zu wissen.',
  'privacy.draft-table-what': 'Was jemand neben einer Fachperson aufschrieb, bis es abgeschickt wird',
  'privacy.draft-what':
    'Ihre Worte, Ihr Name und Ihre Nummer, versiegelt für die Adresse Ihres Entwurfs; niemand sonst kann sie lesen',
  'privacy.draft-why': 'Damit Sie später entscheiden können, vom eigenen Handy aus',
  'privacy.draft-until': 'Wenn Sie es abschicken oder wegwerfen, oder nach 72 Stunden',
  'privacy.word-back-table-what': 'Dass, wer geholfen hat, einmal erfahren darf, dass Kontakt zustande kam',
  'privacy.word-back-what':
    'Ein Zeichen und eine Woche, für die andere Adresse; nur wenn Sie es angekreuzt haben',
  'privacy.word-back-why': 'Weil Sie es erlaubt haben',
  'privacy.word-back-until':
    'Wenn es gelesen ist, wenn Sie es zurücknehmen, nach 30 Tagen oder mit dem Gespräch',
} satisfies Record<keyof typeof english, string>
