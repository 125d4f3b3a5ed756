/** What is said about bringing in a list of groups, row by row. */
export const importing = {
  'import.summary':
    '{rows, plural, one {# row} other {# rows}} read as {format}: {taken, number} taken, {repaired, number} repaired, {queued, number} for a person to look at, {refused, number} left out.',
  'import.groups':
    'That makes {groups, plural, one {# group} other {# groups}} with {gatherings, plural, one {# gathering} other {# gatherings}}.',
  'import.nothing': 'There are no rows in this file that we can read.',
  'import.broken-characters':
    '{count, plural, one {# character was} other {# characters were}} not readable as UTF-8 and now stand as “\ufffd”.',
  'import.unknown-columns': 'Columns we do not read: {columns}.',
  'import.filled': 'Blanks filled in',
  'import.row.repaired': 'Row {row, number}, {name}: repaired',
  'import.row.queued': 'Row {row, number}, {name}: please look',
  'import.row.refused': 'Row {row, number}, {name}: left out',
  'import.rows.repaired': '{count, number} rows repaired: {why} (rows {rows})',
  'import.rows.queued': 'Please look at {count, number} rows: {why} (rows {rows})',
  'import.rows.refused': '{count, number} rows left out: {why} (rows {rows})',
  'import.rows-more': '{rows} and {count, number} more',
  'import.no-name': 'no name',
  'import.change': '{what} ({field}): {from} → {to}',
  'import.said': '{what} ({field}): {from}',
  'import.quoting': '{what} “{words}”',
  'import.blank': 'nothing',

  'import.format.bmlt': 'BMLT JSON',
  'import.format.meeting-guide': 'Meeting Guide JSON',
  'import.format.tsml-csv': 'a TSML meeting sheet',
  'import.format.csv': 'a sheet of groups',
  'import.format.ndjson': 'ndjson',

  'import.repair.broken-text': 'unreadable characters',
  'import.repair.cut': 'too long, cut (characters)',
  'import.repair.markup': 'markup turned into plain text',
  'import.repair.invisible': 'invisible characters removed',
  'import.repair.wrong-type': 'not text, left out',
  'import.repair.formula': 'a spreadsheet formula, kept as its text',
  'import.repair.link-refused': 'not a web address, left out',
  'import.repair.phone-refused': 'not a phone number, left out',
  'import.repair.email-refused': 'not an e-mail address, left out',
  'import.repair.private-contact': 'a person’s own details, not kept',
  'import.repair.midnight-24': 'midnight moved to the day it belongs to',
  'import.repair.length-unreadable': 'length not readable, now unknown',
  'import.repair.zone-unknown': 'no such time zone',
  'import.repair.zone-from-point': 'time zone taken from the map',
  'import.repair.zone-from-region': 'time zone taken from the state or province',
  'import.repair.zone-default': 'time zone taken from the one given for the file',
  'import.repair.country-unknown': 'no such country',
  'import.repair.country-from-region': 'country taken from the state or province',
  'import.repair.country-default': 'country taken from the one given for the file',
  'import.repair.point-from-place': 'distance measured from the town or postcode',
  'import.repair.point-from-area':
    'distance measured from the middle of a wide postcode area, which may be far off',
  'import.repair.coordinates-zero': 'coordinates 0/0, now unknown',
  'import.repair.coordinates-unreadable': 'coordinates not readable, now unknown',
  'import.repair.language-unknown': 'no such language',
  'import.repair.type-unknown': 'a type we do not know, left out',
  'import.repair.id-made': 'had no id, got one made from its name, time and place',
  'import.repair.date-unreadable': 'date not readable, now unknown',
  'import.repair.value-unknown': 'not understood, left out',
  'import.repair.when-read-as': 'read as',
  'import.repair.in-future': 'a date in the future, left out',
  'import.repair.no-agreement': 'words without the day the group agreed to them, left out',
  'import.repair.not-own-export':
    'who confirmed it, left out: any file can claim that. If this is an export of your own, import it again with --own-export',

  'import.question.schedule-from-notes':
    'its notes say other dates than its own fields; shown by the notes, said to be a proposal',
  'import.question.dates-in-notes':
    'its notes speak of dates we cannot read; shown with these words beside the schedule',
  'import.question.stopped-in-notes':
    'its notes say that it has ended, paused or moved, or will; shown with caution from that day on, and never as “just come”',
  'import.question.no-day': 'the day is not readable; not shown until you have looked',
  'import.question.no-time': 'the time is not readable; not shown until you have looked',
  'import.question.when-unread': 'we cannot tell when they meet; not shown until you have looked',
  'import.question.nowhere': 'no place and no way to join; not shown until you have looked',
  'import.question.zone-missing': 'the time zone is not known; not shown until you have looked',
  'import.question.reads-like-home':
    'reads like somebody’s home; people see only the town until somebody has looked',
  'import.question.reads-like-name':
    'reads like somebody’s name; these words are shown to nobody until somebody has looked',
  'import.question.zone-guessed': 'this state has two time zones; shown with the more usual one',
  'import.question.topic-unread': 'a topic we do not know',
  'import.question.life-unread': 'we cannot tell whether the group runs; not shown until you have looked',

  'import.refusal.not-a-record': 'not a record',
  'import.refusal.broken-row': 'cannot be read at all',
  'import.refusal.too-long': 'far too long to be a row',
  'import.refusal.no-name': 'has no name',
  'import.refusal.taken-out': 'the group has taken itself out there',
  'import.refusal.unpublished': 'not published by its source',
  'import.refusal.repeated-id': 'another row has the same id',
  'import.refusal.repeated-row': 'the same row stands there twice',

  'import.dry-run': 'This was a dry run: nothing was written.',
  'import.written': 'Written.',
  'import.written-nothing':
    'No group was changed. We noted only that the list was read{unchanged, plural, =0 {} one { and still names # group as it stands here} other { and still names # groups as they stand here}}.',
  'import.written-waiting':
    'No group was changed. What waits for a person was kept, and is not shown until somebody has looked.',
  'import.abroad':
    'Most of these groups are in another country than this directory. Theirs: {country}. Urgent help where no place is named, and the towns that come first: {home}. To change that, set HOME_COUNTRY={code} and start again, such as: HOME_COUNTRY={code} npm start',
  'import.plan': 'Compared with what is here',
  'import.plan.create': '{count, plural, one {# new group} other {# new groups}}',
  'import.plan.update': '{count, plural, one {# group changes} other {# groups change}}',
  'import.plan.unchanged':
    '{count, plural, one {# group stays} other {# groups stay}} as {count, plural, one {it is} other {they are}}',
  'import.plan.waiting':
    '{count, plural, one {# group waits} other {# groups wait}} for a person; until then nothing new about {count, plural, one {it} other {them}} is shown',
  'import.plan.missing':
    '{count, plural, one {# group is} other {# groups are}} no longer in the list: marked, not removed',
  'import.plan.removed':
    '{count, plural, one {# group has} other {# groups have}} taken themselves out at the source and go here too',
  'import.plan.taken-out':
    '{count, plural, one {# group in the list has} other {# groups in the list have}} taken themselves out of this directory and stay out',
  'import.plan.taken-out-row': 'row {rows}, {name}: taken out by the group on {day}',
  'import.plan.kept': 'edited here, so it stays {here}; the source now says {source}',
  'import.plan.changed': '{from} → {to}',
  'import.plan.dropped': 'gathering {id} is no longer listed and goes',
  'import.plan.returned': 'is in the list again',
  'import.plan.more': 'and {count, number} more',
  'import.plan.gathering': 'gathering {id}, {field}',
  'import.shrink':
    'This list has lost {groups, number} of {before, number} groups and {gatherings, number} of {gatheringsBefore, number} gatherings. ',
  'import.shrink.empty': 'It is empty.',
  'import.shrink.share': 'That is a large part of it.',
  'import.shrink.number': 'That is many at once.',
  'import.shrink.unreadable-rows': 'Some of its rows cannot be read, so they may be among them.',
  'import.shrink.asked':
    'Nothing is marked or taken away. If they are really gone, import again with --accept-shrink.',
  'import.duplicates':
    '{count, plural, one {# group may} other {# groups may}} be here already, from another source',
  'import.duplicates.cut-short':
    '{count, plural, one {# of them is} other {# of them are}} like more than 50 groups; comparing ended there, so look for the right one yourself',
  'import.duplicate.name-near': '{incoming} and {existing}: the same name in the same place',
  'import.duplicate.time-place': '{incoming} and {existing}: the same day and time in the same place',
} as const
