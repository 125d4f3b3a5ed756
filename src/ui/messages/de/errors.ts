/** When something cannot be shown. What is true, and where to go. */
import type { errors as english } from '../en/errors.ts'

export const errors: Record<keyof typeof english, string> = {
  'error.not-found-title': 'Unter dieser Adresse ist nichts',
  'error.not-found-text':
    'Vielleicht hat sich ein Tippfehler eingeschlichen, oder was hier war, gibt es nicht mehr. Gruppen, die aufgehört haben, behalten eine Seite, auf der das steht.',
  'error.gone-title': 'Das wurde herausgenommen',
  'error.gone-text': 'Wer es hierher gestellt hat, hat es wieder herausgenommen.',
  'error.invalid-title': 'Bitte noch einmal ansehen',
  'error.invalid-text':
    'Gehen Sie zurück, verbessern Sie, was markiert ist, und senden Sie es noch einmal. Es wurde nichts gespeichert oder geändert.',
  'error.moved-on-title': 'Inzwischen hat jemand etwas geändert',
  'error.moved-on-text':
    'Was Sie gesehen haben, stimmt so nicht mehr. Darum haben wir nichts geändert. Schauen Sie noch einmal und entscheiden Sie dann.',
  'error.too-many-title': 'Bitte etwas langsamer',
  'error.too-many-text': 'Von Ihrem Anschluss kamen sehr viele Anfragen. Es ist nichts verloren.',
  'error.too-many-wait':
    '{n, plural, one {Versuchen Sie es in einer Sekunde wieder.} other {Versuchen Sie es in # Sekunden wieder.}}',
  'error.away-title': 'Wir können gerade nicht nachsehen',
  'error.away-text':
    'Der Speicher, in dem die Gruppen stehen, antwortet nicht. Meist ist er nach einer Minute wieder da, und nichts darin ist verloren.',
  'error.our-fault-title': 'Bei uns ist etwas schiefgegangen',
  'error.our-fault-text':
    'An Ihnen lag es nicht. Niemand hat gesehen, was Sie gesendet haben. Oft hilft es, es noch einmal zu versuchen.',
  'error.reference': 'Wenn Sie uns davon erzählen, nennen Sie {reference}.',
  'error.ways': 'Wie es weitergeht',
  'error.find': 'Gruppe finden',
  'error.again': 'Noch einmal nachsehen',
  'error.topics': 'Alle Themen ansehen',
  'error.urgent': 'Soforthilfe',
}
