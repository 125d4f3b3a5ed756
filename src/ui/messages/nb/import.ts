/** What is said about bringing in a list of groups, row by row. */
import type { importing as english } from '../en/import.ts'

export const importing = {
  'import.summary':
    '{rows, plural, one {# rad} other {# rader}} lest som {format}: {taken, number} tatt inn, {repaired, number} rettet, {queued, number} som en person må se på, {refused, number} utelatt.',
  'import.groups':
    'Det blir {groups, plural, one {# gruppe} other {# grupper}} med {gatherings, plural, one {# møtetid} other {# møtetider}}.',
  'import.nothing': 'Det er ingen rader i denne filen som vi kan lese.',
  'import.broken-characters':
    '{count, plural, one {# tegn kunne ikke leses som UTF-8 og er} other {# tegn kunne ikke leses som UTF-8 og er}} nå erstattet med «\ufffd».',
  'import.unknown-columns': 'Kolonner vi ikke leser: {columns}.',
  'import.filled': 'Tomme felt vi har fylt ut',
  'import.row.repaired': 'Rad {row, number}, {name}: rettet',
  'import.row.queued': 'Rad {row, number}, {name}: se på denne',
  'import.row.refused': 'Rad {row, number}, {name}: utelatt',
  'import.rows.repaired': '{count, number} rader rettet: {why} (rad {rows})',
  'import.rows.queued': 'Se på {count, number} rader: {why} (rad {rows})',
  'import.rows.refused': '{count, number} rader utelatt: {why} (rad {rows})',
  'import.rows-more': '{rows} og {count, number} til',
  'import.no-name': 'uten navn',
  'import.change': '{what} ({field}): {from} → {to}',
  'import.said': '{what} ({field}): {from}',
  'import.quoting': '{what} «{words}»',
  'import.blank': 'ingenting',

  'import.format.bmlt': 'BMLT JSON',
  'import.format.meeting-guide': 'Meeting Guide JSON',
  'import.format.tsml-csv': 'et møteark fra TSML',
  'import.format.csv': 'et ark med grupper',
  'import.format.ndjson': 'ndjson',

  'import.repair.broken-text': 'tegn som ikke kan leses',
  'import.repair.cut': 'for langt, kuttet (tegn)',
  'import.repair.markup': 'koder gjort om til ren tekst',
  'import.repair.invisible': 'usynlige tegn fjernet',
  'import.repair.wrong-type': 'ikke tekst, utelatt',
  'import.repair.formula': 'en formel fra et regneark, tatt med som tekst',
  'import.repair.link-refused': 'ikke en nettadresse, utelatt',
  'import.repair.phone-refused': 'ikke et telefonnummer, utelatt',
  'import.repair.email-refused': 'ikke en e-postadresse, utelatt',
  'import.repair.private-contact': 'opplysninger om en privatperson, ikke lagret',
  'import.repair.midnight-24': 'midnatt flyttet til dagen den hører til',
  'import.repair.length-unreadable': 'varigheten kan ikke leses, nå ukjent',
  'import.repair.zone-unknown': 'en slik tidssone finnes ikke',
  'import.repair.zone-from-point': 'tidssonen er hentet fra kartet',
  'import.repair.zone-from-region': 'tidssonen er hentet fra delstaten eller provinsen',
  'import.repair.zone-default': 'tidssonen er den som er oppgitt for filen',
  'import.repair.country-unknown': 'et slikt land finnes ikke',
  'import.repair.country-from-region': 'landet er hentet fra delstaten eller provinsen',
  'import.repair.country-default': 'landet er det som er oppgitt for filen',
  'import.repair.point-from-place': 'avstanden er målt fra stedet eller postnummeret',
  'import.repair.point-from-area':
    'avstanden er målt fra midten av et stort postnummerområde, og kan være langt fra riktig',
  'import.repair.coordinates-zero': 'koordinatene er 0/0, nå ukjent',
  'import.repair.coordinates-unreadable': 'koordinatene kan ikke leses, nå ukjent',
  'import.repair.language-unknown': 'et slikt språk finnes ikke',
  'import.repair.type-unknown': 'en type vi ikke kjenner, utelatt',
  'import.repair.id-made': 'hadde ingen id, har fått en laget av navn, tid og sted',
  'import.repair.date-unreadable': 'datoen kan ikke leses, nå ukjent',
  'import.repair.value-unknown': 'ikke forstått, utelatt',
  'import.repair.when-read-as': 'lest som',
  'import.repair.in-future': 'en dato i fremtiden, utelatt',
  'import.repair.no-agreement': 'ord uten dagen da gruppen ble enige om dem, utelatt',
  'import.repair.not-own-export':
    'hvem som bekreftet det, utelatt: det kan enhver fil påstå. Er dette din egen eksport, importer på nytt med --own-export',

  'import.question.schedule-from-notes':
    'merknaden sier andre datoer enn feltene; vises slik merknaden sier, som et forslag',
  'import.question.dates-in-notes':
    'merknaden nevner datoer vi ikke kan lese; ordene vises ved siden av møtetidene',
  'import.question.stopped-in-notes':
    'merknaden sier at den er slutt, har pause eller har flyttet, eller skal det; vises med forbehold fra den dagen, og aldri som «bare kom»',
  'import.question.no-day': 'dagen kan ikke leses; vises ikke før du har sett på den',
  'import.question.no-time': 'klokkeslettet kan ikke leses; vises ikke før du har sett på det',
  'import.question.when-unread': 'vi forstår ikke når de møtes; vises ikke før du har sett på det',
  'import.question.nowhere': 'ikke noe sted og ingen måte å bli med på; vises ikke før du har sett på det',
  'import.question.zone-missing': 'vi kjenner ikke tidssonen; vises ikke før du har sett på det',
  'import.question.reads-like-home': 'ligner noens hjem; folk ser bare stedet til noen har sett på det',
  'import.question.reads-like-name': 'ligner noens navn; ingen ser disse ordene før noen har sett på det',
  'import.question.zone-guessed': 'denne delstaten har to tidssoner; vises med den vanligste',
  'import.question.topic-unread': 'et tema vi ikke kjenner',
  'import.question.life-unread': 'vi forstår ikke om gruppen er i gang; vises ikke før du har sett på det',

  'import.refusal.not-a-record': 'ikke en oppføring',
  'import.refusal.broken-row': 'kan ikke leses i det hele tatt',
  'import.refusal.too-long': 'altfor lang til å være en rad',
  'import.refusal.no-name': 'mangler navn',
  'import.refusal.taken-out': 'gruppa har tatt seg selv ut der',
  'import.refusal.unpublished': 'ikke publisert av kilden',
  'import.refusal.repeated-id': 'en annen rad har den samme id-en',
  'import.refusal.repeated-row': 'den samme raden står der to ganger',

  'import.dry-run': 'Dette var en prøvekjøring: ingenting ble lagret.',
  'import.written': 'Lagret.',
  'import.written-nothing':
    'Ingen gruppe ble endret. Vi noterte bare at listen er lest{unchanged, plural, =0 {} one { og fortsatt har # gruppe slik den står her} other { og fortsatt har # grupper slik de står her}}.',
  'import.written-waiting':
    'Ingen gruppe ble endret. Det som venter på en person, er tatt vare på og vises ikke før noen har sett på det.',
  'import.abroad':
    'De fleste av disse gruppene er i et annet land enn katalogen. Gruppene: {country}. Øyeblikkelig hjelp der ingen har nevnt et sted, og stedene som kommer først: {home}. Vil du endre det, sett HOME_COUNTRY={code} og start på nytt, for eksempel: HOME_COUNTRY={code} npm start',
  'import.plan': 'Sammenlignet med det som er her',
  'import.plan.create': '{count, plural, one {# ny gruppe} other {# nye grupper}}',
  'import.plan.update': '{count, plural, one {# gruppe endres} other {# grupper endres}}',
  'import.plan.unchanged':
    '{count, plural, one {# gruppe blir} other {# grupper blir}} som {count, plural, one {den er} other {de er}}',
  'import.plan.waiting':
    '{count, plural, one {# gruppe venter} other {# grupper venter}} på en person; til da vises ikke noe nytt om {count, plural, one {den} other {dem}}',
  'import.plan.missing':
    '{count, plural, one {# gruppe er} other {# grupper er}} ikke lenger i listen: merket, ikke fjernet',
  'import.plan.removed':
    '{count, plural, one {# gruppe har} other {# grupper har}} tatt seg selv ut hos kilden og tas bort her også',
  'import.plan.taken-out':
    '{count, plural, one {# gruppe i listen har} other {# grupper i listen har}} tatt seg selv ut av denne katalogen og blir ute',
  'import.plan.taken-out-row': 'rad {rows}, {name}: tatt ut av gruppa {day}',
  'import.plan.kept': 'endret her, så det blir stående {here}; kilden sier nå {source}',
  'import.plan.changed': '{from} → {to}',
  'import.plan.dropped': 'møtetiden {id} står ikke i listen lenger og tas bort',
  'import.plan.returned': 'er i listen igjen',
  'import.plan.more': 'og {count, number} til',
  'import.plan.gathering': 'møtetid {id}, {field}',
  'import.shrink':
    'Denne listen har mistet {groups, number} av {before, number} grupper og {gatherings, number} av {gatheringsBefore, number} møtetider. ',
  'import.shrink.empty': 'Den er tom.',
  'import.shrink.share': 'Det er en stor del av den.',
  'import.shrink.number': 'Det er mange på én gang.',
  'import.shrink.unreadable-rows': 'Noen av radene kan ikke leses, så de kan være blant dem.',
  'import.shrink.asked':
    'Ingenting er merket eller tatt bort. Hvis de virkelig er borte, importer på nytt med --accept-shrink.',
  'import.duplicates':
    '{count, plural, one {# gruppe finnes} other {# grupper finnes}} kanskje her allerede, fra en annen kilde',
  'import.duplicates.cut-short':
    '{count, plural, one {# av dem ligner} other {# av dem ligner}} på mer enn 50 grupper; vi sluttet å sammenligne der, så se selv etter den rette',
  'import.duplicate.name-near': '{incoming} og {existing}: samme navn på samme sted',
  'import.duplicate.time-place': '{incoming} og {existing}: samme dag og klokkeslett på samme sted',
} as const satisfies Record<keyof typeof english, string>
