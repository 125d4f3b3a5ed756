/** Letters by mail. They name no group and no condition: they may be read over somebody's shoulder. */
import type { letter as english } from '../en/letter.ts'

export const letter = {
  'letter.hello': 'Hei,',
  'letter.confirmation-subject': 'Stemmer dette fortsatt?',
  'letter.confirmation-ask': 'et kort spørsmål, omtrent 20 sekunder. Uten konto og uten passord:',
  'letter.confirmation-how':
    'Lenken åpner en side som viser det som står, én ting om gangen. Å åpne den endrer ingenting; du trykker hvis det fortsatt stemmer.',
  'letter.confirmation-stop':
    'Ikke din oppgave lenger? På samme side kan du få adressen din glemt med ett trykk.',
} as const satisfies Record<keyof typeof english, string>
