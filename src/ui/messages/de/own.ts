/** What a group does with its own record: takes it along, or away; and what its old address says then (M79). */
import type { own as english } from '../en/own.ts'

export const own = {
  'own.heading': 'Der Eintrag gehört Ihrer Gruppe',
  'own.copy': 'Eine Kopie von allem nehmen',
  'own.take-out': 'Diese Gruppe aus dem Verzeichnis nehmen',
  'own.copy-title': 'Alles, was über Ihre Gruppe gespeichert ist',
  'own.copy-lead': 'Drucken oder speichern Sie diese Seite. Die Datei enthält dasselbe für Programme.',
  'own.download': 'Die Datei herunterladen',
  'own.record': 'Der Eintrag',
  'own.history': 'Wer wann gesagt hat, dass es stimmt',
  'own.contacts': 'Wer zugestimmt hat, gefragt zu werden',
  'own.you': 'Sie, unter {reach}, seit dem {day}',
  'own.another': 'Jemand anderes, seit dem {day}. Die Adresse gehört ihnen und steht nicht hier.',
  'own.asked': 'Fragen, die wir geschickt haben',
  'own.letters': 'Briefe, und wann sie angefordert wurden',
  'own.doubts': 'Was Leser als falsch gemeldet haben',
  'own.lists': 'Listen, aus denen Ihre Gruppe kam',
  'own.list': '{list}, unter der Nummer {id}',
  'own.nothing': 'Nichts',
  'own.whole': 'Alles, Feld für Feld',
  'own.back': 'Zurück zu den Fragen',
  'own.out-title': 'Diese Gruppe aus dem Verzeichnis nehmen?',
  'own.out-at-once':
    'Sie verschwindet sofort von allen Seiten, aus Suche, Kalendern, Blättern und Exporten. Wer sie auf dem Handy behalten hat, verliert sie, wenn das Handy das nächste Mal nachfragt.',
  'own.out-erased':
    'Ihre Adresse, die Nummern im Eintrag und was Leser geschrieben haben, werden sofort gelöscht.',
  'own.out-stays':
    'Gedruckte Codes und alte Links sagen dann, dass die Gruppe ihren Eintrag herausgenommen hat, ohne Namen. Keine Liste holt sie zurück.',
  'own.out-others':
    '{n, plural, one {Die andere Kontaktperson erfährt es per Brief und kann die Gruppe sieben Tage lang zurückholen. Danach wird alles gelöscht.} other {Die # anderen Kontaktpersonen erfahren es per Brief und können die Gruppe sieben Tage lang zurückholen. Danach wird alles gelöscht.}}',
  'own.out-alone':
    'Niemand sonst erfährt davon, darum lässt es sich nicht zurückholen. Nehmen Sie vorher eine Kopie.',
  'own.out-ended':
    'Wenn die Gruppe nur pausiert oder aufgehört hat, hilft es mehr, das im Eintrag zu sagen: Wer sucht, liest es dann.',
  'own.out-press': 'Jetzt herausnehmen',
  'own.out-no': 'Nein, alles so lassen',
  'own.out-done': 'Ihre Gruppe ist nicht mehr im Verzeichnis',
  'own.out-done-text':
    'Niemand findet sie hier mehr, und Ihre Adresse ist gelöscht. Danke für alles, was Sie getan haben.',
  'own.letter-subject': 'Ein Eintrag wurde herausgenommen. Stimmt das?',
  'own.letter-text':
    'eine andere Kontaktperson hat einen Eintrag herausgenommen, den auch Sie pflegen. Wenn das stimmt, tun Sie nichts. Wenn nicht, öffnen Sie innerhalb von sieben Tagen diese Seite und drücken Sie:',
  'own.letter-how':
    'Das Öffnen ändert nichts. Nach sieben Tagen werden Ihre Adresse und alles andere gelöscht.',
  'own.back-title': 'Die Gruppe zurückholen?',
  'own.back-text':
    'Eine andere Kontaktperson hat sie am {day} herausgenommen. Sie kommt zurück, wie sie war, mit Ihnen als Kontaktperson. Telefonnummern und E-Mail-Adressen wurden gelöscht; danach fragen wir Sie als Nächstes.',
  'own.back-press': 'Zurückholen',
  'own.gone-title': 'Diese Gruppe hat ihren Eintrag herausgenommen',
  'own.gone-text': 'Das hat die Gruppe am {day} selbst entschieden. Ob sie sich noch trifft, sagt das nicht.',
} as const satisfies Record<keyof typeof english, string>
