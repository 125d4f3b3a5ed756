/** Signing in, for people who work here. */
export const signIn = {
  'sign-in.title': 'Sign in',
  'sign-in.lead': 'For people who work here. To look for a group, or to be in one, nobody signs in.',
  'sign-in.email': 'Your e-mail address',
  'sign-in.email-hint': 'The one you were invited with. There is no password: we send you a code.',
  'sign-in.email-wrong': 'This is not an e-mail address. Please look at it again.',
  'sign-in.send': 'Send me a code',
  'sign-in.cookie':
    'Signing in sets a cookie until you sign out, another for the ten minutes in which you may enter the code, and a mark that you have signed in here before. No page for visitors sets any.',
  'sign-in.again':
    'You are signed in as {address}. For what comes next, please show once more that it is you.',
  'sign-in.code-title': 'Enter your code',
  'sign-in.code-sent':
    'If {address} belongs to somebody who works here, a code is on its way there. It can take a minute.',
  'sign-in.code': 'Code',
  'sign-in.code-hint': '{digits} digits. It works once, in this browser, for {minutes} minutes.',
  'sign-in.code-wrong': 'This is not the code. Please look at the newest letter again.',
  'sign-in.enter': 'Sign in',
  'sign-in.another': 'Ask for another code',
  'sign-in.none':
    'Nothing came? Look among unwanted mail. At most {n, plural, one {# letter} other {# letters}} an hour go to one address.',
  'sign-in.over-title': 'This code can no longer be used',
  'sign-in.over':
    'It was used, its time is over, it was entered wrongly too often, or it was asked for in another browser.',
  'sign-in.letter-subject': 'Your code',
  'sign-in.letter-code': 'this is the code you asked for:',
  'sign-in.letter-how':
    'Enter it in the browser in which you asked for it, within {minutes} minutes. It works once. Nobody from here will ever ask you for it.',
  'sign-in.letter-not-you':
    'You did not ask for it? Then do nothing. Without this code nobody gets in, and it is useless in a few minutes.',
} as const
