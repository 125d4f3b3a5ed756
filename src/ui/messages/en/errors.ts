/** When something cannot be shown. What is true, and where to go. */
export const errors = {
  'error.not-found-title': 'There is nothing at this address',
  'error.not-found-text':
    'It may have been mistyped, or what was here has gone. Groups that end keep a page that says so.',
  'error.gone-title': 'This has been taken out',
  'error.gone-text': 'Whoever put it here has taken it out again.',
  'error.invalid-title': 'Something needs another look',
  'error.invalid-text':
    'Go back, put right what is marked, and send it again. Nothing has been kept or changed.',
  'error.moved-on-title': 'Somebody changed this meanwhile',
  'error.moved-on-text':
    'What you saw is no longer what is true now, so we left it as it is. Look again, then decide.',
  'error.too-many-title': 'A little slower, please',
  'error.too-many-text': 'Many requests came from where you are. Nothing is lost.',
  'error.too-many-wait': '{n, plural, one {Try again in a second.} other {Try again in # seconds.}}',
  'error.away-title': 'We cannot look this up just now',
  'error.away-text':
    'The place where we keep the groups does not answer. It is mostly back within a minute, and nothing in it is lost.',
  'error.our-fault-title': 'Something went wrong on our side',
  'error.our-fault-text':
    'It was not you. Nothing you sent has been shown to anyone. Trying again often helps.',
  'error.reference': 'If you tell us about it, say {reference}.',
  'error.ways': 'From here',
  'error.find': 'Find a group',
  'error.again': 'Look again',
  'error.topics': 'See every topic',
  'error.urgent': 'Urgent help',
} as const
