import type { together as english } from '../en/together.ts'

/** What two write on one screen, and the one bit for whoever helped. */
export const together = {
  'together.page-title': 'Et første ord',
  'together.together.title': 'Skriv de første ordene sammen',
  'together.together.next':
    'Her skriver du ned det gruppen skal lese, alene eller med noen ved siden av deg. Du ser over det, endrer det og sender det, her eller senere hjemme. Så svarer gruppen innen {days, plural, one {# dag} other {# dager}}.',
  'together.together.passed': 'Det som går videre: ordene, og navnet du velger, om noe.',
  'together.call-back.title': 'Be gruppen ringe tilbake',
  'together.call-back.next':
    'Her skriver du ned hvordan du kan bli ringt til, alene eller med noen ved siden av deg. Du ser over det og sender det, her eller senere hjemme. Så ringer noen fra gruppen innen {days, plural, one {# dag} other {# dager}}.',
  'together.call-back.passed':
    'Det som går videre: nummeret, når det passer, det du skriver ved siden av, og navnet du velger, om noe.',
  'together.not-passed':
    'Det som ikke går videre: e-postadresse, hvem som hjalp, om noen, og hvorfor du er her.',
  'together.back':
    'Ingen melder tilbake hva det ble til. Bare hvis du sier ja, får den som hjalp, vite én gang at det ble kontakt.',
  'together.words': 'Hva skal gruppen lese?',
  'together.words-call': 'Noe gruppen bør vite før den ringer, om noe',
  'together.words-hint': 'Opptil {n} tegn, med dine egne ord. Alt kan endres eller tas ut før det går.',
  'together.number': 'Nummeret å ringe',
  'together.number-hint': 'Ditt eget, eller et der du trygt kan nås.',
  'together.times': 'Når passer det?',
  'together.times-hint': 'For eksempel: hverdager etter seks. La det stå tomt for når som helst.',
  'together.voicemail': 'Det er greit å legge igjen beskjed',
  'together.shared-phone':
    'Andre tar også denne telefonen: den som ringer, sier bare fornavnet sitt og spør etter deg med navnet du skriver under',
  'together.name': 'Hva skal de kalle deg?',
  'together.name-hint': 'Hvilket navn som helst, eller la det stå tomt.',
  'together.name-hint-call': 'Hvilket navn som helst. Det kan stå tomt der ingen andre tar telefonen.',
  'together.email': 'E-posten din for svaret, hvis du vil ha det på e-post også',
  'together.email-hint': 'Trengs ikke: svaret står på en egen side uansett. Gruppen ser den ikke.',
  'together.wants-word':
    'Noen hjelper til med dette og vil gjerne få vite én gang at det ble kontakt. Du bestemmer det på neste side.',
  'together.nothing-yet':
    'Ingenting går til gruppen ennå. På neste side leser du det en gang til og bestemmer.',
  'together.read-it': 'Se over det',
  'together.more-distant': 'En fjernere måte å ta kontakt på',
  'together.draft-title': 'Er det slik du vil ha det?',
  'together.not-sent': 'Ingenting er sendt ennå. Det går først når du trykker.',
  'together.kept': 'Endringene dine er tatt vare på. Ingenting er sendt ennå.',
  'together.tells':
    'Den som hjalp meg, kan få vite én gang at det ble kontakt. Ikke nøyaktig når, og ikke noe annet.',
  'together.agree':
    'Når du trykker «Ja, send dette», er du enig i at vi sender det til {group}, og til ingen andre. Du kan stoppe når som helst på neste side.',
  'together.send': 'Ja, send dette',
  'together.keep': 'Ta vare på endringene så lenge',
  'together.keep-here': 'Ta vare på det bare på denne enheten',
  'together.keep-here-text':
    '«Ta vare på det bare på denne enheten» flytter det til en ny adresse. Den det har nå, på en annen skjerm eller på papir, fører da ingen steder.',
  'together.sent-off': 'Det er sendt',
  'together.yours': 'Ta siden din med deg',
  'together.yours-text':
    'Svaret kommer til å stå på denne adressen, og den vises bare nå. Er denne enheten ikke bare din, hold din egen telefon mot den eller ta et bilde, og lukk siden etterpå: den som har adressen, kan lese svaret.',
  'together.close': 'Lukk denne siden',
  'together.along': 'Eller bestem deg senere, hjemme',
  'together.along-text':
    'Hold telefonen mot dette, eller noter adressen. Uten et trykk fra deg er alt borte etter {hours} timer.',
  'together.along-code': 'Adressen til denne siden, for telefonen din',
  'together.word-at': 'For den som hjalp',
  'together.word-at-text':
    'Hvis personen sier ja, kan det leses én gang på denne adressen at det ble kontakt. Ingen nevnes.',
  'together.away': 'Eller ikke i det hele tatt',
  'together.away-text': 'Da blir ingenting tatt vare på, og ingen får høre om det.',
  'together.away-press': 'Kast det',
  'together.tells-now': 'Den som hjalp deg, kan få vite én gang at det ble kontakt.',
  'together.untell': 'De skal likevel ikke få vite det',
  'together.wrong.empty': 'Skriv noe først. Ingenting er sendt.',
  'together.wrong.long': 'Det er lengre enn {n} tegn. Gjør det kortere; ingenting er gått tapt.',
  'together.wrong.address': 'Dette ser ikke ut som en e-postadresse. Den kan også stå tom.',
  'together.wrong.number':
    'Dette ser ikke ut som et nummer med landet foran, som +47. Det kan også stå tomt.',
  'together.wrong.phone': 'Oppgi et nummer det går an å ringe.',
  'together.wrong.whom':
    'Andre tar også denne telefonen, så skriv et navn det går an å spørre etter. Noe annet blir ikke sagt der.',
  'together.nothing-title.draft': 'Her er det ingenting',
  'together.nothing-title.away': 'Det er kastet',
  'together.nothing.draft':
    'Enten er adressen ikke helt riktig, eller så er det sendt, kastet eller tatt med til en annen enhet, eller så er de 72 timene over og alt er borte.',
  'together.nothing.away': 'Ingen har lest det, og ingenting av det er tatt vare på.',
  'together.word-title': 'Et ord til den som hjalp',
  'together.word-there':
    'Her kan det spørres om det ble kontakt, og det sies én gang: uken etter, og bare hvis personen krysset av for det.',
  'together.word-none':
    'Det er ikke noe ord her. Enten er det for tidlig, eller så vil personen helst ikke si det, eller så er det lest. Alle tre er i orden.',
  'together.word-read': 'Spør',
  'together.word-made': 'Det ble kontakt, i uken som begynte {day}. Mer er det ikke å vite.',
  'privacy.draft-table-what': 'Det noen skrev ned sammen med en fagperson, til de sender det',
  'privacy.draft-what':
    'Ordene, navnet og nummeret ditt, forseglet til adressen til utkastet ditt; ingen andre kan lese dem',
  'privacy.draft-why': 'Så du kan bestemme deg senere, fra din egen telefon',
  'privacy.draft-until': 'Når du sender det eller kaster det, eller etter 72 timer',
  'privacy.word-back-table-what': 'At den som hjalp, kan få vite én gang at det ble kontakt',
  'privacy.word-back-what': 'Ett tegn og en uke, for den som har den andre adressen; bare der du krysset av',
  'privacy.word-back-why': 'Fordi du sa ja til det',
  'privacy.word-back-until': 'Når det er lest, når du tar det tilbake, etter 30 dager, eller med samtalen',
} satisfies Record<keyof typeof english, string>
