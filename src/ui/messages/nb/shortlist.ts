/** The shortlist and the comparison. */
import type { shortlist as english } from '../en/shortlist.ts'

export const shortlist = {
  'shortlist.title': 'Huskelisten din',
  'shortlist.title-compare': '{n, plural, one {{Count} gruppe} other {{Count} grupper side om side}}',
  'shortlist.lead':
    'Se på noen grupper i ro og mak. Ingen får vite det, og du trenger ikke bestemme deg. Ikke nå er også et svar.',
  'shortlist.facts': 'Det vi vet om dem',
  'shortlist.kept': 'Lagret på denne enheten',
  'shortlist.kept-text':
    'Denne listen finnes bare i denne nettleseren. Den blir ikke sendt til oss, og vi kan ikke se den. Andre som har tilgang til enheten, kan kanskje se den.',
  'shortlist.empty': 'Listen er tom. Åpne siden til en gruppe og trykk på «Legg i huskelisten».',
  'shortlist.find': 'Finn en gruppe',
  'shortlist.clear': 'Slett hele listen',
  'shortlist.take-off': 'Fjern fra listen',
  'shortlist.as-of': 'Slik det var {date}.',
  'shortlist.today': 'Se hva som gjelder i dag',
  'shortlist.not-known': 'Det vet vi ikke ennå',
  'shortlist.a-group': 'En gruppe',
  'shortlist.row.is': 'Hva det er',
  'shortlist.row.words': 'Med deres egne ord',
  'shortlist.row.when': 'Når',
  'shortlist.row.where': 'Hvor',
  'shortlist.row.part': 'Slik blir du med',
  'shortlist.row.first': 'Første gang',
  'shortlist.row.cost': 'Hva det koster',
  'shortlist.row.access': 'Tilgjengelighet',
  'shortlist.row.fresh': 'Hvor ferskt det er',
  'shortlist.without-heading': 'Huskeliste uten skript',
  'shortlist.without':
    'Denne siden kjører ikke skript i nettleseren din. Da kan den ikke ta vare på en liste her, og vi vil ikke ha listen din hos oss. Lag bokmerker til sidene du liker, eller legg opptil tre grupper side om side.',
  'shortlist.address':
    'Adressen til denne siden inneholder navnene på gruppene. Lag et bokmerke hvis du vil tilbake til dem, og husk at adressen blir liggende i historikken i nettleseren din.',
  'shortlist.add': 'En gruppe til',
  'shortlist.add-hint': 'Navnet på gruppen, eller adressen til siden',
  'shortlist.add-submit': 'Legg ved siden av',
  'shortlist.unknown': 'Vi kjenner ingen gruppe som heter {name}.',
  'shortlist.drop': 'Fjern {name}',
} as const satisfies Record<keyof typeof english, string>
