import type { agency as english } from '../en/agency.ts'

/** Einrichtungen: Momente, in denen alle davon erfahren, und wer dafür einsteht. */
export const agency = {
  'agency.unit-title': 'Gruppen, in diesem Moment',
  'agency.unit-lead':
    'Alle erfahren in diesem Moment, dass es Gruppen gibt, und niemand wird ausgewählt. Ein Druck zählt, dass es gesagt wurde: nicht wem, nicht von wem, nicht wann.',
  'agency.told-about': 'Erzählt von: {topic}',
  'agency.open-sheet': 'Blatt mit allen',
  'agency.counted': 'Gezählt.',
  'agency.undone': 'Zurückgenommen.',
  'agency.undo': 'Zurücknehmen',
  'agency.no-moments':
    'Hier sind noch keine Momente eingetragen. Wer bei Ihnen für Gruppen einsteht, kann sie hinzufügen.',
  'agency.lead-title': 'Gruppen in Ihrer Einrichtung',
  'agency.you-are.lead': 'Sie stehen hier für Gruppen ein.',
  'agency.you-are.deputy': 'Sie vertreten, wer hier für Gruppen einsteht.',
  'agency.lead-text':
    'Jede Abteilung hat Momente, in denen alle von Gruppen erfahren. Die Adresse einer Abteilung gehört auf ihre Bildschirme; wer sie hat, kann dort drücken und sieht keine Zahlen.',
  'agency.no-deputy': 'Noch vertritt Sie niemand. Die Pflicht sollte nicht an einer Person hängen.',
  'agency.units': 'Abteilungen und ihre Momente',
  'agency.unit-at': 'Für ihre Bildschirme:',
  'agency.remove': 'Diesen Moment herausnehmen',
  'agency.add': 'Hinzufügen',
  'agency.keep': 'Aufheben',
  'agency.ask': 'Per Brief fragen',
  'agency.add-unit': 'Eine Abteilung hinzufügen',
  'agency.unit-name': 'Name der Abteilung',
  'agency.unit-near': 'In der Nähe welcher Stadt?',
  'agency.unit-near-hint': 'Deren Gruppen stehen auf dem Blatt. Leer: Gruppen von überall.',
  'agency.add-moment': 'Einen Moment hinzufügen',
  'agency.moment-title': 'In welchem Moment?',
  'agency.moment-topic': 'Thema {n}',
  'agency.no-topic': 'Keines',
  'agency.suggested.health':
    'Zum Beispiel: bei der Entlassung, bei einer neuen Diagnose, beim ersten Besuch nach der Geburt.',
  'agency.suggested.social': 'Zum Beispiel: beim ersten Hausbesuch, wenn Angehörige genannt werden.',
  'agency.suggested.school': 'Zum Beispiel: wenn jemand nach einem Verlust zurückkommt, am Elternabend.',
  'agency.suggested.pharmacy': 'Zum Beispiel: mit dem ersten Rezept seiner Art.',
  'agency.suggested.employer': 'Zum Beispiel: im Gespräch zur Rückkehr an die Arbeit.',
  'agency.suggested.voluntary': 'Zum Beispiel: beim ersten Anruf, am Ende eines Kurses.',
  'agency.suggested.other': 'Zum Beispiel: beim ersten Besuch, beim letzten.',
  'agency.came': 'Wie viele kamen',
  'agency.came-text':
    'Mit der Zahl der Menschen in einem Moment lässt sich der Anteil derer berechnen, die davon erfuhren. Eine Zahl genügt.',
  'agency.month': 'Monat',
  'agency.came-times': 'Menschen in diesem Monat',
  'agency.name-deputy': 'Vertretung',
  'agency.name-deputy-text':
    'Die Vertretung bekommt einen Brief mit eigener Adresse und kann, was Sie können.',
  'agency.alone':
    'Zurzeit steht hier niemand für Gruppen ein, und Sie sind damit allein. Unten können Sie es übernehmen oder jemanden nennen.',
  'agency.take-over': 'Selbst dafür einstehen',
  'agency.take-over-text':
    'Ihre Seite bleibt, wie sie ist, und Sie können jemanden nennen, der Sie vertritt.',
  'agency.take-over-press': 'Ich stehe ab jetzt dafür ein',
  'agency.name-lead': 'Jemanden nennen, der dafür einsteht',
  'agency.name-lead-text': 'Die Person bekommt einen Brief mit eigener Adresse. Sie vertreten weiterhin.',
  'agency.email': 'E-Mail-Adresse',
  'agency.leave': 'Ich stehe dafür nicht mehr ein',
  'agency.leave-text':
    'Ihre Adresse wird sofort gelöscht. Die Vertretung erfährt es, und die Kontaktstelle auch.',
  'agency.leave-press': 'Aufhören',
  'agency.quarter': 'Was erzählt wurde: {quarter}',
  'agency.col.quarter': 'Quartal',
  'agency.col.unit': 'Abteilung',
  'agency.col.moment': 'Anlass',
  'agency.col.topic': 'Thema',
  'agency.col.told': 'Erzählt',
  'agency.col.came': 'Kamen',
  'agency.col.percent': 'Anteil',
  'agency.or-more': '{n} oder mehr',
  'agency.few': 'weniger als 5',
  'agency.sum-unit': 'Ganze Abteilung',
  'agency.sum-all': 'Alle Abteilungen',
  'agency.at-least': 'mindestens {percent}',
  'agency.sum-text':
    'Alle Zahlen sind ganze Fünfer, abgerundet; in Summen fehlen Zahlen unter fünf. Der Anteil einer Abteilung oder aller zählt jede Person, die kam, einmal für jedes Thema.',
  'agency.never': 'Niemand erfuhr von:',
  'agency.take-along': 'Die Zahlen mitnehmen (CSV)',
  'agency.wrong.name': 'Bitte geben Sie einen Namen mit bis zu 80 Zeichen an.',
  'agency.wrong.town':
    'Wir kennen keine solche Stadt. Bitte nennen Sie eine wie auf der Karte, oder lassen Sie das Feld leer.',
  'agency.wrong.topic': 'Bitte wählen Sie mindestens ein Thema.',
  'agency.wrong.number': 'Bitte geben Sie eine ganze Zahl an, etwa 40.',
  'agency.wrong.email': 'Das sieht nicht nach einer E-Mail-Adresse aus.',
  'agency.wrong.many': 'Mehr passen hier nicht hin. Bitte nehmen Sie zuerst etwas heraus.',
  'agency.desk-title': 'Einrichtungen',
  'agency.desk-units': '{n, plural, =0 {Noch keine Abteilungen} one {Eine Abteilung} other {# Abteilungen}}',
  'agency.desk-no-lead':
    'Hier steht niemand für Gruppen ein. Setzen Sie unten jemanden ein, mit demselben Namen.',
  'agency.desk-no-deputy': 'Niemand vertritt.',
  'agency.silent': 'Erzählten niemandem, {quarter}:',
  'agency.last-told': 'Zuletzt erzählt: {quarter}.',
  'agency.last-told-never': 'In den Quartalen, die gesagt werden können, erfuhr hier niemand davon.',
  'agency.last-told-new': 'Noch zu neu. Das erste Quartal wird einen Monat nach seinem Ende gesagt.',
  'agency.last-told-text':
    'Es wird nach Quartalen und einen Monat später gesagt: nach Wochen würde es Zahlen unter fünf verraten.',
  'agency.desk-back': 'Alle Einrichtungen',
  'agency.desk-no-moments': 'Hier sind keine Momente eingetragen.',
  'agency.desk-none': 'Hier steht noch keine Einrichtung.',
  'agency.desk-add': 'Eine Einrichtung einladen',
  'agency.desk-add-text':
    'Jemand dort steht für Gruppen ein und bekommt einen Brief. Mit dem Namen einer Einrichtung, die hier schon steht, tritt die Person an die Stelle von vorher.',
  'agency.name': 'Name der Einrichtung',
  'agency.kind': 'Was sie ist',
  'agency.lead-email': 'E-Mail der Person, die dort für Gruppen einsteht',
  'agency.kind.health': 'Gesundheit',
  'agency.kind.social': 'Pflege und Soziales',
  'agency.kind.school': 'Schule',
  'agency.kind.pharmacy': 'Apotheke',
  'agency.kind.employer': 'Arbeitgeber',
  'agency.kind.voluntary': 'Ehrenamtlich',
  'agency.kind.other': 'Etwas anderes',
  'agency.letter.subject': 'Gruppen in Ihrer Einrichtung',
  'agency.letter.lead':
    'Sie wurden genannt als die Person, die bei {agency} für Gruppen einsteht. Hier sagen Sie, in welchen Momenten alle davon erfahren:',
  'agency.letter.deputy':
    'Sie wurden genannt als Vertretung für Gruppen bei {agency}. Hier steht, was zu tun ist:',
  'agency.letter.what':
    'Dies ist ein Verzeichnis von Selbsthilfegruppen; niemand fragt Sie etwas über Menschen. Ist es nichts für Sie, verlassen Sie es mit einem Druck auf jener Seite.',
  'agency.letter.left-subject': 'Es liegt jetzt bei Ihnen',
  'agency.letter.left':
    'Wer bei {agency} mit Ihnen für Gruppen einstand, hat aufgehört. Die Momente sind noch da, und diese Seite auch:',
  'agency.letter.replaced-subject': 'Jetzt kümmert sich jemand anderes darum',
  'agency.letter.replaced.lead':
    'Ab jetzt steht jemand anderes bei {agency} für Gruppen ein. Darum ist die Seite, die Sie hatten, geschlossen, und Ihre Adresse ist hier gelöscht.',
  'agency.letter.replaced.deputy':
    'Ab jetzt vertritt jemand anderes bei {agency} für Gruppen. Darum ist die Seite, die Sie hatten, geschlossen, und Ihre Adresse ist hier gelöscht.',
  'agency.letter.replaced-by.desk':
    'Genannt hat die Person die Kontaktstelle, damit die Pflicht immer bei jemandem liegt.',
  'agency.letter.replaced-by.agency':
    'Genannt hat die Person Ihre Einrichtung, damit die Pflicht immer bei jemandem liegt.',
  'agency.letter.replaced-ask':
    'Danke für das, was Sie getan haben: Die Momente, um die Sie sich gekümmert haben, gehen weiter. Wenn Sie das überrascht, fragen Sie die Kontaktstelle: {reach}',
  'privacy.agency-table-what': 'Einrichtungen, die von Gruppen erzählen: Name und Art',
  'privacy.agency-lead-table-what': 'Wer in einer Einrichtung für Gruppen einsteht und wer vertritt',
  'privacy.agency-lead-what': 'Ihre dienstliche Adresse und Sprache',
  'privacy.agency-lead-why': 'Damit die Pflicht bei jemandem liegt und Sie die Adresse der Seite bekommen',
  'privacy.agency-lead-until': 'Sofort, wenn Sie aufhören oder jemand an Ihre Stelle tritt',
  'privacy.agency-unit-table-what': 'Abteilungen: ein Name und eine Stadt',
  'privacy.agency-touchpoint-table-what': 'Momente, in denen alle davon erfahren, und wovon',
  'privacy.agency-offered-table-what':
    'Wie oft in einem Monat davon erzählt wurde: eine Zahl, nichts über wen oder wann',
  'privacy.agency-encounters-table-what':
    'Wie viele in einem Monat kamen, wie die Einrichtung sagt: eine Zahl',
} satisfies Record<keyof typeof english, string>
