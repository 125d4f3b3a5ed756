/** What is kept in the directory's tables, why, and until when. */
import type { kept as english } from '../en/kept.ts'

export const kept = {
  'privacy.source-what': 'Lister som grupper er hentet fra',
  'privacy.group-what': 'Grupper, slik de beskriver seg selv',
  'privacy.place-what': 'Steder der grupper møtes',
  'privacy.gathering-what': 'Når og hvordan grupper møtes',
  'privacy.confirmation-what':
    'Hvilken opplysning som ble bekreftet, hvilken oppgave den som bekreftet hadde, hvordan og når; aldri navnet',
  'privacy.statement-what': 'Korte uttalelser med medlemmenes egne ord, uten navn',
  'privacy.record-what': 'Hva hver liste sist sa om en gruppe',
  'privacy.demonstration-what': 'Om gruppene her er oppdiktet',
  'privacy.mark-what': 'Et merke som skifter hver gang noe endres i en gruppe',
  'privacy.queued-what': 'Rader i en liste som venter til en person har sett på dem',
  'privacy.own-words-what': 'Det en gruppe sier om seg selv: navnet, teksten og merknadene',
  'privacy.own-words-why': 'En gruppes egne ord kan handle om en person.',
  'privacy.own-words-until': 'Til gruppen endrer dem eller går ut av oversikten.',
  'privacy.reach-what': 'Hvor en gruppe møtes, og hvordan du når den: adresse, telefonnummer, e-post, lenke',
  'privacy.reach-why':
    'Et nummer, en adresse eller et rom kan høre til et medlem. Det står her fordi gruppen, eller listen den kom fra, har gjort det offentlig.',
  'privacy.reach-until': 'Til gruppen tar det tilbake eller går ut av oversikten.',
  'privacy.said-what':
    'Det en liste vi leste, sist sa om en gruppe, også mens det venter på at en person skal se på det',
  'privacy.said-why': 'Da kan vi skille en endring i listen fra en endring som er gjort her.',
  'privacy.said-until': 'Til listen sier noe annet, eller gruppen går ut av oversikten.',
  'privacy.statement-why': 'Den som sa det, har sagt ja til at gruppen viser det.',
  'privacy.statement-until': 'Til den som sa det, tar det tilbake. Da er det borte overalt med en gang.',
} as const satisfies Record<keyof typeof english, string>
