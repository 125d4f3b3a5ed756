/** Måtene å ta kontakt på, slik gruppen og skranken setter dem. */
import type { waysSet as english } from '../en/ways-set.ts'

export const waysSet = {
  'ways.set.title': 'Slik når nye dere',
  'ways.set.lead':
    'Kryss av for det dere tilbyr. Det dere ikke krysser av for, vises ingen. Dere kan endre det når dere vil.',
  'ways.set.link': 'Slik når nye dere: på hvilke måter, hvor mange, hvor fort',
  'ways.set.saved': 'Lagret. Alle ser det innen et minutt.',
  'ways.set.paced': 'Hvor mange nye er lagret. Alle ser det innen et minutt.',
  'ways.set.unsaved':
    'Det som er krysset av eller skrevet under, er ikke lagret ennå. Det gjør «Lagre» til slutt.',
  'ways.set.paused': 'Satt på pause. Ingen nye kommer før dere åpner igjen.',
  'ways.set.opened': 'Åpent igjen. Nye kan komme.',
  'ways.set.mended': 'Takk. Nye spørsmål når gruppen igjen.',
  'ways.set.again': 'Det kom ikke helt fram. Trykk en gang til.',
  'ways.set.moved-on': 'Noen endret dette imens. Se over, og trykk en gang til.',
  'ways.set.busy': 'En liste leses inn akkurat nå. Prøv igjen om et minutt.',
  'ways.set.wrong': 'Ingenting er lagret ennå. Se på det som er merket.',
  'ways.set.said-by.contact': 'Sist sagt av en kontakt i gruppen, {day}.',
  'ways.set.said-by.desk': 'Sist sagt av kontaktpunktet med gruppen på telefonen, {day}.',
  'ways.set.nothing': 'Ingenting er sagt ennå.',
  'ways.set.shut.closed': 'For tiden står det at ingen nye kan komme, så ingenting av dette vises.',
  'ways.set.shut.not-known':
    'Det er lenge siden noen bekreftet om nye kan komme, så ingenting av dette vises. Ett trykk på siden med opplysningene ordner det.',
  'ways.set.to-facts': 'Til opplysningene',
  'ways.set.rests':
    'Spørsmål ble liggende uten svar, så ingenting nytt gis videre til gruppen for tiden. Kanskje kom et brev bort.',
  'ways.set.nobody':
    'Ingen kontakt i gruppen kan nås med brev for tiden, så måter som trenger svar, vises ikke. Nevn noen som leser brev, så vises de.',
  'ways.set.mend': 'Vi svarer igjen',
  'ways.set.pause-h': 'For mange akkurat nå?',
  'ways.set.pause-text': 'Ett trykk, og siden til gruppen sier at det er fullt. Ett trykk åpner igjen.',
  'ways.set.pause': 'Sett nye på pause',
  'ways.set.open': 'Ta imot nye igjen',
  'ways.set.pace-h': 'Hvor mange nye?',
  'ways.set.pace-text':
    'Av alle som spør, uansett hvem som sendte dem. Når de er der, får folk vite når neste åpning er. Trykk på én.',
  'ways.set.pace.any': 'Så mange som kommer',
  'ways.set.pace.some': '{n, plural, one {Én i måneden} other {# i måneden}}',
  'ways.set.pace.first': 'Bare på den første samlingen i måneden',
  'ways.set.pace.now': 'Slik er det nå',
  'ways.set.ways-h': 'Hvilke måter tilbyr dere?',
  'ways.set.offer': 'Dette tilbyr vi',
  'ways.set.go-along.say':
    'En person kommer til samlingen deres med noen ved siden av seg, og en av dere møter dem. Dere får ingen beskjed, vi lagrer ingenting, og ingen melder tilbake.',
  'ways.set.go-where': 'Hvem venter hvor?',
  'ways.set.go-where-hint':
    'Et fornavn eller hvordan de ser ut, og et sted der alle kan stå. For eksempel: Joan venter ved inngangen med et grønt skjerf.',
  'ways.set.go-which': 'På hvilke samlinger? La alle stå tomme for hvilken som helst.',
  'ways.set.go-say': 'Hvor mange dager før bør de si ifra? La stå tomt om det ikke trengs.',
  'ways.set.meet-member.say':
    'En av dere er på et sted til tider dere nevner, og en person kommer eller kommer ikke. Dere får ingen beskjed, vi lagrer ingenting, og ingen melder tilbake.',
  'ways.set.meet-place': 'Hvor?',
  'ways.set.meet-place-hint': 'En kafé eller et bibliotek, aldri hjemme hos noen.',
  'ways.set.meet-days': 'På hvilke dager?',
  'ways.set.meet-from': 'Fra (17:00)',
  'ways.set.meet-to': 'Til (18:30)',
  'ways.set.meet-drop': 'Folk kan bare komme',
  'ways.set.meet-more': 'Et annet sted eller andre tider',
  'ways.set.meet-agree': 'Et annet sted eller tidspunkt kan avtales',
  'ways.set.together.say':
    'En fagperson og en person skriver til dere sammen. Dere får et brev uten navn og uten tema og svarer på det; dere får bare det personen sa ja til, og fagpersonen får ikke vite noe av dere.',
  'ways.set.call-back.say':
    'En person ber om å bli oppringt. Dere får et brev, ser etter hvordan og når de kan ringes, og ringer; det slettes etterpå, og ingen melder tilbake.',
  'ways.set.call-days': 'Innen hvor mange dager ringer dere? (1 til 14)',
  'ways.set.write.say':
    'En person skriver til dere gjennom oss. Dere får et brev uten navn og svarer på det; dere ser ordene deres og ikke adressen, de ser deres ord og ikke adressen, og ingen melder tilbake.',
  'ways.set.promise-h': 'Hvem svarer, og hvor fort?',
  'ways.set.welcomer': 'Hvem svarer?',
  'ways.set.welcomer-hint': 'Bare et fornavn, eller hva de gjør i gruppen. Det kan stå tomt.',
  'ways.set.promise': 'Innen hvor mange dager lover dere å svare? (1 til 14)',
  'ways.set.promise-hint':
    'Blir et spørsmål liggende lenger, bes den andre kontakten om å se etter, og så ringer kontaktpunktet. Det teller ikke mot dere.',
  'ways.set.save': 'Lagre',
  'ways.set.back': 'Tilbake til opplysningene om gruppen',
  'ways.set.as-shown': 'Slik alle ser det',
  'ways.set.done': 'Hva som er gjort her',
  'ways.set.act.set-ways': '{by, select, worker {Kontaktpunktet} other {En kontakt}} satte måtene, {day}',
  'ways.set.act.set-pace':
    '{by, select, worker {Kontaktpunktet} other {En kontakt}} satte hvor mange nye, {day}',
  'ways.set.act.mended-ways':
    '{by, select, worker {Kontaktpunktet} other {En kontakt}} sa at spørsmål blir besvart igjen, {day}',
  'ways.set.act.suspended-ways': 'Spørsmål ble liggende uten svar, og formidlingen hviler, {day}',
  'ways.set.desk-say':
    'Les hver måte høyt slik den står her, og kryss bare av for det de sier ja til. De kan lese på sin egen side hva du gjorde.',
  'ways.set.desk-back': 'Tilbake til gruppen ved skranken',
  'ways.wrong.empty': 'Skriv dette.',
  'ways.wrong.home': 'Dette ser ut som hjemme hos noen. Nevn et sted der alle kan stå, eller la det avtales.',
  'ways.wrong.surname': 'Dette ser ut som et helt navn. Et fornavn, eller hva de gjør i gruppen, er nok.',
  'ways.wrong.long': 'Det er for langt. Bruk færre ord.',
  'ways.wrong.hours': 'Skriv når det begynner og slutter, for eksempel 17:00 og 18:30.',
  'ways.wrong.days': 'Velg minst én dag; dager før er 0 til 14.',
  'ways.wrong.promise': 'Skriv et tall fra 1 til 14.',
  'ways.wrong.place': 'Nevn et sted og tider, eller kryss av for at det kan avtales.',
  'ways.unanswered-subject': 'Et spørsmål venter på gruppen din',
  'ways.unanswered-text':
    'Noen skrev til gruppen din gjennom oss og har ikke fått svar ennå. Kanskje kom et brev bort. Kan du se etter, eller spørre den andre kontakten?',
  'ways.unanswered-link':
    'Blir nye spørsmål for mye akkurat nå, kan du sette dem på pause her med ett trykk:',
  'ways.desk-unanswered-h': 'Spørsmål ingen svarer på',
  'ways.desk-unanswered':
    'Et spørsmål har ventet siden {since}; gruppen hadde lovet svar før. Ring og spør om brevene kommer fram.',
  'ways.desk-unanswered-next': 'Fra {day} gis ingenting nytt videre til gruppen.',
  'ways.desk-unanswered-rests': 'Ingenting nytt gis videre til gruppen før noen ordner det.',
  'ways.desk-unanswered-ring': 'Hvem du kan ringe',
  'ways.desk-unanswered-mend': 'Slik når nye dem',
  'privacy.offer-table-what':
    'Hvilke måter å ta kontakt på en gruppe tilbyr, hvor mange nye den tar imot, hvor fort den svarer',
  'privacy.turn-table-what': 'At en gruppe ble spurt, og når; ingenting om hvem som spurte',
  'privacy.answered-table-what':
    'Når et spørsmål ble stilt til en gruppe, og når det ble besvart; ingenting om hvem eller hva',
  'privacy.offer-what':
    'En gruppes ord om hvem som venter hvor, hvem man kan møte, og fornavnet eller rollen til den som svarer',
  'privacy.offer-why': 'For at nye skal vite hvordan de blir møtt, og av hvem.',
  'privacy.offer-until': 'Til gruppen endrer dem, eller forlater katalogen',
  'scripts.ways.title': 'Si hvordan nye når gruppen',
  'scripts.ways.say':
    '«Folk som vil komme, kan nå dere på flere måter. Jeg leser opp hver av dem, og du sier hvilke dere tilbyr.»\n«De skriver til dere gjennom oss; dere ringer dem; de skriver sammen med en fagperson; de møter en av dere først; de kommer med noen ved siden av seg.»\n«Hvor mange nye i måneden passer for dere, og innen hvor mange dager svarer dere?»',
  'scripts.ways.then':
    'På siden til gruppen ved skranken åpner du «Slik når nye dere». Kryss bare av for det de sier ja til, trykk på hvor mange nye, og lagre.',
  'scripts.ways.paper':
    'Slik når nye gruppen vår: hvilke måter vi tilbyr, hvor mange nye i måneden, og innen hvor mange dager vi svarer.',
} as const satisfies Record<keyof typeof english, string>
