/** The front page. */
import type { home as english } from '../en/home.ts'

export const home: Record<keyof typeof english, string> = {
  'home.title': 'Waymeet: Menschen finden, die wissen, wie das ist',
  'home.description':
    'Selbsthilfegruppen in Ihrer Nähe und online, und wer was wann bestätigt hat. Kein Konto, keine Cookies.',
  'home.heading': 'Finden Sie Menschen, die wissen, wie das ist.',
  'home.lead':
    'In Selbsthilfegruppen bestimmen die Menschen selbst. Niemand schickt Sie, und niemand führt eine Liste. Sie schauen, Sie wählen, Sie gehen hin oder auch nicht.',
  'home.aside': 'Kein Konto, keine Cookies. Nichts, wonach Sie suchen, führt zu Ihnen zurück.',
  'home.drawing':
    'Ein Küchentisch mit Bechern und einer Teekanne unter einer Lampe, ein Schwarzes Brett an der Wand, fünf Stühle, einer davon abgerückt und frei.',
  'home.everyday': 'Themen aus dem Alltag',
  'home.all-topics':
    '{n, plural, =0 {Alle Themen ansehen} one {Alle Themen ansehen} other {Alle # Themen ansehen}}',
  'home.or': 'oder',
  'home.all-groups':
    '{n, plural, =0 {nach Gruppen suchen} one {die eine Gruppe ansehen} =2 {beide Gruppen ansehen} other {alle # Gruppen ansehen}}',
  'home.urgent-heading': 'Wenn es nicht warten kann',
  'home.urgent-text':
    'Eine Gruppe trifft sich nächste Woche. Wenn Sie oder jemand bei Ihnen in Gefahr sind oder Sie nicht mehr weiterkönnen, sprechen Sie jetzt mit jemandem. Es muss nichts Schlimmes passiert sein, damit Sie anrufen dürfen.',
  'home.urgent-link': 'Soforthilfe in Ihrem Land',
  'home.urgent-rest': 'auch als Seite zum Ausdrucken.',
  'home.start-heading': 'Gruppe gründen',
  'home.start-text':
    'Vielleicht gibt es die Gruppe, in die Sie gern gehen würden, noch nicht. Viele haben mit einem Menschen angefangen, dem sie fehlte. Vier Menschen genügen.',
  'home.start-link': 'Wie eine Gruppe anfängt',
  'home.keep-heading': 'In Ruhe überlegen',
  'home.keep-text':
    'Setzen Sie Gruppen, die Ihnen gefallen, auf eine Merkliste und legen Sie zwei oder drei nebeneinander. Die Liste bleibt auf diesem Gerät, und sonst sieht sie niemand. Auch „jetzt nicht“ ist eine Antwort.',
  'home.keep-link': 'Ihre Merkliste',
  'home.professionals-heading': 'Für Fachleute',
  'home.professionals-text':
    'Erzählen Sie allen davon, nicht nur wenigen Ausgewählten. Geben Sie ein Blatt mit, auf dem immer alle Gruppen in der Nähe eines Ortes stehen. Wer es bekommt, entscheidet selbst. Kontakt aufnehmen können Sie nicht für andere.',
  'home.professionals-link': 'Was Sie tun können und wie Sie ein Blatt erstellen',
  'home.rely-heading': 'Zu jeder Angabe hier gehört ein Datum und jemand, von dem sie kommt.',
  'home.rely-facts':
    'Bei jeder Angabe steht, wer sie bestätigt hat und wann. Hat es niemand getan, sagen wir auch das.',
  'home.rely-members': 'Wir führen keine Mitgliederlisten. Die Gruppen geben uns keine.',
  'home.rely-contact': 'Nur Sie selbst nehmen Kontakt auf. Fachleute können das nicht für Sie tun.',
  'home.ways': 'Andere Wege hinein',
}
