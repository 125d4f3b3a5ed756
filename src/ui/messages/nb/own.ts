/** What a group does with its own record: takes it along, or away; and what its old address says then (M79). */
import type { own as english } from '../en/own.ts'

export const own = {
  'own.heading': 'Oppføringen tilhører gruppa deres',
  'own.copy': 'Ta en kopi av alt',
  'own.take-out': 'Ta gruppa ut av katalogen',
  'own.copy-title': 'Alt som er lagret om gruppa deres',
  'own.copy-lead': 'Skriv ut siden eller lagre den. Filen har det samme for programmer.',
  'own.download': 'Last ned filen',
  'own.record': 'Oppføringen',
  'own.history': 'Hvem som sa når at det stemmer',
  'own.contacts': 'Hvem som sa ja til å bli spurt',
  'own.you': 'Du, på {reach}, siden {day}',
  'own.another': 'Noen andre, siden {day}. Adressen er deres egen og vises ikke her.',
  'own.asked': 'Spørsmål vi har sendt',
  'own.letters': 'Brev, og når de ble bestilt',
  'own.doubts': 'Hva lesere sa er feil',
  'own.lists': 'Lister gruppa kom fra',
  'own.list': '{list}, under nummeret {id}',
  'own.nothing': 'Ingenting',
  'own.whole': 'Alt sammen, felt for felt',
  'own.back': 'Tilbake til spørsmålene',
  'own.out-title': 'Ta gruppa ut av katalogen?',
  'own.out-at-once':
    'Den forsvinner med en gang fra alle sider, søk, kalendere, utskrifter og eksporter. Den som har den på en telefon, mister den neste gang telefonen spør.',
  'own.out-erased': 'Adressen din, numrene i oppføringen og det lesere skrev, slettes med en gang.',
  'own.out-stays':
    'Trykte koder og gamle lenker sier da at gruppa har tatt ut oppføringen sin, uten navn. Ingen liste henter den tilbake.',
  'own.out-others':
    '{n, plural, one {Den andre kontakten får et brev og kan hente gruppa tilbake innen sju dager. Deretter slettes alt.} other {De # andre kontaktene får et brev og kan hente gruppa tilbake innen sju dager. Deretter slettes alt.}}',
  'own.out-alone': 'Ingen andre får beskjed, så den kan ikke hentes tilbake. Ta en kopi først.',
  'own.out-ended':
    'Hvis gruppa bare har pause eller er slutt, er det bedre å si det i oppføringen: da leser de som leter, det.',
  'own.out-press': 'Ta den ut nå',
  'own.out-no': 'Nei, la den stå',
  'own.out-done': 'Gruppa er tatt ut av katalogen',
  'own.out-done-text': 'Ingen finner den her lenger, og adressen din er slettet. Takk for det du har gjort.',
  'own.letter-subject': 'En oppføring er tatt ut. Stemmer det?',
  'own.letter-text':
    'en annen kontakt har tatt ut en oppføring som du også holder riktig. Er det i orden, gjør ingenting. Hvis ikke, åpne denne siden innen sju dager og trykk:',
  'own.letter-how': 'Å åpne siden endrer ingenting. Etter sju dager slettes adressen din og alt annet.',
  'own.back-title': 'Hente gruppa tilbake?',
  'own.back-text':
    'En annen kontakt tok den ut {day}. Den kommer tilbake som den var, med deg som kontakt. Telefonnumre og e-postadresser er slettet; vi spør deg om dem etterpå.',
  'own.back-press': 'Hent den tilbake',
  'own.gone-title': 'Denne gruppa har tatt ut oppføringen sin',
  'own.gone-text': 'Det bestemte gruppa selv {day}. Det sier ingenting om den fortsatt møtes.',
} as const satisfies Record<keyof typeof english, string>
