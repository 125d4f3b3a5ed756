/** How to take part, in one line: on cards, sheets and a group's own page. */
import type { takingPart as english } from '../en/taking-part.ts'

export const takingPart = {
  'taking-part.just-come': 'Bare kom. Du trenger ikke spørre først.',
  'taking-part.just-come-or-join': 'Bare kom, eller bli med hjemmefra via lenken.',
  'taking-part.join-by-link': 'Bli med via lenken. Du trenger ikke spørre først.',
  'taking-part.ring-in': 'Ring inn for å være med. Du trenger ikke spørre først.',
  'taking-part.ask-first.phone': 'Ring dem før du kommer.',
  'taking-part.ask-first.email': 'Skriv til dem før du kommer.',
  'taking-part.ask-first.web': 'Spør først, på nettsiden deres.',
  'taking-part.ask-first.none': 'Spør først. Vi vet ikke ennå hvordan du når dem.',
  'taking-part.not-said.phone': 'Ring først. Vi vet ikke ennå om du bare kan komme.',
  'taking-part.not-said.email': 'Skriv først. Vi vet ikke ennå om du bare kan komme.',
  'taking-part.not-said.web': 'Se på nettsiden deres først. Vi vet ikke ennå om du bare kan komme.',
  'taking-part.not-said.none': 'Vi vet ikke ennå om du bare kan komme, eller hvordan du når dem.',
  'taking-part.by-appointment.phone': 'Ring dem og avtal en tid.',
  'taking-part.by-appointment.email': 'Skriv til dem og avtal en tid.',
  'taking-part.by-appointment.web': 'Avtal en tid på nettsiden deres.',
  'taking-part.by-appointment.none': 'Etter avtale. Vi vet ikke ennå hvordan du når dem.',
  'taking-part.check-first.phone': 'Ring før du drar. De kan ha flyttet.',
  'taking-part.check-first.email': 'Skriv før du drar. De kan ha flyttet.',
  'taking-part.check-first.web': 'Se på nettsiden deres før du drar. De kan ha flyttet.',
  'taking-part.check-first.none': 'Kanskje. Ingen har sagt i det siste at dette fortsatt stemmer.',
  'taking-part.forming.phone': 'Er i ferd med å starte. Ring dem hvis du vil være med fra begynnelsen.',
  'taking-part.forming.email': 'Er i ferd med å starte. Skriv til dem hvis du vil være med fra begynnelsen.',
  'taking-part.forming.web': 'Er i ferd med å starte. Les mer på nettsiden deres.',
  'taking-part.forming.none': 'Er i ferd med å starte, har ikke møter ennå.',
  'taking-part.closed': 'Tar ikke imot nye nå.',
  'taking-part.paused': 'Tar ikke imot nye akkurat nå.',
  'taking-part.paused-until': 'Tar ikke imot nye før {date}.',
  'taking-part.paused-lapsed':
    'Skulle ta imot nye igjen fra {date}. Ingen har fortalt oss ennå om den gjør det.',
  'taking-part.resting': 'Tar pause, har ikke møter nå.',
  'taking-part.resting-until': 'Tar pause til {date}.',
  'taking-part.resting-lapsed':
    'Skulle ha møter igjen fra {date}. Ingen har fortalt oss ennå om den har det.',
  'taking-part.ended': 'Denne gruppen er avsluttet.',
} as const satisfies Record<keyof typeof english, string>
