/** The large-print sheet: every group for a topic and place, to hand over. */
import type { sheet as english } from '../en/sheet.ts'

export const sheet = {
  'sheet.title': 'Ark med stor skrift',
  'sheet.title-of': '{what}, med stor skrift',
  'sheet.description': 'Alle grupper om et tema nær et sted, på papir med stor skrift, slik det er i dag.',
  'sheet.everything': 'Alle grupper',
  'sheet.lead':
    'Velg hva det gjelder, og hvor. Du får alle gruppene nær stedet, og ser hvor mange flere som finnes lenger unna. Alt med stor skrift, til å ta vare på eller gi videre.',
  'sheet.back': 'Tilbake til gruppene',
  'sheet.how': 'Velg Skriv ut i nettleseren. A4, svart-hvitt.',
  'sheet.print': 'Skriv ut arket',
  'sheet.all':
    '{n, plural, one {Den ene gruppen} =2 {Begge gruppene} other {Alle de {count} gruppene}} vi kjenner{online, select, yes {, også på nett} other {}}.',
  'sheet.all-near':
    '{n, plural, one {Den ene gruppen} =2 {Begge gruppene} other {Alle de {count} gruppene}} inntil {distance} fra {place}{online, select, yes { eller på nett} other {}}.',
  'sheet.all-in':
    '{n, plural, one {Den ene gruppen} =2 {Begge gruppene} other {Alle de {count} gruppene}} vi kjenner i {place}{online, select, yes { eller på nett} other {}}.',
  'sheet.all-from':
    '{n, plural, one {Den ene gruppen} =2 {Begge gruppene} other {Alle de {count} gruppene}} vi kjenner, de som er nærmest {place} først.',
  'sheet.part':
    'De første {shown} av {count} grupper. Koden viser vei til alle sammen. Velg et mindre område hvis du vil ha alle på papir.',
  'sheet.outside': 'Ikke på dette arket:',
  'sheet.outside-wider': '{count} til som er inntil {distance} unna',
  'sheet.outside-further': '{count} lenger unna',
  'sheet.outside-far': '{count} til lenger unna',
  'sheet.outside-unsure':
    '{n, plural, one {én som ingen har bekreftet på lenge} other {{count} som ingen har bekreftet på lenge}}',
  'sheet.outside-all': 'Her ser du alle:',
  'sheet.run-by': 'De drives av dem som er med, om ikke noe annet står. Det er du som velger.',
  'sheet.none':
    'Vi kjenner ingen gruppe for dette her ennå. Koden viser vei til søket, som leter lenger unna og på nett.',
  'sheet.look-further': 'Let lenger unna og på nett',
  'sheet.next': 'Neste: {day}',
  'sheet.next-perhaps': 'Kanskje neste: {day}',
  'sheet.more-times': '{n, plural, one {og ett annet tidspunkt} other {og {n} andre tidspunkter}}',
  'sheet.far': '{distance} fra {place}',
  'sheet.known-group': 'Bekreftet av gruppen {date}.',
  'sheet.known-contact-point': 'Bekreftet av kontaktstedet {date}.',
  'sheet.known-organisation': 'Bekreftet av organisasjonen bak {date}.',
  'sheet.known-since': 'Ingen har bekreftet dette siden {date}.',
  'sheet.known-list': 'Fra listen til {source}, lest {date}. Ingen her har bekreftet det.',
  'sheet.known-some-list': 'Fra en annen liste, lest {date}. Ingen her har bekreftet det.',
  'sheet.known-unnamed-list': 'Fra en importert liste, lest {date}. Ingen her har bekreftet det.',
  'sheet.known-gone-some': 'Ikke lenger på en importert liste siden {date}. Ingen her har bekreftet det.',
  'sheet.known-gone': 'Ikke lenger på listen til {source} siden {date}. Ingen her har bekreftet det.',
  'sheet.known-never': 'Ingen her har bekreftet det ennå.',
  'sheet.as-of':
    'Slik det var {date}. «Neste» regnes fra den dagen{far, select, yes {, og avstander er i luftlinje} other {}}.',
  'sheet.join-by-link': 'Bli med via lenken, som står på {address}. Du trenger ikke spørre først.',
  'sheet.just-come-or-join': 'Bare kom, eller bli med hjemmefra via lenken, som står på {address}.',
  'sheet.just-come': 'Bare kom.',
  'sheet.ring-first': 'Ring først: {number}.',
  'sheet.write-first': 'Skriv først: {address}.',
  'sheet.ring-before': 'Ring før du drar: {number}.',
  'sheet.relatives': 'for pårørende',
  'sheet.for': 'for {whom}',
  'sheet.qr': 'Kode som åpner denne listen slik den er i dag',
  'sheet.urgent': 'Kan det ikke vente?',
  'sheet.printed': 'Skrevet ut {date}. Slik det er nå: {address}',
} as const satisfies Record<keyof typeof english, string>
