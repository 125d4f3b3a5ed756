/** Letters by mail. They name no group and no condition: they may be read over somebody's shoulder. */
import type { letter as english } from '../en/letter.ts'

export const letter = {
  'letter.hello': 'Hallo,',
  'letter.confirmation-subject': 'Stimmt das noch?',
  'letter.confirmation-ask': 'eine kurze Frage, etwa 20 Sekunden. Ohne Konto und ohne Passwort:',
  'letter.confirmation-how':
    'Der Link öffnet eine Seite, die Angabe für Angabe zeigt, was geschrieben steht. Das Öffnen ändert nichts; Sie drücken, wenn es noch stimmt.',
  'letter.confirmation-stop':
    'Nicht mehr Ihre Aufgabe? Auf derselben Seite wird Ihre Adresse mit einem Druck vergessen.',
} as const satisfies Record<keyof typeof english, string>
