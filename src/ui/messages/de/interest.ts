/** Sagen, dass man in eine Gruppe kommen würde, die es noch nicht gibt. */
import type { interest as english } from '../en/interest.ts'

export const interest: Record<keyof typeof english, string> = {
  'interest.find-link': 'Sagen, dass Sie kommen würden',
  'interest.find-rest': ', wenn in Ihrer Nähe eine solche Gruppe entstünde.',
  'interest.title': 'Sagen, dass Sie kommen würden',
  'interest.ask':
    'Würden Sie in eine Gruppe zum Thema {topic} kommen, wenn es in Ihrer Gegend ({area}) eine gäbe?',
  'interest.there':
    'Wir kennen {n, plural, one {eine Gruppe zum Thema {topic}, zu der Sie schon jetzt gehen oder bei der Sie mitmachen können} other {# Gruppen zum Thema {topic}, zu denen Sie schon jetzt gehen oder bei denen Sie mitmachen können}}. {link}',
  'interest.there-link': 'Zuerst dort schauen',
  'interest.again': 'Es ist noch nichts gezählt. Bitte drücken Sie noch einmal.',
  'interest.too-many':
    'In dieser Minute haben hier sehr viele gedrückt, deshalb ist dies noch nicht gezählt. Was Sie gewählt haben, steht noch hier. Bitte drücken Sie in einer Minute noch einmal.',
  'interest.press': 'Ja, ich würde kommen',
  'interest.what-heading': 'Was damit geschieht',
  'interest.what-count':
    'Wir zählen eins dazu: für dieses Thema, diese Gegend und diesen Monat. Zwei Tage lang bleibt außerdem ein Zeichen mit dem Tag, dass ein Formular gesendet wurde, damit es nur einmal zählt. Sonst wird nichts gespeichert: kein Name, keine Adresse, kein Ort. Nach dreizehn Monaten wird die Zahl gelöscht.',
  'interest.what-seen-by':
    'Wenn es in dieser Gegend {n, plural, one {einmal} other {{count}mal}} gesagt worden ist, sieht die Stelle „{contact}“, dass eine Gruppe gewünscht wird. Vorher wird es niemandem gezeigt.',
  'interest.what-seen':
    'Wenn es in dieser Gegend {n, plural, one {einmal} other {{count}mal}} gesagt worden ist, sieht die Stelle, die dieses Verzeichnis pflegt, dass eine Gruppe gewünscht wird. Vorher wird es niemandem gezeigt.',
  'interest.what-nobody':
    'Niemand kann Ihnen sagen, wann eine Gruppe anfängt, denn wir wissen nicht, wer Sie sind. Schauen Sie nach einer Weile wieder hier nach.',
  'interest.what-promise': 'Wir können keine Gruppe versprechen. Jemand muss den Anfang machen.',
  'interest.meanwhile-heading': 'Bis dahin',
  'interest.online-link': 'Online suchen: {topic}',
  'interest.far-link': 'In jeder Entfernung suchen: {topic}',
  'interest.near-link': 'Alle Gruppen in der Nähe von {place}',
  'interest.start-link': 'Wie man selbst eine Gruppe gründet',
  'interest.choose': 'Worum soll es in der Gruppe gehen, und wohin würden Sie kommen?',
  'interest.topic': 'Worum geht es?',
  'interest.topic-choose': 'Ein Thema auswählen',
  'interest.topic-missing': 'Wählen Sie das Thema, das am nächsten kommt.',
  'interest.topic-unknown': 'Wir kennen „{typed}“ nicht als Thema. Wählen Sie das, was am nächsten kommt.',
  'interest.choose-words':
    'Sie haben nach „{words}“ gesucht. Ein Thema mit diesem Namen haben wir nicht. Kommt eines von unseren nahe, und wohin würden Sie kommen?',
  'interest.topic-none': 'Keines davon',
  'interest.none-title': 'Dafür haben wir kein Thema',
  'interest.none':
    '{typed, select, yes {Für „{words}“ haben wir noch kein Thema} other {Dafür haben wir noch kein Thema}}. Deshalb können wir nicht mitzählen, dass Sie kommen würden.',
  'interest.none-kept':
    'Wir zählen nur nach Themen. Ihre eigenen Worte stehen in der Adresse dieser Seite, und wir bewahren sie nirgends auf.',
  'interest.none-tell':
    'Ein Thema lässt sich ergänzen. Wer dieses Verzeichnis betreut, hört gern davon: {contact}.',
  'interest.none-again': 'Noch einmal suchen, mit anderen Worten',
  'interest.none-choose': 'Doch ein Thema auswählen',
  'interest.near': 'Wo?',
  'interest.near-hint': 'Ort oder Postleitzahl. Gezählt wird nur der Kreis oder die Region.',
  'interest.near-missing': 'Schreiben Sie, wo: einen Ort oder eine Postleitzahl.',
  'interest.near-wrong': 'Wählen Sie einen der Orte oben, oder schreiben Sie ihn anders.',
  'interest.next': 'Weiter',
  'interest.thanks-title': 'Danke, es ist gezählt',
  'interest.thanks': 'Ein Mensch mehr würde in eine Gruppe zum Thema {topic} kommen.',
}
