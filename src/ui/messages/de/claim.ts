/** Asking to keep the record of a group. */
import type { claim as english } from '../en/claim.ts'

export const claim = {
  'claim.yours': 'Ist das Ihre Gruppe? Halten Sie diese Angaben selbst richtig.',
  'claim.title': 'Ist das Ihre Gruppe?',
  'claim.what':
    'Dann kann jemand von Ihnen richtig halten, was hier steht. Ohne Konto, ohne Passwort, und es braucht etwa eine Minute im Jahr.',
  'claim.what-asked':
    'Etwa zweimal im Jahr fragt ein kurzer Brief, ob die Angaben noch stimmen. Ein Druck für jede.',
  'claim.what-shown':
    'Der Brief geht an die Adresse, die hier schon steht. Dass Sie zugestimmt haben, sieht niemand, und nach einem Namen wird nicht gefragt.',
  'claim.what-end': 'Sie können jederzeit mit einem Druck aufhören, und Ihre Adresse ist sofort vergessen.',
  'claim.by-letter':
    'Wir schicken einen Brief an die Adresse, die hier steht: {address}. Wer dieses Postfach liest, kann zustimmen.',
  'claim.send': 'Brief schicken',
  'claim.no-address':
    'In diesem Eintrag steht keine E-Mail-Adresse, darum können wir nicht durch einen Brief erkennen, dass es Ihre Gruppe ist. Es geht am Telefon: Die Kontaktstelle ruft die Nummer an, die im Eintrag steht, und von da an wird jemand von Ihnen gefragt.',
  'claim.or-say':
    'Wenn hier etwas nicht stimmt, sagen Sie, was dort stehen sollte: ohne Konto, ohne Passwort',
  'claim.no-letters':
    'Dieses Verzeichnis verschickt noch keine Briefe, deshalb kann die Gruppe nicht per E-Mail gefragt werden.',
  'claim.or-ask': 'Oder fragen Sie {name}; von dort wird die Gruppe unter der bekannten Nummer angerufen:',
  'claim.wait':
    'Gerade fragen viele, und es wurde kein Brief geschickt. Bitte drücken Sie in ein paar Minuten noch einmal.',
  'claim.sent': 'Ein Brief ist unterwegs',
  'claim.sent-text':
    'Er kommt in wenigen Minuten und kann sieben Tage lang beantwortet werden. Kommt er nicht, sehen Sie bei der unerwünschten Post nach, oder versuchen Sie es danach wieder.',
  'claim.back': 'Zurück zur Gruppe',
  'claim.letter-subject': 'Dürfen wir Sie zweimal im Jahr fragen?',
  'claim.letter-ask':
    'jemand hat um diesen Brief gebeten, damit Sie die Angaben einer Gruppe richtig halten können. Wenn Sie das möchten, öffnen Sie diese Seite und drücken Sie:',
  'claim.letter-over-subject': 'Übernehmen Sie eine Aufgabe?',
  'claim.letter-over-ask':
    'jemand, der sich um die Angaben einer Gruppe kümmert, bittet Sie, das an seiner Stelle zu tun. Wenn Sie das möchten, öffnen Sie diese Seite und drücken Sie:',
  'claim.letter-how': 'Das Öffnen ändert nichts. Dort steht, was Sie gefragt würden und wie Sie aufhören.',
  'claim.letter-not-you':
    'Das waren nicht Sie? Dann tun Sie nichts. Nach sieben Tagen ist davon nichts mehr da.',
} as const satisfies Record<keyof typeof english, string>
