import type { looks as english } from '../en/looks.ts'

export const looks = {
  'looks.heading': 'Hvem som har sett på kontaktopplysningene dine',
  'looks.none':
    'Ingen. Når noen som arbeider her, ser på dem, blir det skrevet ned, og du kan lese det på denne siden.',
  'looks.line': '{day}: Noen som arbeider her, så på {what}, {why}.',
  'looks.what.contact-email': 'e-postadressen',
  'looks.what.contact-phone': 'telefonnummeret',
  'looks.what.contact-details': 'adressen og telefonnummeret',
  'looks.why.to-ask': 'for å spørre om opplysningene fortsatt stemmer',
  'looks.why.to-mend': 'for å rette en opplysning',
  'looks.why.claim': 'fordi noen ba om å bli kontakt for gruppen',
  'looks.why.concern': 'fordi noen var bekymret',
  'looks.why.request': 'fordi gruppen hadde bedt om noe',
} as const satisfies Record<keyof typeof english, string>
