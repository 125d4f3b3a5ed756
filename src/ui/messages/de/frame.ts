/** The frame of every page: menu, foot, errors. */
import type { frame as english } from '../en/frame.ts'

export const frame: Record<keyof typeof english, string> = {
  'frame.skip': 'Zum Inhalt springen',
  'frame.skip-groups': 'Zu den gefundenen Gruppen springen',
  'frame.demo': 'Ein Beispiel zum Ansehen. Alle Menschen hier sind erfunden.',
  'frame.demo-label': 'Über dieses Beispiel',
  'frame.main-menu': 'Hauptmenü',
  'frame.find': 'Gruppe finden',
  'frame.topics': 'Themen',
  'frame.start': 'Gruppe gründen',
  'frame.professionals': 'Für Fachleute',
  'frame.sheet': 'Blatt in großer Schrift',
  'frame.shortlist': 'Merkliste',
  'frame.menu': 'Menü',
  'frame.leave': 'Seite verlassen',
  'frame.leave-hint': 'Öffnet eine Wetterseite. Dieser Besuch bleibt im Verlauf Ihres Browsers.',
  'frame.leave-keys': 'Dreimal die Umschalttaste drücken bewirkt dasselbe.',
  'frame.urgent': 'Soforthilfe',
  'frame.about': 'Über Waymeet',
  'frame.privacy': 'Datenschutz',
  'frame.credits': 'Dank',
  'frame.languages': 'Sprache',
  'frame.judgement':
    'Dass eine Gruppe hier steht, sagt nichts darüber, wie gut sie ist. Jede Gruppe spricht für sich selbst.',
  'frame.geonames': 'Namen und Lage der Orte stammen von GeoNames, unter CC BY 4.0.',
}
