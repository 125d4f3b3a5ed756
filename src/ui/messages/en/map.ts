/** The ring map: its title, its text for those who hear it, the line below it. */
export const map = {
  'map.title': 'Where the groups are',
  'map.north': 'north',
  'map.ring': '{value, number}',
  'map.ring-mi': '{value, number} mi',
  'map.ring-km': '{value, number} km',
  'map.around-mi':
    '{place} in the middle, {count, plural, one {rings up to # mile} other {rings at {rings} miles}}.',
  'map.around-km':
    '{place} in the middle, {count, plural, one {rings up to # kilometre} other {rings at {rings} kilometres}}.',
  'map.within-mi':
    '{count, plural, one {Group {numbers} lies} other {Groups {numbers} lie}} within {value, plural, one {# mile} other {# miles}}.',
  'map.within-km':
    '{count, plural, one {Group {numbers} lies} other {Groups {numbers} lie}} within {value, plural, one {# kilometre} other {# kilometres}}.',
  'map.caption-mi': 'Rings are miles in a straight line, not roads.',
  'map.caption-km': 'Rings are kilometres in a straight line, not roads.',
  'map.online': '{count, plural, one {Number {numbers} meets} other {Numbers {numbers} meet}} online.',
  'map.unplaced': '{count, plural, one {Number {numbers} is} other {Numbers {numbers} are}} not on the map.',
  'map.group': 'Group {number}: {name}',
  'map.more': '{count, plural, one {# more group here} other {# more groups here}}',
} as const
