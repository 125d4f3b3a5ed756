/** Where somebody who works here is signed in, what they do here, and signing out. */
import type { account as english } from '../en/account.ts'

export const account = {
  'account.title': 'Wo Sie eingeloggt sind',
  'account.as': 'Sie sind eingeloggt als {address}.',
  'account.here': 'Dieser Browser',
  'account.elsewhere': 'Ein anderer Browser',
  'account.since': 'Eingeloggt am {when}',
  'account.used': 'Zuletzt benutzt etwa am {when}',
  'account.ends':
    'Sie werden ausgeloggt, wenn {hours} Stunden lang nichts gedrückt wird, und in jedem Fall nach {days} Tagen. Welche Geräte das sind, wird nirgends aufbewahrt.',
  'account.end': 'Dort ausloggen',
  'account.end-others': 'Überall sonst ausloggen',
  'account.desk': 'Zum Schreibtisch',
  'sign-out.title': 'Ausloggen',
  'sign-out.lead': 'Danach kann niemand diesen Browser in Ihrem Namen benutzen.',
  'sign-out.press': 'Ausloggen',
  'sign-out.done-title': 'Sie sind ausgeloggt',
  'sign-out.done': 'In diesem Browser ist davon nichts mehr da.',
  'sign-out.front': 'Zur Startseite',
  'account.task-since': 'seit {day}',
  'task.intermediary-worker': 'Die Angaben der Gruppen richtig halten, für die örtliche Kontaktstelle',
} as const satisfies Record<keyof typeof english, string>
