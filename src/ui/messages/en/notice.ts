/** Words of a record that read like somebody's home or name: the question before they are shown. */
export const notice = {
  'notice.title.home': 'That reads like somebody’s home',
  'notice.title.name': 'That reads like somebody’s name',
  'notice.title.both': 'That reads like somebody’s home and name',
  'notice.lead':
    'Everyone who looks would see it, beside what the group is about. Nothing is kept yet, and nothing you wrote is lost.',
  'notice.why.home-said': 'We ask because of “{words}”.',
  'notice.why.home-door': 'We ask because “{words}” is mostly the door of a home.',
  'notice.why.home-street':
    'We ask because “{words}” is mostly a street where people live, and no house has a name.',
  'notice.why.name-cue': 'We ask because of “{words}”, beside words that mostly go with a person.',
  'notice.why.name-full': 'We ask because “{words}” looks like a first name and a surname.',
  'notice.you-see': 'You see all of it here. What reads like a home or a name is shown to nobody else.',
  'notice.less-hint.home': 'People then see the town, and ask you for the rest.',
  'notice.less-hint.name': 'The group keeps these words, and nobody else is shown them.',
  'notice.less-hint.both': 'People then see the town, and nobody but the group is shown these words.',
  'notice.less.home': 'Show only the town',
  'notice.less.name': 'Do not show these words',
  'notice.less.both': 'Show only the town',
  'notice.keep': 'Show it as written: whoever it is has said yes',
  'notice.change': 'Let me write it differently',
  'notice.desk': 'Look at this before people see it',
  'notice.desk.lead':
    'It reads like a home or a name. Until somebody says yes, people see only the town, or not these words.',
} as const
