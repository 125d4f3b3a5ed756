/** A contact's task went to somebody else. */
import type { handover as english } from '../en/handover.ts'

export const handover = {
  'handover.title': 'Ihre Aufgabe ging an jemand anderen',
  'handover.since': 'Seit dem {date} wird an Ihrer Stelle jemand anderes nach dieser Gruppe gefragt.',
  'handover.as-wanted':
    'Wenn Sie das so wollten, schließen Sie die Seite. Sieben Tage danach ist von Ihrer Adresse nichts mehr da.',
  'handover.press': 'Das war ich nicht: zurück an mich',
  'handover.then':
    'Dann ist die Aufgabe wieder Ihre, und die andere endet. Sie sehen, was jetzt über die Gruppe da steht; was inzwischen geändert wurde, wird gefragt.',
  'handover.letter-subject': 'Ihre Aufgabe wurde weitergegeben',
  'handover.letter-what':
    'Sie wurden ab und zu gefragt, ob die Angaben zu einer Gruppe noch stimmen. Diese Aufgabe ging jetzt an jemand anderen, wie es auf Ihrer Seite gewünscht wurde. Wenn Sie das wollten, ist nichts zu tun: Nach sieben Tagen ist Ihre Adresse vergessen.',
  'handover.letter-not-you':
    'Das waren Sie nicht? Öffnen Sie diese Seite und drücken Sie, dann kommt die Aufgabe zu Ihnen zurück:',
  'handover.letter-how': 'Das Öffnen der Seite ändert nichts.',
} as const satisfies Record<keyof typeof english, string>
