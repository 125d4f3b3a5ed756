/** What is kept of people who work here, in Norwegian Bokmål. */
import type { privacyWork as english } from '../en/privacy-work.ts'

export const privacyWork: Record<keyof typeof english, string> = {
  'privacy.session-table-what': 'Hvor de som arbeider her, er logget inn',
  'privacy.ask-sign-in-what': 'Koder det er bedt om for å logge inn',
  'privacy.code-table-what': 'Koder til innlogging, som merker ingenting kan leses av',
  'privacy.worker-what': 'Adressen til en som arbeider her, og oppgavene til vedkommende',
  'privacy.worker-why': 'For at de, og ingen andre, kan logge inn og gjøre det oppgavene deres tillater.',
  'privacy.worker-until': 'Tretti dager etter at den siste oppgaven tok slutt',
  'privacy.session-what': 'Når en som arbeider her, logget inn, og når det sist ble brukt',
  'privacy.session-why':
    'For at de fortsatt er logget inn, og kan se og avslutte det. Ingenting om enheten lagres.',
  'privacy.session-until': 'Tolv timer etter siste bruk, og senest etter sju dager',
  'privacy.sign-in-what': 'Adressen noen skrev for å få tilsendt en kode',
  'privacy.sign-in-why': 'For at koden skal gå dit, og for at det ikke blir for mange.',
  'privacy.sign-in-until': 'Når koden er brukt; ellers en time',
  'privacy.passkey-table-what': 'Passnøkler for dem som arbeider her: den offentlige delen',
  'privacy.spent-what': 'Svar fra passnøkler som er brukt, som merker ingenting kan leses av',
  'privacy.passkey-what':
    'En passnøkkel som en som arbeider her, har lagt til: den offentlige delen, navnet den fikk, og når den sist ble brukt',
  'privacy.passkey-why': 'For at enheten kan vise hvem det er.',
  'privacy.passkey-until': 'Til den fjernes, eller personen ikke lenger arbeider her',
  'privacy.known-what': 'Et merke på at en som arbeider her, har logget inn med denne nettleseren før',
  'privacy.known-why':
    'For at ingen kan hindre dem i å få en kode ved å be om mange i deres navn. Det åpner ingenting.',
  'privacy.known-until': 'Til de logger ut, og senest etter 90 dager',
}
