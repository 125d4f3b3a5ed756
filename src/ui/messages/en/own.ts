/** What a group does with its own record: takes it along, or away; and what its old address says then (M79). */
export const own = {
  'own.heading': 'The record belongs to your group',
  'own.copy': 'Take a copy of everything',
  'own.take-out': 'Take this group out of the directory',
  'own.copy-title': 'Everything that is kept about your group',
  'own.copy-lead': 'Print this page or save it. The file holds the same for programs.',
  'own.download': 'Download the file',
  'own.record': 'The record',
  'own.history': 'Who said when that it is right',
  'own.contacts': 'Who agreed to be asked',
  'own.you': 'You, at {reach}, since {day}',
  'own.another': 'Somebody else, since {day}. Their address is theirs and not shown here.',
  'own.asked': 'Questions we sent',
  'own.letters': 'Letters, and when they were asked for',
  'own.doubts': 'What readers said is wrong',
  'own.lists': 'Lists your group came from',
  'own.list': '{list}, under the number {id}',
  'own.nothing': 'Nothing',
  'own.whole': 'All of it, field by field',
  'own.back': 'Back to the questions',
  'own.out-title': 'Take this group out of the directory?',
  'own.out-at-once':
    'It leaves every page, search, calendar, printed set and export at once. Whoever kept it on a phone loses it when the phone next asks.',
  'own.out-erased': 'Your address, the numbers in the record and what readers wrote are erased at once.',
  'own.out-stays':
    'Printed codes and old links then say that the group has taken its entry out, without its name. No list brings it back.',
  'own.out-others':
    '{n, plural, one {The other contact hears of it by letter and can bring the group back within seven days. Then everything is erased.} other {The # other contacts hear of it by letter and can bring the group back within seven days. Then everything is erased.}}',
  'own.out-alone': 'Nobody else would be told, so it cannot be brought back. Take a copy first.',
  'own.out-ended':
    'If the group only pauses or has ended, it is kinder to say so in the record: people who look then read it.',
  'own.out-press': 'Take it out now',
  'own.out-no': 'No, leave it as it is',
  'own.out-done': 'Your group is out of the directory',
  'own.out-done-text':
    'Nobody finds it here any more, and your address is erased. Thank you for what you did.',
  'own.letter-subject': 'An entry was taken out. Is that right?',
  'own.letter-text':
    'another contact has taken out an entry that you keep true too. If that is right, do nothing. If not, open this page within seven days and press:',
  'own.letter-how':
    'Opening the page changes nothing. After seven days your address and everything else is erased.',
  'own.back-title': 'Bring the group back?',
  'own.back-text':
    'Another contact took it out on {day}. It comes back as it was, with you as a contact. Telephone numbers and e-mail addresses were erased; we ask you for them next.',
  'own.back-press': 'Bring it back',
  'own.gone-title': 'This group has taken its entry out',
  'own.gone-text': 'The group decided so itself on {day}. That says nothing about whether it still meets.',
} as const
