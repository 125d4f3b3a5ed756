/** Agreeing to be the contact of a group. */
import type { agree as english } from '../en/agree.ts'

export const agree = {
  'agree.title': 'Dürfen wir Sie nach dieser Gruppe fragen?',
  'agree.what': 'Sie werden Ansprechperson. Das ist eine Aufgabe, kein Rang, und andere können sie teilen.',
  'agree.takes-over':
    'Sie übernehmen die Aufgabe von der Person, die um Sie gebeten hat. Deren Aufgabe endet, wenn Sie drücken.',
  'agree.address':
    'Briefe gehen an {address}. Dass Sie gefragt werden, sieht niemand, und kein Name wird gespeichert.',
  'agree.press': 'Ja, fragen Sie mich',
  'agree.not-you':
    'Wenn das nichts für Sie ist, schließen Sie die Seite. Nach sieben Tagen ist davon nichts mehr da.',
} as const satisfies Record<keyof typeof english, string>
