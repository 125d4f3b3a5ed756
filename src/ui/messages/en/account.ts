/** Where somebody who works here is signed in, what they do here, and signing out. */
export const account = {
  'account.title': 'Where you are signed in',
  'account.as': 'You are signed in as {address}.',
  'account.here': 'This browser',
  'account.elsewhere': 'Another browser',
  'account.since': 'Signed in on {when}',
  'account.used': 'Last used about {when}',
  'account.ends':
    'You are signed out after {hours} hours without a press, and after {days} days in any event. Which devices these are is kept nowhere.',
  'account.end': 'Sign out there',
  'account.end-others': 'Sign out everywhere else',
  'account.desk': 'To the desk',
  'sign-out.title': 'Sign out',
  'sign-out.lead': 'After this, nobody can use this browser in your name.',
  'sign-out.press': 'Sign out',
  'sign-out.done-title': 'You are signed out',
  'sign-out.done': 'Nothing of your signing in is left in this browser.',
  'sign-out.front': 'To the front page',
  'account.task-since': 'since {day}',
  'task.intermediary-worker': 'Keeping the records of groups true, for the local contact point',
} as const
