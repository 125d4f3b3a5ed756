/** The shortlist and the comparison. */
import type { shortlist as english } from '../en/shortlist.ts'

export const shortlist: Record<keyof typeof english, string> = {
  'shortlist.title': 'Ihre Merkliste',
  'shortlist.title-compare': '{n, plural, one {{Count} Gruppe} other {{Count} Gruppen nebeneinander}}',
  'shortlist.lead':
    'Sehen Sie sich ein paar Gruppen in Ruhe an. Niemand erfährt davon, und nichts muss entschieden werden. Auch „jetzt nicht“ ist eine Antwort.',
  'shortlist.facts': 'Was wir von ihnen wissen',
  'shortlist.kept': 'Auf diesem Gerät gespeichert',
  'shortlist.kept-text':
    'Diese Liste ist nur in diesem Browser. Sie wird uns nicht gesendet, und wir können sie nicht sehen. Wer sonst noch dieses Gerät benutzt, vielleicht schon.',
  'shortlist.empty': 'Noch ist nichts gemerkt. Öffnen Sie eine Gruppe und drücken Sie „Auf meine Merkliste“.',
  'shortlist.find': 'Gruppe finden',
  'shortlist.clear': 'Ganze Liste leeren',
  'shortlist.take-off': 'Von der Liste nehmen',
  'shortlist.as-of': 'Stand: {date}.',
  'shortlist.today': 'Was heute gilt',
  'shortlist.not-known': 'Noch nicht bekannt',
  'shortlist.a-group': 'Eine Gruppe',
  'shortlist.row.is': 'Was sie ist',
  'shortlist.row.words': 'In ihren Worten',
  'shortlist.row.when': 'Wann',
  'shortlist.row.where': 'Wo',
  'shortlist.row.part': 'So sind Sie dabei',
  'shortlist.row.first': 'Das erste Mal',
  'shortlist.row.cost': 'Was es kostet',
  'shortlist.row.access': 'Zugang',
  'shortlist.row.fresh': 'Wie aktuell',
  'shortlist.without-heading': 'Merken ohne Skript',
  'shortlist.without':
    'Diese Seite führt in Ihrem Browser kein Skript aus. Darum kann sie hier keine Liste aufbewahren, und wir möchten keine für Sie führen. Setzen Sie Lesezeichen auf die Seiten der Gruppen, die Ihnen gefallen, oder legen Sie bis zu drei nebeneinander.',
  'shortlist.address':
    'In der Adresse dieser Seite stehen die Gruppen. Setzen Sie ein Lesezeichen, um zurückzukommen, und denken Sie daran, dass sie im Verlauf Ihres Browsers bleibt.',
  'shortlist.add': 'Noch eine Gruppe',
  'shortlist.add-hint': 'Name der Gruppe oder Adresse ihrer Seite',
  'shortlist.add-submit': 'Danebenlegen',
  'shortlist.unknown': 'Eine Gruppe namens {name} kennen wir nicht.',
  'shortlist.drop': '{name} weglassen',
}
