/** What is said about bringing in a list of groups, row by row. */
import type { importing as english } from '../en/import.ts'

export const importing: Record<keyof typeof english, string> = {
  'import.summary':
    '{rows, plural, one {# Zeile} other {# Zeilen}} gelesen als {format}: {taken, number} übernommen, {repaired, number} berichtigt, {queued, number} von einem Menschen anzusehen, {refused, number} weggelassen.',
  'import.groups':
    'Das ergibt {groups, plural, one {# Gruppe} other {# Gruppen}} mit {gatherings, plural, one {# Treffen} other {# Treffen}}.',
  'import.nothing': 'In dieser Datei sind keine Zeilen, die wir lesen können.',
  'import.broken-characters':
    '{count, plural, one {# Zeichen war nicht als UTF-8 lesbar und steht} other {# Zeichen waren nicht als UTF-8 lesbar und stehen}} jetzt als „\ufffd“ da.',
  'import.unknown-columns': 'Spalten, die wir nicht lesen: {columns}.',
  'import.filled': 'Lücken gefüllt',
  'import.row.repaired': 'Zeile {row, number}, {name}: berichtigt',
  'import.row.queued': 'Zeile {row, number}, {name}: bitte ansehen',
  'import.row.refused': 'Zeile {row, number}, {name}: weggelassen',
  'import.rows.repaired': '{count, number} Zeilen berichtigt: {why} (Zeilen {rows})',
  'import.rows.queued': 'Bitte {count, number} Zeilen ansehen: {why} (Zeilen {rows})',
  'import.rows.refused': '{count, number} Zeilen weggelassen: {why} (Zeilen {rows})',
  'import.rows-more': '{rows} und {count, number} weitere',
  'import.no-name': 'ohne Namen',
  'import.change': '{what} ({field}): {from} → {to}',
  'import.said': '{what} ({field}): {from}',
  'import.quoting': '{what} „{words}“',
  'import.blank': 'nichts',

  'import.format.bmlt': 'BMLT-JSON',
  'import.format.meeting-guide': 'Meeting-Guide-JSON',
  'import.format.tsml-csv': 'TSML-Tabelle mit Treffen',
  'import.format.csv': 'Tabelle mit Gruppen',
  'import.format.ndjson': 'ndjson',

  'import.repair.broken-text': 'unlesbare Zeichen',
  'import.repair.cut': 'zu lang, gekürzt (Zeichen)',
  'import.repair.markup': 'Auszeichnungen in einfachen Text verwandelt',
  'import.repair.invisible': 'unsichtbare Zeichen entfernt',
  'import.repair.wrong-type': 'kein Text, weggelassen',
  'import.repair.formula': 'eine Tabellenformel, als Text behalten',
  'import.repair.link-refused': 'keine Webadresse, weggelassen',
  'import.repair.phone-refused': 'keine Telefonnummer, weggelassen',
  'import.repair.email-refused': 'keine E-Mail-Adresse, weggelassen',
  'import.repair.private-contact': 'persönliche Angaben eines Menschen, nicht behalten',
  'import.repair.midnight-24': 'Mitternacht auf den Tag gelegt, zu dem sie gehört',
  'import.repair.length-unreadable': 'Dauer nicht lesbar, jetzt unbekannt',
  'import.repair.zone-unknown': 'diese Zeitzone gibt es nicht',
  'import.repair.zone-from-point': 'Zeitzone von der Karte genommen',
  'import.repair.zone-from-region': 'Zeitzone vom Bundesstaat oder der Provinz genommen',
  'import.repair.zone-default': 'Zeitzone, die für die Datei angegeben ist',
  'import.repair.country-unknown': 'dieses Land gibt es nicht',
  'import.repair.country-from-region': 'Land vom Bundesstaat oder der Provinz genommen',
  'import.repair.country-default': 'Land, das für die Datei angegeben ist',
  'import.repair.point-from-place': 'Entfernung vom Ort oder von der Postleitzahl aus gemessen',
  'import.repair.point-from-area':
    'Entfernung von der Mitte eines weiten Postleitzahlgebiets aus gemessen, das kann weit danebenliegen',
  'import.repair.coordinates-zero': 'Koordinaten 0/0, jetzt unbekannt',
  'import.repair.coordinates-unreadable': 'Koordinaten nicht lesbar, jetzt unbekannt',
  'import.repair.language-unknown': 'diese Sprache gibt es nicht',
  'import.repair.type-unknown': 'eine Art, die wir nicht kennen, weggelassen',
  'import.repair.id-made': 'hatte keine Kennung, bekam eine aus Name, Zeit und Ort',
  'import.repair.date-unreadable': 'Datum nicht lesbar, jetzt unbekannt',
  'import.repair.value-unknown': 'nicht verstanden, weggelassen',
  'import.repair.when-read-as': 'gelesen als',
  'import.repair.in-future': 'ein Datum in der Zukunft, weggelassen',
  'import.repair.no-agreement': 'Worte ohne den Tag, an dem die Gruppe sie beschlossen hat, weggelassen',
  'import.repair.not-own-export':
    'wer es bestätigt hat, weggelassen: das kann jede Datei behaupten. Ist dies Ihr eigener Export, lesen Sie ihn noch einmal ein, mit --own-export',

  'import.question.schedule-from-notes':
    'in den Notizen stehen andere Termine als in den Feldern; gezeigt nach den Notizen, als Vorschlag gekennzeichnet',
  'import.question.dates-in-notes':
    'in den Notizen stehen Termine, die wir nicht lesen können; diese Worte stehen neben den Zeiten',
  'import.question.stopped-in-notes':
    'in den Notizen steht, dass es zu Ende ist, ruht oder umgezogen ist, oder dass es so kommt; von da an mit Vorbehalt gezeigt und nie als „einfach kommen“',
  'import.question.no-day': 'der Tag ist nicht lesbar; wird erst gezeigt, wenn Sie nachgesehen haben',
  'import.question.no-time': 'die Uhrzeit ist nicht lesbar; wird erst gezeigt, wenn Sie nachgesehen haben',
  'import.question.when-unread':
    'wir erkennen nicht, wann sie sich treffen; wird erst gezeigt, wenn Sie nachgesehen haben',
  'import.question.nowhere':
    'weder ein Ort noch ein Weg, dazuzukommen; wird erst gezeigt, wenn Sie nachgesehen haben',
  'import.question.zone-missing':
    'die Zeitzone ist nicht bekannt; wird erst gezeigt, wenn Sie nachgesehen haben',
  'import.question.reads-like-home':
    'klingt nach jemandes Zuhause; man sieht nur den Ort, bis jemand nachgesehen hat',
  'import.question.reads-like-name':
    'klingt nach jemandes Namen; diese Worte sieht niemand, bis jemand nachgesehen hat',
  'import.question.zone-guessed': 'in diesem Bundesstaat gibt es zwei Zeitzonen; gezeigt mit der üblicheren',
  'import.question.topic-unread': 'ein Thema, das wir nicht kennen',
  'import.question.life-unread':
    'wir erkennen nicht, ob es die Gruppe gibt; wird erst gezeigt, wenn Sie nachgesehen haben',

  'import.refusal.not-a-record': 'kein Eintrag',
  'import.refusal.broken-row': 'überhaupt nicht lesbar',
  'import.refusal.too-long': 'viel zu lang für eine Zeile',
  'import.refusal.no-name': 'hat keinen Namen',
  'import.refusal.taken-out': 'die Gruppe hat ihren Eintrag dort herausgenommen',
  'import.refusal.unpublished': 'von der Quelle nicht veröffentlicht',
  'import.refusal.repeated-id': 'eine andere Zeile hat dieselbe Kennung',
  'import.refusal.repeated-row': 'dieselbe Zeile steht zweimal da',

  'import.dry-run': 'Das war ein Probelauf: Es wurde nichts geschrieben.',
  'import.written': 'Geschrieben.',
  'import.written-nothing':
    'Keine Gruppe wurde geändert. Wir haben nur vermerkt, dass die Liste gelesen wurde{unchanged, plural, =0 {} one { und # Gruppe noch so nennt, wie sie hier steht} other { und # Gruppen noch so nennt, wie sie hier stehen}}.',
  'import.written-waiting':
    'Keine Gruppe wurde geändert. Was auf einen Menschen wartet, ist aufgehoben und wird erst gezeigt, wenn jemand nachgesehen hat.',
  'import.abroad':
    'Die meisten dieser Gruppen sind in einem anderen Land als das Verzeichnis. Die Gruppen: {country}. Dringende Hilfe, wo kein Ort genannt ist, und die Orte, die zuerst kommen: {home}. Wenn Sie das ändern möchten, setzen Sie HOME_COUNTRY={code} und starten Sie neu, zum Beispiel: HOME_COUNTRY={code} npm start',
  'import.plan': 'Verglichen mit dem, was hier ist',
  'import.plan.create': '{count, plural, one {# neue Gruppe} other {# neue Gruppen}}',
  'import.plan.update': '{count, plural, one {# Gruppe ändert} other {# Gruppen ändern}} sich',
  'import.plan.unchanged':
    '{count, plural, one {# Gruppe bleibt} other {# Gruppen bleiben}}, wie {count, plural, one {sie ist} other {sie sind}}',
  'import.plan.waiting':
    '{count, plural, one {# Gruppe wartet} other {# Gruppen warten}} auf einen Menschen; bis dahin wird nichts Neues über {count, plural, one {sie} other {sie}} gezeigt',
  'import.plan.missing':
    '{count, plural, one {# Gruppe steht} other {# Gruppen stehen}} nicht mehr in der Liste: gekennzeichnet, nicht entfernt',
  'import.plan.removed':
    '{count, plural, one {# Gruppe hat} other {# Gruppen haben}} den Eintrag an der Quelle herausgenommen und gehen auch hier',
  'import.plan.taken-out':
    '{count, plural, one {# Gruppe in der Liste hat} other {# Gruppen in der Liste haben}} den eigenen Eintrag hier herausgenommen und bleiben draußen',
  'import.plan.taken-out-row': 'Zeile {rows}, {name}: von der Gruppe am {day} herausgenommen',
  'import.plan.kept': 'hier bearbeitet, darum bleibt {here}; die Quelle sagt jetzt {source}',
  'import.plan.changed': '{from} → {to}',
  'import.plan.dropped': 'Treffen {id} steht nicht mehr in der Liste und fällt weg',
  'import.plan.returned': 'ist wieder in der Liste',
  'import.plan.more': 'und {count, number} weitere',
  'import.plan.gathering': 'Treffen {id}, {field}',
  'import.shrink':
    'Diese Liste hat {groups, number} von {before, number} Gruppen und {gatherings, number} von {gatheringsBefore, number} Treffen verloren. ',
  'import.shrink.empty': 'Sie ist leer.',
  'import.shrink.share': 'Das ist ein großer Teil davon.',
  'import.shrink.number': 'Das sind viele auf einmal.',
  'import.shrink.unreadable-rows': 'Einige ihrer Zeilen sind nicht lesbar, vielleicht sind sie darunter.',
  'import.shrink.asked':
    'Es wird nichts gekennzeichnet oder weggenommen. Wenn sie wirklich weg sind, lesen Sie die Liste noch einmal ein, mit --accept-shrink.',
  'import.duplicates':
    '{count, plural, one {# Gruppe ist} other {# Gruppen sind}} vielleicht schon hier, aus einer anderen Quelle',
  'import.duplicates.cut-short':
    '{count, plural, one {# davon gleicht} other {# davon gleichen}} mehr als 50 Gruppen; dort endete der Vergleich, suchen Sie die richtige bitte selbst',
  'import.duplicate.name-near': '{incoming} und {existing}: gleicher Name am gleichen Ort',
  'import.duplicate.time-place': '{incoming} und {existing}: gleicher Tag und gleiche Zeit am gleichen Ort',
}
