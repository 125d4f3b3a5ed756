/** Signing in, for people who work here. */
import type { signIn as english } from '../en/sign-in.ts'

export const signIn = {
  'sign-in.title': 'Logg inn',
  'sign-in.lead':
    'For dem som arbeider her. Ingen trenger å logge inn for å finne en gruppe eller være med i en.',
  'sign-in.email': 'E-postadressen din',
  'sign-in.email-hint': 'Den du ble invitert med. Det finnes ikke noe passord: vi sender deg en kode.',
  'sign-in.email-wrong': 'Dette er ikke en e-postadresse. Se på den en gang til.',
  'sign-in.send': 'Send meg en kode',
  'sign-in.cookie':
    'Når du logger inn, settes en informasjonskapsel som varer til du logger ut, en til de ti minuttene du kan skrive inn koden, og et merke på at du har logget inn her før. Ingen side for besøkende setter noen.',
  'sign-in.again': 'Du er logget inn som {address}. Vis en gang til at det er deg, før det som kommer nå.',
  'sign-in.code-title': 'Skriv inn koden',
  'sign-in.code-sent':
    'Hvis {address} tilhører en som arbeider her, er en kode på vei dit. Det kan ta et minutt.',
  'sign-in.code': 'Kode',
  'sign-in.code-hint': '{digits} sifre. Den virker én gang, i denne nettleseren, i {minutes} minutter.',
  'sign-in.code-wrong': 'Dette er ikke koden. Se i det nyeste brevet en gang til.',
  'sign-in.enter': 'Logg inn',
  'sign-in.another': 'Be om en ny kode',
  'sign-in.none':
    'Kom det ikke noe? Se i søppelposten. Til én adresse går det høyst {n, plural, one {# brev} other {# brev}} i timen.',
  'sign-in.over-title': 'Denne koden kan ikke brukes lenger',
  'sign-in.over':
    'Den er brukt, tiden er ute, den ble skrevet feil for mange ganger, eller den ble bedt om i en annen nettleser.',
  'sign-in.letter-subject': 'Koden din',
  'sign-in.letter-code': 'her er koden du ba om:',
  'sign-in.letter-how':
    'Skriv den inn i nettleseren der du ba om den, innen {minutes} minutter. Den virker én gang. Ingen herfra kommer noen gang til å spørre deg om den.',
  'sign-in.letter-not-you':
    'Var det ikke du som ba om den? Da trenger du ikke gjøre noe. Uten koden kommer ingen inn, og om noen minutter er den ubrukelig.',
} as const satisfies Record<keyof typeof english, string>
