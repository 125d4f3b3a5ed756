/** The large-print sheet: every group for a topic and place, to hand over. */
import type { sheet as english } from '../en/sheet.ts'

export const sheet: Record<keyof typeof english, string> = {
  'sheet.title': 'Blatt in großer Schrift',
  'sheet.title-of': '{what}, in großer Schrift',
  'sheet.description':
    'Alle Gruppen zu einem Thema in der Nähe eines Ortes auf Papier, in großer Schrift, mit dem, was heute stimmt.',
  'sheet.everything': 'Alle Gruppen',
  'sheet.lead':
    'Wählen Sie, worum es geht und wo. Sie bekommen alle Gruppen in der Nähe des Ortes und wie viele es weiter weg noch gibt, in großer Schrift, zum Behalten oder Mitgeben.',
  'sheet.back': 'Zurück zu den Gruppen',
  'sheet.how': 'Wählen Sie Drucken in Ihrem Browser. A4, schwarz-weiß.',
  'sheet.print': 'Blatt drucken',
  'sheet.all':
    '{n, plural, one {Die eine Gruppe} =2 {Beide Gruppen} other {Alle {count} Gruppen}}, die wir kennen{online, select, yes {, auch online} other {}}.',
  'sheet.all-near':
    '{n, plural, one {Die eine Gruppe} =2 {Beide Gruppen} other {Alle {count} Gruppen}} im Umkreis von {distance} um {place}{online, select, yes { oder online} other {}}.',
  'sheet.all-in':
    '{n, plural, one {Die eine Gruppe} =2 {Beide Gruppen} other {Alle {count} Gruppen}} in {place}{online, select, yes { oder online} other {}}, die wir kennen.',
  'sheet.all-from':
    '{n, plural, one {Die eine Gruppe} =2 {Beide Gruppen} other {Alle {count} Gruppen}}, die wir kennen, zuerst die Gruppen nahe {place}.',
  'sheet.part':
    'Die ersten {shown} von {count} Gruppen. Der Code führt zu allen. Wählen Sie eine kleinere Gegend, um alle auf Papier zu haben.',
  'sheet.outside': 'Nicht auf diesem Blatt:',
  'sheet.outside-wider': '{count} weitere im Umkreis von {distance}',
  'sheet.outside-further': '{count} in größerer Entfernung',
  'sheet.outside-far': '{count} weitere in größerer Entfernung',
  'sheet.outside-unsure':
    '{n, plural, one {eine, die lange niemand bestätigt hat} other {{count}, die lange niemand bestätigt hat}}',
  'sheet.outside-all': 'Hier stehen alle:',
  'sheet.run-by': 'Von ihren Mitgliedern geführt, wenn nichts anderes dabeisteht. Die Wahl liegt bei Ihnen.',
  'sheet.none':
    'Hier kennen wir dafür noch keine Gruppe. Der Code führt zur Suche, die auch weiter weg und online nachsieht.',
  'sheet.look-further': 'Weiter weg und online nachsehen',
  'sheet.next': 'Nächstes Mal: {day}',
  'sheet.next-perhaps': 'Vielleicht nächstes Mal: {day}',
  'sheet.more-times': '{n, plural, one {und noch ein Termin} other {und {n} weitere Termine}}',
  'sheet.far': '{distance} von {place}',
  'sheet.known-group': 'Bestätigt von der Gruppe am {date}.',
  'sheet.known-contact-point': 'Bestätigt von der Kontaktstelle am {date}.',
  'sheet.known-organisation': 'Bestätigt von der Organisation dahinter am {date}.',
  'sheet.known-since': 'Seit dem {date} hat es niemand bestätigt.',
  'sheet.known-list': 'Aus der Liste „{source}“, gelesen am {date}. Hier hat es niemand bestätigt.',
  'sheet.known-some-list': 'Aus einer anderen Liste, gelesen am {date}. Hier hat es niemand bestätigt.',
  'sheet.known-unnamed-list':
    'Aus einer eingelesenen Liste, gelesen am {date}. Hier hat es niemand bestätigt.',
  'sheet.known-gone-some':
    'Seit dem {date} nicht mehr auf einer eingelesenen Liste. Hier hat es niemand bestätigt.',
  'sheet.known-gone': 'Seit dem {date} nicht mehr auf der Liste „{source}“. Hier hat es niemand bestätigt.',
  'sheet.known-never': 'Hier hat es noch niemand bestätigt.',
  'sheet.as-of':
    'Stand: {date}. „Nächstes Mal“ zählt von diesem Tag an{far, select, yes {; Entfernungen in Luftlinie} other {}}.',
  'sheet.join-by-link': 'Über den Link dazukommen, er steht unter {address}. Sie müssen nicht vorher fragen.',
  'sheet.just-come-or-join':
    'Einfach kommen oder von zu Hause über den Link dazukommen, er steht unter {address}.',
  'sheet.just-come': 'Einfach kommen.',
  'sheet.ring-first': 'Vorher anrufen: {number}.',
  'sheet.write-first': 'Vorher schreiben: {address}.',
  'sheet.ring-before': 'Anrufen, bevor Sie hingehen: {number}.',
  'sheet.relatives': 'für Angehörige und Nahestehende',
  'sheet.for': 'für {whom}',
  'sheet.qr': 'Code, der diese Liste öffnet, wie sie heute ist',
  'sheet.urgent': 'Wenn es nicht warten kann:',
  'sheet.printed': 'Gedruckt am {date}. So ist es jetzt: {address}',
}
