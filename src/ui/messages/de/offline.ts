/** Keeping an area on a phone, and taking every trace away. */
import type { offline as english } from '../en/offline.ts'

export const offline: Record<keyof typeof english, string> = {
  'offline.title': 'Suchen, ohne Spuren zu hinterlassen',
  'offline.description':
    'Speichern Sie die Gruppen Ihrer Gegend auf Ihrem Telefon. Ihre Suche verlässt es dann nie.',
  'offline.lead':
    'Speichern Sie die Gruppen Ihrer Gegend auf diesem Gerät. Von da an beantwortet es Ihre Suche selbst, auch ohne Netz, und wir erfahren nichts davon.',
  'offline.area-heading': 'Ihre Gegend',
  'offline.where-hint': 'Ein Ort oder eine Postleitzahl',
  'offline.choose': 'Diese Gegend zeigen',
  'offline.offer':
    '{place} und {distance} rundherum: {n, plural, one {# Gruppe} other {# Gruppen}} und die, die sich online treffen.',
  'offline.keep': 'Diese Gegend auf meinem Telefon speichern',
  'offline.keeping': 'Ihre Gegend wird geholt. Das dauert einen Moment.',
  'offline.kept-now': 'Ihre Gegend ist gespeichert. Sie können jetzt ohne Netz suchen.',
  'offline.renewed': 'Ihre Gegend ist auf dem neuesten Stand.',
  'offline.not-fetched':
    'Ihre Gegend konnte nicht geholt werden. Was vorher gespeichert war, ist noch da. Versuchen Sie es in einer Minute noch einmal, wenn Sie Netz haben.',
  'offline.busy':
    'Gerade holen sich viele eine Gegend. Es ist nichts verloren. Bitte versuchen Sie es in einer Minute noch einmal.',
  'offline.without-script':
    'Um eine Gegend zu speichern, müsste diese Seite ein Skript ausführen, und das lässt Ihr Browser hier nicht zu. Auf diesem Gerät ist nichts gespeichert.',
  'offline.cannot':
    'Dieser Browser lässt Websites nichts speichern. In manchen privaten Fenstern ist das so. Auf diesem Gerät ist nichts gespeichert.',
  'offline.now': 'Auf diesem Gerät: {place}',
  'offline.now-text':
    '{n, plural, one {# Gruppe} other {# Gruppen}}, alle, die sich im Umkreis von {distance} oder online treffen, Stand {day}.',
  'offline.renew': 'Aktualisieren',
  'offline.to-find': 'Gruppe finden',
  'offline.what-heading': 'Was gespeichert wird',
  'offline.what-groups':
    'Alles, was Gruppen dieser Gegend öffentlich zeigen, damit sich ihre Seiten auch ohne Netz öffnen.',
  'offline.what-towns':
    'Namen von Orten und die Wörter, die Menschen benutzen, damit Ihre eigenen Worte hier verstanden werden.',
  'offline.what-pages': 'Die wenigen Seiten und Dateien, mit denen die Suche funktioniert.',
  'offline.known-heading': 'Wer was erfährt',
  'offline.known-area':
    'Wir sehen, dass jemand diese Gegend holt, benannt nach ihrem Ort: wenn Sie sie speichern und jedes Mal, wenn Sie sie aktualisieren. Nicht, wer es ist. Beim Aktualisieren sagt Ihr Gerät, welchen Stand es hat, damit nur das Neue gesendet wird. Das schreiben wir nirgends auf.',
  'offline.known-words':
    'Was Sie suchen und welche Gruppen Sie öffnen, wird auf diesem Gerät beantwortet und nicht gesendet.',
  'offline.known-device': 'Wer dieses Gerät sonst benutzt, kann sehen, dass eine Gegend gespeichert ist.',
  'offline.known-history':
    'Der Verlauf Ihres Browsers enthält weiter die Seiten, die Sie geöffnet haben. Nur Sie können ihn löschen, im Browser. Wenn Sie beim Neuladen die Umschalttaste halten, fragen Sie wieder uns.',
  'offline.clear-heading': 'Meine Spuren entfernen',
  'offline.clear-text':
    'Entfernt die gespeicherte Gegend, Ihre Merkliste und alles andere, was Waymeet auf diesem Gerät abgelegt hat. Wir sehen einmal, dass jemand darauf gedrückt hat.',
  'offline.clear': 'Meine Spuren entfernen',
  'offline.cleared': 'Alles ist weg. Waymeet hat auf diesem Gerät nichts mehr gespeichert.',
  'offline.not-cleared':
    'Etwas ließ sich nicht entfernen. Löschen Sie die Daten dieser Website auch in den Einstellungen Ihres Browsers.',
  'offline.copies-left':
    'Was Sie gespeichert hatten, ist weg. Ihr Browser kann noch Kopien unserer Dateien haben. Drücken Sie noch einmal, wenn Sie Netz haben.',
  'offline.stored': 'Jetzt auf diesem Gerät',
  'offline.stored-pack': 'Die Gruppen Ihrer Gegend',
  'offline.stored-words': 'Wörter und Ortsnamen',
  'offline.stored-pages': 'Seiten und Dateien',
  'offline.stored-shortlist': 'Ihre Merkliste',
  'offline.drawing': 'Auf diesem Gerät wird nachgesehen.',
  'offline.frame-title': 'Auf diesem Gerät',
  'offline.from-here':
    'Auf diesem Gerät beantwortet aus dem, was Sie am {day} gespeichert haben. Gesendet wurde nichts.',
  'offline.failed': 'Ihre Gegend lässt sich nicht lesen',
  'offline.failed-text':
    'Was auf diesem Gerät gespeichert ist, ist beschädigt oder weg. Gesendet wurde nichts. Sie können es noch einmal holen; wir sehen dann, dass jemand diese Gegend geholt hat.',
  'offline.to-kept': 'Noch einmal holen',
  'offline.calendar': 'Für die Kalenderdatei brauchen Sie eine Verbindung',
  'offline.calendar-text':
    'Sie liegt nicht auf diesem Gerät. Mit Verbindung können Sie uns danach fragen; wir sehen dann, dass jemand nach den Terminen dieser Gruppe gefragt hat. Die nächsten Termine stehen auf der Seite der Gruppe, die ohne Netz da ist.',
  'offline.calendar-back': 'Zurück zu den Terminen',
  'offline.calendar-ask': 'Nach der Datei fragen',
  'offline.elsewhere': 'Diese Seite ist nicht auf diesem Gerät',
  'offline.elsewhere-text':
    'Ihre Gegend enthält sie nicht, oder Sie haben kein Netz. Sie können uns danach fragen; wir sehen dann, dass diese Seite geöffnet wurde.',
  'offline.ask-server': 'Nach dieser Seite fragen',
  'offline.way-on': 'Diese Gegend auf meinem Telefon speichern',
  'offline.way-on-rest': 'und suchen, ohne Spuren zu hinterlassen',
  'privacy.area-what':
    'Ihre Gegend: die Gruppen um einen Ort, wenn Sie „Diese Gegend auf meinem Telefon speichern“ drücken',
  'privacy.area-why':
    'Damit Ihre Suche auf Ihrem Gerät beantwortet wird, auch ohne Netz. Was Sie suchen, wird nicht gespeichert.',
  'privacy.area-until': 'Bis Sie „Meine Spuren entfernen“ drücken',
}
