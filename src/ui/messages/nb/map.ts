/** The ring map: its title, its text for those who hear it, the line below it. */
import type { map as english } from '../en/map.ts'

export const map = {
  'map.title': 'Hvor gruppene er',
  'map.north': 'nord',
  'map.ring': '{value, number}',
  'map.ring-mi': '{value, number} mi',
  'map.ring-km': '{value, number} km',
  'map.around-mi':
    '{place} i midten, {count, plural, one {ringer ut til # engelsk mil} other {ringer ved {rings} engelske mil}}.',
  'map.around-km':
    '{place} i midten, {count, plural, one {ringer ut til # kilometer} other {ringer ved {rings} kilometer}}.',
  'map.within-mi':
    '{count, plural, one {Gruppe {numbers} ligger} other {Gruppene {numbers} ligger}} inntil {value, plural, one {# engelsk mil} other {# engelske mil}} unna.',
  'map.within-km':
    '{count, plural, one {Gruppe {numbers} ligger} other {Gruppene {numbers} ligger}} inntil {value, plural, one {# kilometer} other {# kilometer}} unna.',
  'map.caption-mi': 'Ringene viser engelske mil (mi) i luftlinje, ikke langs veien.',
  'map.caption-km': 'Ringene viser kilometer i luftlinje, ikke langs veien.',
  'map.online': '{count, plural, one {Nummer {numbers} møtes} other {Nummer {numbers} møtes}} på nett.',
  'map.unplaced': '{count, plural, one {Nummer {numbers} er} other {Nummer {numbers} er}} ikke på kartet.',
  'map.group': 'Gruppe {number}: {name}',
  'map.more': '{count, plural, one {# gruppe til her} other {# grupper til her}}',
} as const satisfies Record<keyof typeof english, string>
