/** What is kept of people who work here, in German. */
import type { privacyWork as english } from '../en/privacy-work.ts'

export const privacyWork: Record<keyof typeof english, string> = {
  'privacy.session-table-what': 'Wo Menschen, die hier arbeiten, eingeloggt sind',
  'privacy.ask-sign-in-what': 'Codes, die zum Einloggen angefordert wurden',
  'privacy.code-table-what': 'Codes zum Einloggen, als Kennzeichen, aus denen nichts zu lesen ist',
  'privacy.worker-what': 'Die Adresse von jemandem, der hier arbeitet, und die Aufgaben',
  'privacy.worker-why':
    'Damit diese Person, und sonst niemand, sich einloggen und tun kann, was ihre Aufgaben erlauben.',
  'privacy.worker-until': 'Dreißig Tage nach dem Ende der letzten Aufgabe',
  'privacy.session-what':
    'Wann sich jemand, der hier arbeitet, eingeloggt hat und wann das zuletzt benutzt wurde',
  'privacy.session-why':
    'Damit die Person eingeloggt bleibt, es sehen und beenden kann. Über das Gerät wird nichts aufbewahrt.',
  'privacy.session-until': 'Zwölf Stunden nach der letzten Benutzung, spätestens nach sieben Tagen',
  'privacy.sign-in-what': 'Die Adresse, die jemand eingegeben hat, um einen Code zu bekommen',
  'privacy.sign-in-why': 'Damit der Code dorthin geht, und nicht zu viele.',
  'privacy.sign-in-until': 'Wenn der Code benutzt ist; sonst eine Stunde',
  'privacy.passkey-table-what': 'Passkeys von Menschen, die hier arbeiten: der öffentliche Teil',
  'privacy.spent-what': 'Benutzte Antworten von Passkeys, als Kennzeichen, aus denen nichts zu lesen ist',
  'privacy.passkey-what':
    'Ein Passkey, den jemand, der hier arbeitet, hinzugefügt hat: der öffentliche Teil, der Name, den er bekam, und wann er zuletzt benutzt wurde',
  'privacy.passkey-why': 'Damit das Gerät zeigen kann, wer da ist.',
  'privacy.passkey-until': 'Bis er entfernt wird oder die Person nicht mehr hier arbeitet',
  'privacy.known-what':
    'Ein Kennzeichen, dass sich jemand, der hier arbeitet, schon einmal mit diesem Browser eingeloggt hat',
  'privacy.known-why':
    'Damit ihnen niemand den Code nehmen kann, indem er in ihrem Namen viele anfordert. Es öffnet nichts.',
  'privacy.known-until': 'Bis sie sich ausloggen, höchstens 90 Tage',
}
