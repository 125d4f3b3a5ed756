/** Where somebody who works here is signed in, what they do here, and signing out. */
import type { account as english } from '../en/account.ts'

export const account = {
  'account.title': 'Wo Sie angemeldet sind',
  'account.as': 'Sie sind angemeldet als {address}.',
  'account.here': 'Dieser Browser',
  'account.elsewhere': 'Ein anderer Browser',
  'account.since': 'Angemeldet am {when}',
  'account.used': 'Zuletzt benutzt etwa am {when}',
  'account.ends':
    'Sie werden abgemeldet, wenn {hours} Stunden lang nichts gedrückt wird, und in jedem Fall nach {days} Tagen. Welche Geräte das sind, wird nirgends aufbewahrt.',
  'account.end': 'Dort abmelden',
  'account.end-others': 'Überall sonst abmelden',
  'account.desk': 'Zum Schreibtisch',
  'sign-out.title': 'Abmelden',
  'sign-out.lead': 'Danach kann niemand diesen Browser in Ihrem Namen benutzen.',
  'sign-out.press': 'Abmelden',
  'sign-out.done-title': 'Sie sind abgemeldet',
  'sign-out.done': 'Von Ihrer Anmeldung ist in diesem Browser nichts mehr da.',
  'sign-out.front': 'Zur Startseite',
  'desk.title': 'Der Schreibtisch',
  'desk.you': 'Sie sind {address}.',
  'desk.tasks': 'Ihre Aufgaben',
  'desk.since': 'seit {day}',
  'desk.account': 'Wo Sie angemeldet sind',
  'task.intermediary-worker': 'Die Angaben der Gruppen richtig halten, für die örtliche Kontaktstelle',
} as const satisfies Record<keyof typeof english, string>
