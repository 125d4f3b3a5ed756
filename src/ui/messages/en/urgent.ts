/** Urgent help, country by country. */
export const urgent = {
  'urgent.title': 'Urgent help',
  'urgent.title-in': 'Urgent help: {area}',
  'urgent.description': 'Whom to ring now: danger, health, somebody to talk to. By country, to print.',
  'urgent.lead':
    'You need not be in a disaster to ring. You may hang up at any time, and you need not give your name to talk.',
  'urgent.choose': 'Where are you?',
  'urgent.elsewhere': 'Somewhere else?',
  'urgent.anywhere':
    'If your country is not here: 112 reaches police, ambulance and fire in the whole European Union and in many other countries.',
  'urgent.need.danger': 'In danger now',
  'urgent.need.health': 'Health that cannot wait',
  'urgent.need.talk': 'Somebody to talk to',
  'urgent.need.unsafe-at-home': 'Not safe at home',
  'urgent.need.young': 'For children and young people',
  'urgent.need.poison': 'Poison',
  'urgent.always': 'Day and night',
  'urgent.run-by': '{hours}. Run by {by}.',
  'urgent.front': '{need}. {name}.',
  'urgent.ring': 'Ring {number}',
  'urgent.text': 'Text {number}',
  'urgent.text-word': 'Text {word} to {number}',
  'urgent.reviewed':
    '{by, select, none {These numbers were put together on {date}.} other {Numbers looked over on {date} by {by}.}} To be looked over again by {again}.',
  'urgent.not-local':
    'Nobody from your area has checked them yet. Each name leads to where its organisation publishes the number.',
  'urgent.late':
    'These numbers should have been looked over again by {date}. Some may have changed. Each name leads to where its organisation publishes the number.',
  'urgent.not-us':
    'Waymeet and the groups in it are not an emergency service. Nobody here watches for messages.',
  'urgent.traces':
    'A call may show in your phone’s list of calls, and this page in your browser’s history. Somebody who can look at your phone may see them.',
  'urgent.print': 'Print this page',
} as const
