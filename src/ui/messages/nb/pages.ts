/** Two short pages that offer what can be done today: for somebody who misses a group, and for professionals. */
import type { pages as english } from '../en/pages.ts'

export const pages = {
  'start.title': 'Start en gruppe',
  'start.description':
    'Når gruppen du trenger, ikke finnes: let én gang til, litt bredere, og se hvem som kan hjelpe.',
  'start.lead':
    'Gruppen du gjerne ville gått i, finnes kanskje ikke ennå. Mange grupper begynte med én person som savnet den.',
  'start.look-heading': 'Let først én gang til',
  'start.look': 'Den kan være litt lenger unna, på nett eller under et annet ord.',
  'start.what': 'Hva skulle den handle om?',
  'start.where': 'Hvor?',
  'start.submit': 'Let etter grupper',
  'start.known-heading': 'Det vi vet om å begynne',
  'start.known-few': 'Fire er nok til å begynne. Seks til åtte er et godt antall.',
  'start.known-rules': 'Bli enige om noen få regler før det første ordentlige møtet, med deres egne ord.',
  'start.known-place': 'En fast tid og et sted folk kjenner, holder gruppen sammen. To timer er lenge nok.',
  'start.known-share': 'Del på oppgavene fra første dag: nøkkelen, kaffen, å åpne kvelden.',
  'start.who-heading': 'Noen å snakke med om det',
  'start.who': 'Kontaktstedet for selvhjelpsgrupper her:',
  'start.forming':
    'Grupper som er i ferd med å starte, står også her. De sier fra om det, og hvordan du når dem.',

  'professionals.title': 'For fagpersoner',
  'professionals.description':
    'Gi videre ett ark med alle gruppene om et tema nær et sted. Den det gjelder, bestemmer selv.',
  'professionals.lead':
    'Du trenger ikke vite hvilken gruppe som er riktig for en annen. Det kan ingen vite. Fortell at gruppene finnes, gi videre alle sammen, og la den det gjelder, bestemme resten.',
  'professionals.sheet-heading': 'Lag et ark til å gi videre',
  'professionals.sheet':
    'Stor skrift, svart på hvitt, med alle gruppene nær stedet, og hvor mange flere som finnes lenger unna. Arket viser det som gjelder i dag, og har en kode som senere viser listen slik den er da.',
  'professionals.what': 'Hva gjelder det?',
  'professionals.what-hint': 'Et ord folk sier selv, for eksempel sorg',
  'professionals.where': 'Hvor?',
  'professionals.where-hint': 'Sted eller postnummer',
  'professionals.submit': 'Lag arket',
  'professionals.nothing-kept':
    'Ingenting blir skrevet ned om den det gjelder, og ingen får vite at du laget det.',
  'professionals.can-heading': 'Dette kan du gjøre',
  'professionals.can-all':
    'Fortell det til alle som kanskje vil vite det, ikke bare noen få utvalgte. Du kan aldri vite hvem som trenger en gruppe.',
  'professionals.can-together': 'Se på det sammen, hvis den andre har lyst, og overlat valget til den andre.',
  'professionals.can-write':
    'Skriv til gruppen sammen, eller be den om å ringe tilbake: Du hjelper til, den andre leser hvert ord og sender selv. Det står på siden til hver gruppe som tar imot det, under hvordan man tar kontakt.',
  'professionals.can-urgent':
    'Ha {urgent} skrevet ut og lett å finne. Grupper er ikke til for nødsituasjoner.',
  'professionals.urgent-link': 'siden med akutt hjelp',
  'professionals.cannot-heading': 'Dette kan ingen gjøre her',
  'professionals.cannot-contact':
    'Ta kontakt med en gruppe på vegne av noen andre. Det kan bare den det gjelder, gjøre.',
  'professionals.cannot-hide': 'Utelate en gruppe fra arket. Alle gruppene nær stedet er alltid med.',
  'professionals.cannot-learn':
    'Få vite om noen gikk dit. Gruppene skriver ikke ned navn, og de melder ikke tilbake.',
  'professionals.kinds':
    'Grupper som en fagperson får betalt for å lede, står også her, og det går frem hvilke det er. En selvhjelpsgruppe drives av medlemmene selv.',
} as const satisfies Record<keyof typeof english, string>
