/** What is kept of people who work here, what for, and how long (M77). */
export const privacyWork = {
  'privacy.session-table-what': 'Where people who work here are signed in',
  'privacy.ask-sign-in-what': 'Codes asked for, to sign in',
  'privacy.code-table-what': 'Codes to sign in, as marks nothing can be read from',
  'privacy.worker-what': 'The address of somebody who works here, and their tasks',
  'privacy.worker-why': 'So that they, and nobody else, can sign in and do what their tasks allow.',
  'privacy.worker-until': 'Thirty days after their last task ended',
  'privacy.session-what': 'When somebody who works here signed in, and when that was last used',
  'privacy.session-why':
    'So that they stay signed in, and can see and end it. Nothing about their device is kept.',
  'privacy.session-until': 'Twelve hours after it was last used, and at the latest after seven days',
  'privacy.sign-in-what': 'The address somebody typed to be sent a code',
  'privacy.sign-in-why': 'So that the code goes there, and not too many do.',
  'privacy.sign-in-until': 'When the code was used; else an hour',
  'privacy.passkey-table-what': 'Passkeys of people who work here: their public half',
  'privacy.spent-what': 'Passkeys’ answers that were used, as marks nothing can be read from',
  'privacy.passkey-what':
    'A passkey somebody who works here has added: its public half, the name they gave it, when it was last used',
  'privacy.passkey-why': 'So that their device can show that it is they.',
  'privacy.passkey-until': 'Until they remove it, or no longer work here',
  'privacy.known-what': 'A mark that somebody who works here has signed in with this browser before',
  'privacy.known-why':
    'So that nobody can keep a code from them by asking for many in their name. It opens nothing.',
  'privacy.known-until': 'Until they sign out, and at the latest 90 days',
} as const
