import type { looks as english } from '../en/looks.ts'

export const looks = {
  'looks.heading': 'Wer Ihre Kontaktdaten angesehen hat',
  'looks.none':
    'Niemand. Wenn jemand, der hier arbeitet, sie ansieht, wird das aufgeschrieben, und Sie können es auf dieser Seite lesen.',
  'looks.line': '{day}: Jemand, der hier arbeitet, hat {what} angesehen, {why}.',
  'looks.what.contact-email': 'die E-Mail-Adresse',
  'looks.what.contact-phone': 'die Telefonnummer',
  'looks.what.contact-details': 'die Adresse und die Telefonnummer',
  'looks.why.to-ask': 'um zu fragen, ob die Angaben noch stimmen',
  'looks.why.to-mend': 'um eine Angabe zu berichtigen',
  'looks.why.claim': 'weil jemand Ansprechperson der Gruppe werden wollte',
  'looks.why.concern': 'weil sich jemand Sorgen gemacht hat',
  'looks.why.request': 'weil die Gruppe um etwas gebeten hatte',
} as const satisfies Record<keyof typeof english, string>
