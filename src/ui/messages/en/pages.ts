/** Two short pages that offer what can be done today: for somebody who misses a group, and for professionals. */
export const pages = {
  'start.title': 'Start a group',
  'start.description': 'When the group you need is not there: look again more widely, and who can help.',
  'start.lead':
    'Perhaps the group you would like to go to does not exist yet. Many groups began with one person who missed it.',
  'start.look-heading': 'First, look once more',
  'start.look': 'It may be a little further away, online, or under another word.',
  'start.what': 'What would it be for?',
  'start.where': 'Where?',
  'start.submit': 'Look for groups',
  'start.known-heading': 'What is known about beginning',
  'start.known-few': 'Four people are enough to begin, six to eight are a good number.',
  'start.known-rules': 'Agree on a few rules together before the first real meeting, in your own words.',
  'start.known-place': 'A set time and a place people know hold a group together. Two hours are long enough.',
  'start.known-share': 'Share the tasks from the first day: the key, the kettle, opening the evening.',
  'start.who-heading': 'Somebody to talk it over with',
  'start.who': 'The contact point for self-help groups here:',
  'start.forming': 'Groups that are just forming are listed here too. They say so, and how to reach them.',

  'professionals.title': 'For professionals',
  'professionals.description':
    'Hand over one sheet that holds every group for a topic near a place. The person decides.',
  'professionals.lead':
    'You do not have to know which group is right for somebody. Nobody can. Tell people that groups exist, hand over all of them, and leave the rest to the person.',
  'professionals.sheet-heading': 'Make a sheet to hand over',
  'professionals.sheet':
    'Large print, black on white, with every group near the place, and how many more there are further off. It says what is true today and has a code that leads to the list as it is later.',
  'professionals.what': 'What for?',
  'professionals.what-hint': 'A word people use themselves, like grief',
  'professionals.where': 'Where?',
  'professionals.where-hint': 'Town or postcode',
  'professionals.submit': 'Make the sheet',
  'professionals.nothing-kept':
    'Nothing is written down about the person, and nobody learns that you made it.',
  'professionals.can-heading': 'What you can do',
  'professionals.can-all':
    'Tell everyone who might want to know, not a chosen few. One can never tell who needs a group.',
  'professionals.can-together': 'Look together, if the person likes, and leave it with them.',
  'professionals.can-write':
    'Write to a group together, or ask it to ring back: you help, the person reads every word and sends it. It stands on the page of each group that takes it, with how to get in touch.',
  'professionals.can-urgent': 'Have {urgent} printed and at hand. Groups are not for emergencies.',
  'professionals.urgent-link': 'the page of urgent help',
  'professionals.cannot-heading': 'What nobody can do here',
  'professionals.cannot-contact': 'Get in touch with a group for somebody else. Only the person does that.',
  'professionals.cannot-hide': 'Leave a group off the sheet. It always holds every group near the place.',
  'professionals.cannot-learn':
    'Learn whether somebody went. Groups write down no names, and do not report back.',
  'professionals.kinds':
    'Groups led by a paid professional are listed as well and say so. A self-help group is run by its members.',
} as const
