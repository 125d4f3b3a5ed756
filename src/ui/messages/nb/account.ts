/** Where somebody who works here is signed in, what they do here, and signing out. */
import type { account as english } from '../en/account.ts'

export const account = {
  'account.title': 'Hvor du er logget inn',
  'account.as': 'Du er logget inn som {address}.',
  'account.here': 'Denne nettleseren',
  'account.elsewhere': 'En annen nettleser',
  'account.since': 'Logget inn {when}',
  'account.used': 'Sist brukt omtrent {when}',
  'account.ends':
    'Du logges ut etter {hours} timer uten et trykk, og uansett etter {days} dager. Hvilke enheter det gjelder, lagres ingen steder.',
  'account.end': 'Logg ut der',
  'account.end-others': 'Logg ut alle andre steder',
  'account.desk': 'Til skrivebordet',
  'sign-out.title': 'Logg ut',
  'sign-out.lead': 'Etterpå kan ingen bruke denne nettleseren i ditt navn.',
  'sign-out.press': 'Logg ut',
  'sign-out.done-title': 'Du er logget ut',
  'sign-out.done': 'Ingenting av innloggingen er igjen i denne nettleseren.',
  'sign-out.front': 'Til forsiden',
  'account.task-since': 'siden {day}',
  'task.intermediary-worker': 'Holde opplysningene om gruppene riktige, for det lokale kontaktpunktet',
} as const satisfies Record<keyof typeof english, string>
