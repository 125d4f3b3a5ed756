/** The front page. */
import type { home as english } from '../en/home.ts'

export const home = {
  'home.title': 'Waymeet: finn folk som vet hvordan det er',
  'home.description':
    'Selvhjelpsgrupper nær deg og på nett, og hvem som har bekreftet hva, og når. Ingen konto, ingen informasjonskapsler.',
  'home.heading': 'Finn folk som vet hvordan det er.',
  'home.lead':
    'Selvhjelpsgrupper drives av dem som er med. Ingen sender deg dit, og ingen fører liste. Du ser deg om, du velger, og du går dit eller lar være.',
  'home.aside':
    'Ingen konto, ingen informasjonskapsler. Ingenting av det du leter etter, fører tilbake til deg.',
  'home.drawing':
    'Et kjøkkenbord med kopper og en tekanne under en lampe, en oppslagstavle på veggen og fem stoler. En av dem er trukket ut og ledig.',
  'home.everyday': 'Hverdagslige ting folk møtes om',
  'home.all-topics': '{n, plural, =0 {Se alle temaene} one {Se alle temaene} other {Se alle # temaene}}',
  'home.or': 'eller',
  'home.all-groups':
    '{n, plural, =0 {let etter grupper} one {se den ene gruppen} other {se alle # gruppene}}',
  'home.urgent-heading': 'Hvis det ikke kan vente',
  'home.urgent-text':
    'En gruppe møtes først neste uke. Er du eller noen du er sammen med, i fare, eller orker du ikke mer? Snakk med noen nå. Du kan ringe selv om det ikke er krise.',
  'home.urgent-link': 'Akutt hjelp der du er',
  'home.urgent-rest': 'også som en side du kan skrive ut.',
  'home.start-heading': 'Start en gruppe',
  'home.start-text':
    'Gruppen du gjerne ville gått i, finnes kanskje ikke ennå. Mange begynte med én person som savnet den. Fire er nok.',
  'home.start-link': 'Slik begynner en gruppe',
  'home.keep-heading': 'Tenk over det i ro',
  'home.keep-text':
    'Legg gruppene du liker, i en huskeliste, og se to eller tre side om side. Listen blir på denne enheten, og ingen andre ser den. Ikke nå er også et svar.',
  'home.keep-link': 'Huskelisten din',
  'home.professionals-heading': 'For fagpersoner',
  'home.professionals-text':
    'Fortell det til alle, ikke bare noen få utvalgte. Gi videre ett ark der alle gruppene nær et sted er med. Den det gjelder, bestemmer selv. Du kan ikke ta kontakt for andre.',
  'home.professionals-link': 'Se hva du kan gjøre, og lag et ark',
  'home.rely-heading': 'Alt som står her, har en dato og noen som står bak.',
  'home.rely-facts':
    'Du ser hvem som har bekreftet hver ting, og når. Har ingen gjort det, sier vi det også.',
  'home.rely-members': 'Vi har ingen lister over medlemmer. Gruppene gir oss ingen.',
  'home.rely-contact': 'Bare du kan ta kontakt. En fagperson kan ikke gjøre det for deg.',
  'home.ways': 'Andre veier inn',
} as const satisfies Record<keyof typeof english, string>
