/** Keeping an area on a phone, and taking every trace away. */
import type { offline as english } from '../en/offline.ts'

export const offline = {
  'offline.title': 'Søk uten å etterlate deg spor',
  'offline.description': 'Lagre gruppene i området ditt på telefonen. Da forlater søkene dine den aldri.',
  'offline.lead':
    'Lagre gruppene i området ditt på denne enheten. Fra da av svarer den på søkene dine selv, også uten nett, og vi får ikke vite noe om dem.',
  'offline.area-heading': 'Området ditt',
  'offline.where-hint': 'Et sted eller et postnummer',
  'offline.choose': 'Vis dette området',
  'offline.offer':
    '{place} og {distance} rundt: {n, plural, one {# gruppe} other {# grupper}}, og de som møtes på nett.',
  'offline.keep': 'Lagre dette området på telefonen min',
  'offline.keeping': 'Henter området ditt. Det tar et øyeblikk.',
  'offline.kept-now': 'Området ditt er lagret. Nå klarer du deg uten nett.',
  'offline.renewed': 'Området ditt er oppdatert.',
  'offline.not-fetched':
    'Vi fikk ikke hentet området ditt. Det som var lagret fra før, er her fortsatt. Prøv igjen om et minutt, når du har nett.',
  'offline.busy': 'Mange henter et område akkurat nå. Ingenting er tapt. Prøv igjen om et minutt.',
  'offline.without-script':
    'For å lagre et område må siden kunne kjøre skript, og nettleseren din kjører ingen her. Ingenting er lagret på denne enheten.',
  'offline.cannot':
    'Denne nettleseren lar ikke sider lagre noe. Slik er det i noen private vinduer. Ingenting er lagret på denne enheten.',
  'offline.now': 'Lagret på denne enheten: {place}',
  'offline.now-text':
    '{n, plural, one {# gruppe} other {# grupper}}: alle som møtes inntil {distance} unna, og de på nett, slik det var {day}.',
  'offline.renew': 'Oppdater',
  'offline.to-find': 'Finn en gruppe',
  'offline.what-heading': 'Dette blir lagret',
  'offline.what-groups':
    'Alt som gruppene i området viser for alle, så du kan åpne sidene deres uten nett også.',
  'offline.what-towns': 'Navn på steder og de ordene folk har for ting, så dine egne ord blir forstått her.',
  'offline.what-pages': 'De få sidene og filene som skal til for at søket virker.',
  'offline.known-heading': 'Hvem får vite hva',
  'offline.known-area':
    'Vi ser at noen henter dette området, med navnet på stedet: når du lagrer det, og hver gang du oppdaterer det. Ikke hvem. Når du oppdaterer, sier enheten din hvilken utgave den har, så bare det som er nytt, blir sendt. Det skriver vi ikke ned noe sted.',
  'offline.known-words':
    'Denne enheten svarer selv på det du leter etter, og viser gruppene du åpner. Ingenting blir sendt.',
  'offline.known-device': 'Andre som har tilgang til enheten, kan kanskje se at et område er lagret.',
  'offline.known-history':
    'Historikken i nettleseren har fortsatt sidene du har åpnet. Den er det bare du som kan slette, i nettleseren. Laster du en side på nytt mens du holder Shift nede, spør du oss igjen.',
  'offline.clear-heading': 'Slett sporene mine',
  'offline.clear-text':
    'Fjerner området du har lagret, huskelisten din og alt annet dette nettstedet har lagt på enheten. Vi ser én gang at noen trykket på den.',
  'offline.clear': 'Slett sporene mine',
  'offline.cleared': 'Alt er borte. Dette nettstedet har ingenting liggende på denne enheten.',
  'offline.not-cleared':
    'Noe lot seg ikke slette. Slett også det dette nettstedet har lagret, i innstillingene til nettleseren.',
  'offline.copies-left':
    'Det du lagret, er borte. Nettleseren kan fortsatt ha kopier av filene våre. Trykk en gang til når du har nett.',
  'offline.stored': 'På denne enheten nå',
  'offline.stored-pack': 'Gruppene i området ditt',
  'offline.stored-words': 'Ord og navn på steder',
  'offline.stored-pages': 'Sider og filer',
  'offline.stored-shortlist': 'Huskelisten din',
  'offline.drawing': 'Leter på denne enheten.',
  'offline.frame-title': 'På denne enheten',
  'offline.from-here': 'Svaret kommer fra denne enheten, av det du lagret {day}. Ingenting ble sendt.',
  'offline.failed': 'Området ditt kan ikke leses',
  'offline.failed-text':
    'Det som er lagret på denne enheten, er ødelagt eller borte. Ingenting ble sendt. Du kan hente det på nytt. Da ser vi at noen hentet dette området.',
  'offline.to-kept': 'Hent det på nytt',
  'offline.calendar': 'Kalenderfilen krever nett',
  'offline.calendar-text':
    'Den er ikke lagret på denne enheten. Med nett kan du be oss om den. Da ser vi at noen ba om datoene til denne gruppen. De neste datoene står på gruppens side, som du kan lese uten nett.',
  'offline.calendar-back': 'Tilbake til datoene',
  'offline.calendar-ask': 'Be om filen',
  'offline.elsewhere': 'Denne siden er ikke lagret på enheten',
  'offline.elsewhere-text':
    'Siden hører ikke til området ditt, eller du er uten nett. Du kan be oss om den. Da ser vi at siden ble åpnet.',
  'offline.ask-server': 'Be om denne siden',
  'offline.way-on': 'Lagre dette området på telefonen min',
  'offline.way-on-rest': 'og søk uten å etterlate deg spor',
  'privacy.area-what':
    'Området ditt: gruppene nær et sted, hvis du trykker på «Lagre dette området på telefonen min»',
  'privacy.area-why':
    'For at enheten din skal kunne svare på søkene dine selv, også uten nett. Det du leter etter, blir ikke lagret.',
  'privacy.area-until': 'Til du trykker på «Slett sporene mine»',
} as const satisfies Record<keyof typeof english, string>
