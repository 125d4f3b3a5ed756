/** How to take part, in one line: on cards, sheets and a group's own page. */
import type { takingPart as english } from '../en/taking-part.ts'

export const takingPart: Record<keyof typeof english, string> = {
  'taking-part.just-come': 'Einfach kommen. Sie müssen nicht vorher fragen.',
  'taking-part.just-come-or-join': 'Einfach kommen oder von zu Hause über den Link dazukommen.',
  'taking-part.join-by-link': 'Über den Link dazukommen. Sie müssen nicht vorher fragen.',
  'taking-part.ring-in': 'Am Telefon dazukommen. Sie müssen nicht vorher fragen.',
  'taking-part.ask-first.phone': 'Rufen Sie an, bevor Sie kommen.',
  'taking-part.ask-first.email': 'Schreiben Sie, bevor Sie kommen.',
  'taking-part.ask-first.web': 'Fragen Sie vorher, auf der Webseite der Gruppe.',
  'taking-part.ask-first.none': 'Fragen Sie vorher. Wie Sie die Gruppe erreichen, ist noch nicht bekannt.',
  'taking-part.not-said.phone': 'Rufen Sie vorher an. Ob Sie einfach kommen können, ist noch nicht bekannt.',
  'taking-part.not-said.email': 'Schreiben Sie vorher. Ob Sie einfach kommen können, ist noch nicht bekannt.',
  'taking-part.not-said.web':
    'Schauen Sie vorher auf die Webseite der Gruppe. Ob Sie einfach kommen können, ist noch nicht bekannt.',
  'taking-part.not-said.none':
    'Ob Sie einfach kommen können und wie Sie die Gruppe erreichen, ist noch nicht bekannt.',
  'taking-part.by-appointment.phone': 'Rufen Sie an, um einen Termin zu vereinbaren.',
  'taking-part.by-appointment.email': 'Schreiben Sie, um einen Termin zu vereinbaren.',
  'taking-part.by-appointment.web': 'Vereinbaren Sie auf der Webseite der Gruppe einen Termin.',
  'taking-part.by-appointment.none': 'Nach Absprache. Wie Sie die Gruppe erreichen, ist noch nicht bekannt.',
  'taking-part.check-first.phone': 'Rufen Sie an, bevor Sie hingehen. Vielleicht ist die Gruppe umgezogen.',
  'taking-part.check-first.email': 'Schreiben Sie, bevor Sie hingehen. Vielleicht ist die Gruppe umgezogen.',
  'taking-part.check-first.web':
    'Schauen Sie auf die Webseite der Gruppe, bevor Sie hingehen. Vielleicht ist die Gruppe umgezogen.',
  'taking-part.check-first.none': 'Vielleicht. In letzter Zeit hat niemand gesagt, dass es noch stimmt.',
  'taking-part.see-notes': 'Einfach kommen, aber lesen Sie vorher die Notiz zu den Terminen.',
  'taking-part.stopped.phone':
    'Laut ihren Notizen gibt es die Gruppe vielleicht nicht mehr. Rufen Sie vorher an.',
  'taking-part.stopped.email':
    'Laut ihren Notizen gibt es die Gruppe vielleicht nicht mehr. Schreiben Sie vorher.',
  'taking-part.stopped.web':
    'Laut ihren Notizen gibt es die Gruppe vielleicht nicht mehr. Schauen Sie vorher auf ihre Webseite.',
  'taking-part.stopped.none':
    'Laut ihren Notizen gibt es die Gruppe vielleicht nicht mehr. Noch hat es niemand überprüft.',
  'taking-part.moved.phone': 'Laut ihren Notizen ist die Gruppe vielleicht umgezogen. Rufen Sie vorher an.',
  'taking-part.moved.email': 'Laut ihren Notizen ist die Gruppe vielleicht umgezogen. Schreiben Sie vorher.',
  'taking-part.moved.web':
    'Laut ihren Notizen ist die Gruppe vielleicht umgezogen. Schauen Sie vorher auf ihre Webseite.',
  'taking-part.moved.none':
    'Laut ihren Notizen ist die Gruppe vielleicht umgezogen. Noch hat es niemand überprüft.',
  'taking-part.forming.phone': 'Entsteht gerade. Rufen Sie an, wenn Sie von Anfang an dabei sein möchten.',
  'taking-part.forming.email': 'Entsteht gerade. Schreiben Sie, wenn Sie von Anfang an dabei sein möchten.',
  'taking-part.forming.web': 'Entsteht gerade. Mehr steht auf der Webseite der Gruppe.',
  'taking-part.forming.none': 'Entsteht gerade, trifft sich noch nicht.',
  'taking-part.closed': 'Nimmt zurzeit niemanden neu auf.',
  'taking-part.paused': 'Nimmt zurzeit niemanden neu auf.',
  'taking-part.paused-until': 'Nimmt bis zum {date} niemanden neu auf.',
  'taking-part.paused-lapsed':
    'Wollte ab dem {date} wieder Neue aufnehmen. Ob sie es tut, hat uns noch niemand gesagt.',
  'taking-part.resting': 'Ruht gerade, trifft sich zurzeit nicht.',
  'taking-part.resting-until': 'Ruht bis zum {date}.',
  'taking-part.resting-lapsed':
    'Wollte sich ab dem {date} wieder treffen. Ob sie es tut, hat uns noch niemand gesagt.',
  'taking-part.ended': 'Diese Gruppe hat aufgehört.',
}
