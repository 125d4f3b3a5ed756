/** Asking to keep the record of a group. */
import type { claim as english } from '../en/claim.ts'

export const claim = {
  'claim.yours': 'Er dette gruppa deres? Hold opplysningene riktige selv.',
  'claim.title': 'Er dette gruppa deres?',
  'claim.what':
    'Da kan en av dere holde det som står her, riktig. Uten konto og uten passord, og det tar omtrent et minutt i året.',
  'claim.what-asked':
    'Omtrent to ganger i året spør et kort brev om opplysningene fortsatt stemmer. Ett trykk for hver.',
  'claim.what-shown':
    'Brevet går til adressen som alt står her. At dere har sagt ja, vises ikke for noen, og vi spør ikke etter navn.',
  'claim.what-end': 'Du kan slutte når som helst med ett trykk, og adressen din blir glemt med en gang.',
  'claim.by-letter':
    'Vi sender et brev til adressen som står her: {address}. Den som leser den postkassen, kan si ja.',
  'claim.send': 'Send brevet',
  'claim.no-address':
    'Det står ingen e-postadresse i denne oppføringen, så vi kan ikke se av et brev at det er gruppa deres. Det går på telefon: kontaktpunktet ringer nummeret som står i oppføringen, og fra da av blir en av dere spurt.',
  'claim.or-say': 'Er noe galt her, si hva som burde stå: uten konto og passord',
  'claim.no-letters': 'Denne oversikten sender ikke brev ennå, så gruppa kan ikke spørres på e-post.',
  'claim.or-ask': 'Eller spør {name}, som ringer gruppa på nummeret som alt er kjent:',
  'claim.wait': 'Mange spør akkurat nå, og ikke noe brev ble sendt. Trykk igjen om noen minutter.',
  'claim.sent': 'Et brev er på vei',
  'claim.sent-text':
    'Det kommer i løpet av noen minutter og kan besvares i sju dager. Kommer det ikke, se i søppelposten, eller prøv igjen etter det.',
  'claim.back': 'Tilbake til gruppa',
  'claim.letter-subject': 'Er det greit at vi spør deg to ganger i året?',
  'claim.letter-ask':
    'noen ba om dette brevet, slik at du kan holde opplysningene om en gruppe riktige. Vil du det, åpne denne siden og trykk:',
  'claim.letter-over-subject': 'Vil du ta over en oppgave?',
  'claim.letter-over-ask':
    'noen som passer på opplysningene om en gruppe, ber deg gjøre det i deres sted. Vil du det, åpne denne siden og trykk:',
  'claim.letter-how':
    'Å åpne siden endrer ingenting. Der står det hva du vil bli spurt om, og hvordan du slutter.',
  'claim.letter-not-you':
    'Var det ikke deg? Da trenger du ikke gjøre noe. Etter sju dager er det ingenting igjen av dette.',
} as const satisfies Record<keyof typeof english, string>
