/** Urgent help, country by country. */
import type { urgent as english } from '../en/urgent.ts'

export const urgent = {
  'urgent.title': 'Akutt hjelp',
  'urgent.title-in': 'Akutt hjelp: {area}',
  'urgent.description':
    'Hvem du kan ringe nå: fare, helse, noen å snakke med. Land for land, til å skrive ut.',
  'urgent.lead':
    'Du kan ringe selv om det ikke er krise. Du kan legge på når du vil, og du trenger ikke si navnet ditt for å snakke.',
  'urgent.choose': 'Hvor er du?',
  'urgent.elsewhere': 'Et annet sted?',
  'urgent.anywhere':
    'Finner du ikke landet ditt her? På 112 når du politi, ambulanse og brannvesen i hele EU og i mange andre land.',
  'urgent.need.danger': 'I fare nå',
  'urgent.need.health': 'Helsehjelp som ikke kan vente',
  'urgent.need.talk': 'Noen å snakke med',
  'urgent.need.unsafe-at-home': 'Utrygg hjemme',
  'urgent.need.young': 'For barn og unge',
  'urgent.need.poison': 'Forgiftning',
  'urgent.always': 'Hele døgnet',
  'urgent.run-by': '{hours}. Drives av {by}.',
  'urgent.front': '{need}. {name}.',
  'urgent.ring': 'Ring {number}',
  'urgent.text': 'Send SMS til {number}',
  'urgent.text-word': 'Send {word} på SMS til {number}',
  'urgent.reviewed':
    '{by, select, none {Disse numrene ble samlet {date}.} other {Numrene ble gått gjennom {date} av {by}.}} De skal gås gjennom på nytt innen {again}.',
  'urgent.not-local':
    'Ingen fra området ditt har sett over dem ennå. Navnet på organisasjonen er en lenke til siden der den selv oppgir nummeret.',
  'urgent.late':
    'Disse numrene skulle vært gått gjennom på nytt innen {date}. Noen kan være endret. Navnet på organisasjonen er en lenke til siden der den selv oppgir nummeret.',
  'urgent.not-us':
    'Waymeet og gruppene her er ingen nødtjeneste. Ingen her sitter og følger med på meldinger.',
  'urgent.traces':
    'En samtale kan vises i samtalelisten på telefonen din, og denne siden i historikken i nettleseren. Den som kan se på telefonen din, kan kanskje se dem.',
  'urgent.print': 'Skriv ut denne siden',
} as const satisfies Record<keyof typeof english, string>
