/** Two short pages that offer what can be done today: for somebody who misses a group, and for professionals. */
import type { pages as english } from '../en/pages.ts'

export const pages: Record<keyof typeof english, string> = {
  'start.title': 'Gruppe gründen',
  'start.description':
    'Wenn es die Gruppe, die Sie brauchen, nicht gibt: noch einmal in weiterem Umkreis suchen, und wer helfen kann.',
  'start.lead':
    'Vielleicht gibt es die Gruppe, in die Sie gern gehen würden, noch nicht. Viele Gruppen haben mit einem Menschen angefangen, dem sie fehlte.',
  'start.look-heading': 'Zuerst noch einmal schauen',
  'start.look': 'Vielleicht ist sie etwas weiter weg, online oder unter einem anderen Wort zu finden.',
  'start.what': 'Worum soll es gehen?',
  'start.where': 'Wo?',
  'start.submit': 'Gruppen suchen',
  'start.known-heading': 'Was man über den Anfang weiß',
  'start.known-few': 'Vier Menschen genügen für den Anfang, sechs bis acht sind eine gute Zahl.',
  'start.known-rules':
    'Einigen Sie sich vor dem ersten richtigen Treffen gemeinsam auf ein paar Regeln, in Ihren eigenen Worten.',
  'start.known-place':
    'Eine feste Zeit und ein Ort, den alle kennen, halten eine Gruppe zusammen. Zwei Stunden reichen.',
  'start.known-share':
    'Teilen Sie die Aufgaben vom ersten Tag an: den Schlüssel, den Tee, das Eröffnen des Abends.',
  'start.who-heading': 'Jemand, mit dem Sie darüber sprechen können',
  'start.who': 'Die Selbsthilfekontaktstelle hier:',
  'start.forming':
    'Auch Gruppen, die gerade erst entstehen, finden Sie hier. Das steht dann dabei, und auch, wie Sie sie erreichen.',

  'professionals.title': 'Für Fachleute',
  'professionals.description':
    'Geben Sie ein Blatt mit allen Gruppen zu einem Thema in der Nähe eines Ortes mit. Die Person entscheidet selbst.',
  'professionals.lead':
    'Sie müssen nicht wissen, welche Gruppe für jemanden die richtige ist. Das kann niemand wissen. Erzählen Sie, dass es Gruppen gibt, geben Sie alle mit, und überlassen Sie den Rest der Person.',
  'professionals.sheet-heading': 'Ein Blatt zum Mitgeben erstellen',
  'professionals.sheet':
    'Große Schrift, schwarz auf weiß, mit allen Gruppen in der Nähe des Ortes und wie viele es weiter weg noch gibt. Darauf steht, was heute stimmt, und ein Code führt später zum neuesten Stand der Liste.',
  'professionals.what': 'Worum geht es?',
  'professionals.what-hint': 'Ein Wort, das die Menschen selbst benutzen, etwa Trauer',
  'professionals.where': 'Wo?',
  'professionals.where-hint': 'Ort oder Postleitzahl',
  'professionals.submit': 'Blatt erstellen',
  'professionals.nothing-kept':
    'Über die Person wird nichts aufgeschrieben, und niemand erfährt, dass Sie es erstellt haben.',
  'professionals.can-heading': 'Was Sie tun können',
  'professionals.can-all':
    'Erzählen Sie es allen, die es vielleicht wissen möchten, nicht nur wenigen Ausgewählten. Man weiß nie, wer eine Gruppe braucht.',
  'professionals.can-together':
    'Schauen Sie gemeinsam, wenn die Person das möchte, und überlassen Sie es dann ihr.',
  'professionals.can-write':
    'Schreiben Sie der Gruppe gemeinsam, oder bitten Sie gemeinsam um Rückruf: Sie helfen dabei, die Person liest jedes Wort und sendet selbst. Das steht auf der Seite jeder Gruppe, die es anbietet, dort, wo man Kontakt aufnimmt.',
  'professionals.can-urgent': 'Halten Sie {urgent} ausgedruckt bereit. Gruppen sind nicht für Notfälle da.',
  'professionals.urgent-link': 'die Seite „Soforthilfe“',
  'professionals.cannot-heading': 'Was hier niemand kann',
  'professionals.cannot-contact':
    'Für andere mit einer Gruppe Kontakt aufnehmen. Das tut nur die Person selbst.',
  'professionals.cannot-hide':
    'Eine Gruppe auf dem Blatt weglassen. Darauf stehen immer alle Gruppen in der Nähe des Ortes.',
  'professionals.cannot-learn':
    'Erfahren, ob jemand hingegangen ist. Gruppen schreiben keine Namen auf und melden nichts zurück.',
  'professionals.kinds':
    'Auch Gruppen, die eine bezahlte Fachkraft leitet, stehen hier, und das steht dabei. Eine Selbsthilfegruppe führen ihre Mitglieder.',
}
