/** A second contact for a group, or the next one. */
import type { another as english } from '../en/another.ts'

export const another = {
  'another.title': 'En til for denne oppgaven',
  'another.text':
    '{n, plural, one {Bare du blir spurt om denne gruppa. Med en kontakt til holder opplysningene seg riktige når du er borte.} other {# av dere blir spurt om denne gruppa. Du kan legge til en til, eller gi oppgaven videre.}}',
  'another.address': 'E-postadressen deres',
  'another.hint': 'De får ett brev. Sier de ikke ja innen sju dager, er det ingenting igjen av det.',
  'another.wrong':
    'Det er ingen e-postadresse vi kan skrive til. Se etter en skrivefeil, for eksempel et punktum som mangler.',
  'another.limit':
    'Ikke noe brev ble sendt: det er bedt om nok brev i dag, fra denne gruppa eller til denne adressen. Prøv igjen i morgen.',
  'another.beside': 'Spør dem i tillegg til meg',
  'another.instead': 'Spør dem i stedet for meg',
  'another.sent': 'De kan svare i sju dager. Til de sier ja, er alt som før.',
  'another.back': 'Tilbake til opplysningene',
} as const satisfies Record<keyof typeof english, string>
