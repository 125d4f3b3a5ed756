/** The frame of every page: menu, foot, errors. */
import type { frame as english } from '../en/frame.ts'

export const frame = {
  'frame.skip': 'Hopp til hovedinnholdet',
  'frame.skip-groups': 'Hopp til gruppene vi fant',
  'frame.demo': 'Dette er en demonstrasjon. Alle her er oppdiktet.',
  'frame.demo-label': 'Om denne demonstrasjonen',
  'frame.main-menu': 'Hovedmeny',
  'frame.find': 'Finn en gruppe',
  'frame.topics': 'Temaer',
  'frame.start': 'Start en gruppe',
  'frame.professionals': 'For fagpersoner',
  'frame.sheet': 'Ark med stor skrift',
  'frame.shortlist': 'Huskeliste',
  'frame.menu': 'Meny',
  'frame.leave': 'Forlat siden',
  'frame.leave-hint': 'Åpner en side om været. Besøket her blir liggende i historikken i nettleseren din.',
  'frame.leave-keys': 'Du kan også trykke på Shift tre ganger.',
  'frame.urgent': 'Akutt hjelp',
  'frame.about': 'Om Waymeet',
  'frame.privacy': 'Personvern',
  'frame.credits': 'Takk til',
  'frame.languages': 'Språk',
  'frame.judgement':
    'At en gruppe står her, sier ingenting om hvor god den er. Hver gruppe snakker for seg selv.',
  'frame.geonames': 'Navn på steder og hvor de ligger, kommer fra GeoNames, under CC BY 4.0.',
} as const satisfies Record<keyof typeof english, string>
