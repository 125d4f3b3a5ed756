/** The shortlist and the comparison. */
export const shortlist = {
  'shortlist.title': 'Your shortlist',
  'shortlist.title-compare': '{n, plural, one {{Count} group} other {{Count} groups side by side}}',
  'shortlist.lead':
    'Look at a few groups in peace. Nobody is told, and nothing has to be decided. Not now is an answer too.',
  'shortlist.facts': 'What we know of them',
  'shortlist.kept': 'Kept on this device',
  'shortlist.kept-text':
    'This list is in this browser only. It is not sent to us, and we cannot see it. Somebody else who uses this device may.',
  'shortlist.empty': 'Nothing is kept yet. Open a group and press “Keep on my shortlist”.',
  'shortlist.find': 'Find a group',
  'shortlist.clear': 'Clear the whole list',
  'shortlist.take-off': 'Take off my list',
  'shortlist.as-of': 'As of {date}.',
  'shortlist.today': 'What is true today',
  'shortlist.not-known': 'Not yet known',
  'shortlist.a-group': 'A group',
  'shortlist.row.is': 'What it is',
  'shortlist.row.words': 'In their words',
  'shortlist.row.when': 'When',
  'shortlist.row.where': 'Where',
  'shortlist.row.part': 'How to take part',
  'shortlist.row.first': 'The first time',
  'shortlist.row.cost': 'What it costs',
  'shortlist.row.access': 'Getting in',
  'shortlist.row.fresh': 'How fresh',
  'shortlist.without-heading': 'Keeping without script',
  'shortlist.without':
    'This page runs no script in your browser, so it cannot keep a list here, and we do not want to keep one for you. Bookmark the pages of the groups you like, or lay up to three side by side.',
  'shortlist.address':
    'The address of this page names the groups. Bookmark it to come back to them, and mind that it stays in your browser’s history.',
  'shortlist.add': 'Another group',
  'shortlist.add-hint': 'Its name, or the address of its page',
  'shortlist.add-submit': 'Lay it beside',
  'shortlist.unknown': 'We do not know a group called {name}.',
  'shortlist.drop': 'Leave out {name}',
} as const
