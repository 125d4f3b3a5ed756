/** A second contact for a group, or the next one. */
export const another = {
  'another.title': 'Somebody else for this task',
  'another.text':
    '{n, plural, one {You alone are asked about this group. With a second contact its facts stay true when you are away.} other {# of you are asked about this group. You can add one more, or hand your task on.}}',
  'another.address': 'Their e-mail address',
  'another.hint': 'They get one letter. If they do not agree within seven days, nothing of it is left.',
  'another.wrong': 'That is not an e-mail address we can write to. Look for a slip, such as a missing dot.',
  'another.limit':
    'No letter was sent: enough letters were asked for today, from this group or to this address. Please try again tomorrow.',
  'another.beside': 'Ask them as well as me',
  'another.instead': 'Ask them instead of me',
  'another.sent': 'They can answer it for seven days. Until they agree, everything stays as it is.',
  'another.back': 'Back to the facts',
} as const
