/** The ring map: its title, its text for those who hear it, the line below it. */
import type { map as english } from '../en/map.ts'

export const map: Record<keyof typeof english, string> = {
  'map.title': 'Wo die Gruppen sind',
  'map.north': 'Norden',
  'map.ring': '{value, number}',
  'map.ring-mi': '{value, number}\u00a0mi',
  'map.ring-km': '{value, number}\u00a0km',
  'map.around-mi':
    '{place} in der Mitte, {count, plural, one {Ringe bis # Meile} other {Ringe bei {rings} Meilen}}.',
  'map.around-km':
    '{place} in der Mitte, {count, plural, one {Ringe bis # Kilometer} other {Ringe bei {rings} Kilometern}}.',
  'map.within-mi':
    '{count, plural, one {Gruppe {numbers} liegt} other {Gruppen {numbers} liegen}} im Umkreis von {value, plural, one {# Meile} other {# Meilen}}.',
  'map.within-km':
    '{count, plural, one {Gruppe {numbers} liegt} other {Gruppen {numbers} liegen}} im Umkreis von {value, plural, one {# Kilometer} other {# Kilometern}}.',
  'map.caption-mi': 'Die Ringe zeigen Meilen in gerader Linie, nicht auf der Straße.',
  'map.caption-km': 'Die Ringe zeigen Kilometer in gerader Linie, nicht auf der Straße.',
  'map.online':
    '{count, plural, one {Nummer {numbers} trifft} other {Nummern {numbers} treffen}} sich online.',
  'map.unplaced':
    '{count, plural, one {Nummer {numbers} steht} other {Nummern {numbers} stehen}} nicht auf der Karte.',
  'map.group': 'Gruppe {number}: {name}',
  'map.more': '{count, plural, one {# weitere Gruppe hier} other {# weitere Gruppen hier}}',
}
