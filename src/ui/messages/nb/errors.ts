/** When something cannot be shown. What is true, and where to go. */
import type { errors as english } from '../en/errors.ts'

export const errors = {
  'error.not-found-title': 'Det er ingenting på denne adressen',
  'error.not-found-text':
    'Kanskje er adressen skrevet feil, eller det som var her, er borte. Grupper som er avsluttet, har fortsatt en side som sier det.',
  'error.gone-title': 'Dette er tatt ut',
  'error.gone-text': 'De som la det hit, har tatt det ut igjen.',
  'error.invalid-title': 'Noe må ses på en gang til',
  'error.invalid-text':
    'Gå tilbake, rett det som er merket, og send på nytt. Ingenting er lagret eller endret.',
  'error.moved-on-title': 'Noen endret dette i mellomtiden',
  'error.moved-on-text':
    'Det du så, stemmer ikke lenger, så vi har ikke endret noe. Se på det igjen, og bestem deg så.',
  'error.too-many-title': 'Litt saktere, er du snill',
  'error.too-many-text': 'Det kom mange forespørsler derfra du er. Ingenting er gått tapt.',
  'error.too-many-wait': '{n, plural, one {Prøv igjen om et sekund.} other {Prøv igjen om # sekunder.}}',
  'error.away-title': 'Vi kan ikke slå opp dette akkurat nå',
  'error.away-text':
    'Stedet der vi har gruppene, svarer ikke. Det er som regel tilbake innen et minutt, og ingenting der er gått tapt.',
  'error.our-fault-title': 'Noe gikk galt hos oss',
  'error.our-fault-text':
    'Det var ikke din feil. Ingenting du har sendt, er vist til noen. Det hjelper ofte å prøve igjen.',
  'error.reference': 'Hvis du sier fra til oss om det, oppgi {reference}.',
  'error.ways': 'Veien videre',
  'error.find': 'Finn en gruppe',
  'error.again': 'Se på det igjen',
  'error.topics': 'Se alle temaene',
  'error.urgent': 'Akutt hjelp',
} as const satisfies Record<keyof typeof english, string>
