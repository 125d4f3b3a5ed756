/** Å si at man ville kommet til en gruppe som ikke finnes ennå. */
import type { interest as english } from '../en/interest.ts'

export const interest = {
  'interest.find-link': 'Si at du ville kommet',
  'interest.find-rest': 'hvis en slik gruppe startet i nærheten.',
  'interest.title': 'Si at du ville kommet',
  'interest.ask': 'Ville du kommet til en gruppe om {topic} i {area} hvis det fantes en?',
  'interest.there':
    'Vi kjenner {n, plural, one {én gruppe} other {# grupper}} om {topic} som du kan gå til eller bli med i allerede nå. {link}',
  'interest.there-link': 'Se der først',
  'interest.again': 'Svaret ditt er ikke talt med ennå. Trykk én gang til.',
  'interest.too-many':
    'Svært mange har trykket her det siste minuttet, så dette er ikke talt med ennå. Det du valgte, står her fortsatt. Trykk en gang til om et minutt.',
  'interest.press': 'Ja, jeg ville kommet',
  'interest.what-heading': 'Dette skjer med svaret ditt',
  'interest.what-count':
    'Vi legger én til et tall for dette temaet, dette området og denne måneden. I to dager står det også et merke med dagen om at et skjema er sendt, så det bare teller én gang. Ikke noe annet blir lagret: verken navn, adresse eller sted. Etter tretten måneder blir tallet slettet.',
  'interest.what-seen-by':
    'Når det er sagt {n, plural, one {én gang} other {{count} ganger}} i dette området, kan {contact} se at noen ønsker seg en gruppe. Før det får ingen se det.',
  'interest.what-seen':
    'Når det er sagt {n, plural, one {én gang} other {{count} ganger}} i dette området, kan den som tar seg av denne oversikten, se at noen ønsker seg en gruppe. Før det får ingen se det.',
  'interest.what-nobody':
    'Ingen kan si fra til deg når en gruppe starter, for vi vet ikke hvem du er. Se innom igjen om en stund.',
  'interest.what-promise': 'Vi kan ikke love at det blir en gruppe. Noen må begynne.',
  'interest.meanwhile-heading': 'I mellomtiden',
  'interest.online-link': 'Let på nett etter grupper om {topic}',
  'interest.far-link': 'Let etter grupper om {topic} uansett hvor langt unna',
  'interest.near-link': 'Alle gruppene nær {place}',
  'interest.start-link': 'Slik starter du en gruppe selv',
  'interest.choose': 'Hva skulle gruppen handle om, og hvor ville du kommet til den?',
  'interest.topic': 'Hva gjelder det?',
  'interest.topic-choose': 'Velg et tema',
  'interest.topic-missing': 'Velg temaet som ligger nærmest.',
  'interest.topic-unknown': 'Vi kjenner ikke «{typed}» som et tema. Velg det som ligger nærmest.',
  'interest.choose-words':
    'Du lette etter «{words}». Vi har ikke noe tema som heter det. Ligger et av våre i nærheten, og hvor ville du kommet?',
  'interest.topic-none': 'Ingen av disse',
  'interest.none-title': 'Vi har ikke noe tema for det',
  'interest.none':
    '{typed, select, yes {For «{words}» har vi ikke noe tema ennå} other {Vi har ikke noe tema for det ennå}}, så vi kan ikke telle at du ville kommet.',
  'interest.none-kept':
    'Vi teller bare etter tema. Dine egne ord står i adressen til denne siden, og vi lagrer dem ingen steder.',
  'interest.none-tell':
    'Et tema kan legges til. De som tar seg av denne oversikten, hører gjerne om det: {contact}.',
  'interest.none-again': 'Let en gang til, med andre ord',
  'interest.none-choose': 'Velg et tema likevel',
  'interest.near': 'Hvor?',
  'interest.near-hint': 'Sted eller postnummer. Bare fylket eller regionen blir talt med.',
  'interest.near-missing': 'Skriv hvor: et sted eller et postnummer.',
  'interest.near-wrong': 'Velg et av stedene over, eller skriv det på en annen måte.',
  'interest.next': 'Gå videre',
  'interest.thanks-title': 'Takk, det er talt med',
  'interest.thanks': 'Én til ville kommet til en gruppe om {topic}.',
} as const satisfies Record<keyof typeof english, string>
