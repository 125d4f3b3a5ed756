/**
 * The find page: what was asked, what was found, and the ways on. "zum Thema" stands before what people typed and
 * before topics, since it is right before every noun ("für Alkohol" would be a joke).
 */
import type { find as english } from '../en/find.ts'

export const find: Record<keyof typeof english, string> = {
  'find.what': 'Worum geht es?',
  'find.what-hint': 'In Ihren Worten, etwa Trauer',
  'find.where': 'Wo?',
  'find.where-hint': 'Ort oder Postleitzahl, wenn Sie mögen',
  'find.submit': 'Gruppen finden',
  'find.form': 'Gruppe finden',
  'find.suggestions-label': 'Vorschläge',
  'find.suggestions': 'Vorschläge: {n}. Wählen Sie mit den Pfeiltasten.',

  'find.heading': '{Count} {n, plural, one {Gruppe} other {Gruppen}}',
  'find.heading-for': '{Count} {n, plural, one {Gruppe} other {Gruppen}} zum Thema {what}',
  'find.heading-near': '{Count} {n, plural, one {Gruppe} other {Gruppen}} in der Nähe von {place}',
  'find.heading-for-near':
    '{Count} {n, plural, one {Gruppe} other {Gruppen}} zum Thema {what} in der Nähe von {place}',
  'find.heading-in': '{Count} {n, plural, one {Gruppe} other {Gruppen}} in {place}',
  'find.heading-for-in': '{Count} {n, plural, one {Gruppe} other {Gruppen}} zum Thema {what} in {place}',
  'find.heading-none': 'Wir kennen noch keine Gruppe',
  'find.heading-none-for': 'Wir kennen noch keine Gruppe zum Thema {what}',
  'find.heading-none-near': 'Wir kennen noch keine Gruppe in der Nähe von {place}',
  'find.heading-none-for-near': 'Wir kennen noch keine Gruppe zum Thema {what} in der Nähe von {place}',
  'find.heading-none-in': 'Wir kennen noch keine Gruppe in {place}',
  'find.heading-none-for-in': 'Wir kennen noch keine Gruppe zum Thema {what} in {place}',
  'find.quoted': '„{words}“',

  'find.also-showing': 'Wir zeigen auch',
  'find.also-why': '{n, plural, one {ein Wort, das} other {alles Wörter, die}} viele Gruppen benutzen.',
  'find.only': 'Rückgängig, nur {words}',
  'find.read-as': '„{typed}“ haben wir als {topic} verstanden.',
  'find.as-typed': 'Rückgängig, nur Ihre Worte',
  'find.mended': 'Wir lesen „{typed}“ als {read}.',
  'find.unmended': 'Rückgängig, nach „{typed}“ suchen',
  'find.for-close-ones': 'Gruppen für Angehörige und Nahestehende stehen zuerst.',
  'find.for-everyone': 'Rückgängig, alle zeigen',
  'find.wide-area':
    'Zu dieser Postleitzahl kennen wir nur die weitere Umgebung. Die Entfernungen können darum weit danebenliegen. Mit dem Namen des Ortes wird es genauer.',
  'find.which-town':
    'Zu dieser Postleitzahl wissen wir nur, dass sie im Gebiet {area} liegt. Die Entfernungen können darum weit danebenliegen. Welcher Ort ist es?',
  'find.from-groups':
    '{n, plural, one {Wo {code} liegt, wissen wir von der einen Gruppe, die sich dort trifft. Die Entfernungen sind ungefähr.} other {Wo {code} liegt, wissen wir von den {n} Gruppen, die sich dort treffen. Die Entfernungen sind ungefähr.}}',
  'find.which-place': '„{typed}“ gibt es mehr als einmal. Welchen Ort meinen Sie?',
  'find.unknown-place':
    'Einen Ort namens „{typed}“ kennen wir nicht. Darum stehen hier Gruppen von überall her.',
  'find.unknown-place-none': 'Einen Ort namens „{typed}“ kennen wir nicht.',
  'find.did-you-mean': 'Meinen Sie',
  'find.place-with-region': '{name}, {region}',
  'find.all-of': 'Ganz {name}',
  'find.widened-to': 'Näher gibt es zu wenige. Darum stehen hier Gruppen im Umkreis von {distance}.',
  'find.widened-around': 'In {place} kennen wir keine. Darum stehen hier Gruppen aus der Umgebung.',
  'find.no-such-day': '„{typed}“ gibt es nicht. Darum stehen hier Gruppen für jeden Tag.',
  'find.no-close-ones': 'Keine davon ist für Angehörige und Nahestehende.',
  'find.read-place': '„{typed}“ haben wir als {place} verstanden.',
  'find.fit-first': 'Am besten passende zuerst',
  'find.no-order': 'In zufälliger Reihenfolge',
  'find.anywhere-first': 'Zuerst, woran Sie von überall teilnehmen können',
  'find.widened-far':
    'In der Nähe gibt es keine. Darum stehen hier Gruppen von überall her. Die nächste ist {distance} entfernt.',
  'find.widened-far-area':
    'In {place} und der Umgebung kennen wir keine. Darum stehen hier Gruppen von überall her.',
  'find.widened-online':
    'In der Nähe trifft sich keine. Darum stehen hier Gruppen, bei denen Sie von überall aus dabei sein können.',
  'find.widened-topic': 'Keine Gruppe ist nur für „{typed}“ da. Darum stehen hier Gruppen zum Thema {topic}.',
  'find.widened-topic-near':
    'In der Nähe ist keine Gruppe nur für „{typed}“ da. Darum stehen hier Gruppen zum Thema {topic}.',
  'find.widened-filters':
    'Nichts passt zu allem, was Sie angekreuzt haben. Darum stehen hier Gruppen, die zu einem Teil davon passen.',
  'find.widened-words':
    'Nichts passt zu allen Ihren Worten. Darum stehen hier Gruppen, die zu einigen davon passen.',
  'find.none-of-values': 'Zu „{typed}“ passt nichts. Diese Gruppen stehen hier ohne diese Angabe.',
  'find.dated-all': '{n, plural, one {Diese trifft sich} other {Diese treffen sich}} {when}.',
  'find.dated-some':
    '{fits, plural, one {Die erste trifft sich} other {Die ersten # treffen sich}} {when}, die anderen später.',
  'find.dated-none': 'Keine, die wir kennen, trifft sich {when}. Diese kommen als Nächstes.',
  'find.on-day': 'am {day}',
  'find.from-to': 'zwischen dem {from} und dem {to}',
  'find.dated-first': 'Zuerst, wer sich dann trifft',
  'find.denied': 'Weggelassen, wie Sie es wollten: {words}.',
  'find.widened-rest':
    '{n, plural, one {Die erste passt} other {Die ersten # passen}} zu allen Ihren Wörtern, die anderen zu einigen davon.',
  'find.left-out': 'Weggelassen haben wir „{values}“. Danach können wir nicht suchen.',
  'find.narrowed': 'Eingegrenzt auf',
  'find.narrowed-by': 'Durch „{typed}“ eingegrenzt auf',
  'find.take-off': 'Entfernen: {value}',
  'find.take-off-all': 'Alle entfernen',

  'find.nearest': 'Nahe zuerst',
  'find.fit-nearest': 'Passende, dann nahe',
  'find.middle': 'Von der Mitte nach außen',
  'find.fit-middle': 'Passende, dann von der Mitte aus',
  'find.soonest': 'Früheste zuerst',
  'find.map': 'Karte',
  'find.narrow': 'Eingrenzen',
  'find.list': 'Die Gruppen',
  'find.list-nearest': 'Die Gruppen, die nächstgelegenen zuerst',
  'find.list-fit-nearest': 'Die Gruppen, die passendsten zuerst, dann die nächstgelegenen',
  'find.list-soonest': 'Die Gruppen, die frühesten zuerst',
  'find.aside': 'Karte und Eingrenzung',

  'find.because': 'Steht hier wegen',
  'find.under-a-mile': 'unter einer Meile',
  'find.miles': '{n, plural, one {# Meile} other {# Meilen}}',
  'find.under-a-km': 'unter 1\u00a0km',
  'find.km': '{n}\u00a0km',
  'find.about-distance': 'etwa {distance}',
  'find.place-and-distance': '{place}, {distance}',
  'find.online': 'Online, von überall',
  'find.by-phone': 'Am Telefon, von überall',
  'find.or-online': '{place} oder online',
  'find.place-unknown': 'Ort noch nicht bekannt',

  'find.perhaps': 'Vielleicht {day}',
  'find.sooner': 'Davor auch {day}',
  'find.only-on': 'Bisher nur {day}',
  'find.from-day': 'Ab {day}',
  'find.not-yet': 'Noch keine Treffen',
  'find.not-now': 'Zurzeit keine Treffen',
  'find.date-unknown': 'Termin noch nicht bekannt',

  'find.page-label': 'Mehr von dieser Liste',
  'find.page-of': 'Seite {page} von {pages}',
  'find.page-before': 'Die vorherigen',
  'find.page-next': 'Die nächsten',

  'find.onward-heading': 'Nicht das, was Sie sich erhofft haben?',
  'find.onward-heading-none': 'Wie es von hier weitergeht',
  'find.all-within':
    '{n, plural, one {Das ist die eine Gruppe} other {Das sind alle Gruppen}}, die wir im Umkreis von {distance} kennen. Von hier aus geht es weiter.',
  'find.all-in':
    '{n, plural, one {Das ist die eine Gruppe} other {Das sind alle Gruppen}}, die wir in {place} kennen. Von hier aus geht es weiter.',
  'find.all-known':
    '{n, plural, one {Das ist die eine Gruppe} other {Das sind alle Gruppen}}, die wir kennen. Von hier aus geht es weiter.',
  'find.not-all': 'Das sind nicht alle Gruppen, die wir kennen. Von hier aus geht es weiter.',
  'find.none-text':
    'Das heißt nicht, dass da niemand ist. Vielleicht ist eine Gruppe etwas weiter weg, trifft sich online oder benutzt ein anderes Wort.',
  'find.wider-link': 'Im Umkreis von {distance} suchen',
  'find.wider-link-middle': 'Im Umkreis von {distance} um die Mitte suchen',
  'find.any-link': 'In jeder Entfernung suchen',
  'find.unsure-link': 'Lange nicht bestätigte Gruppen zeigen',
  'find.online-link': 'Online suchen',
  'find.topic-link': 'Zum Thema {topic}',
  'find.more': 'und {n, plural, one {{count} weitere} other {{count} weitere}} finden.',
  'find.topic-rest': 'einem Nachbarthema mit {n, plural, one {einer Gruppe} other {{count} Gruppen}}.',
  'find.fewer-link': 'Ohne Häkchen suchen',
  'find.fewer-words': 'Ohne {words} suchen',
  'find.fewer-and-words': 'Ohne Häkchen und ohne {words} suchen',
  'find.all-topics-link': 'Alle Themen ansehen',
  'find.all-topics-rest': 'und die Wörter dafür.',
  'find.start-link': 'Selbst eine gründen',
  'find.start-rest': 'mit ein paar anderen. Hier steht, wie Gruppen anfangen.',
  'find.urgent-first':
    'Wenn es gerade zu viel ist, können Sie sofort mit jemandem sprechen. Es muss nichts Schlimmes passiert sein, damit Sie anrufen dürfen.',
  'find.urgent-all': 'Alle Nummern in Ihrem Land',
  'find.urgent-link': 'Jetzt mit jemandem sprechen',
  'find.urgent-rest': '– falls es nicht warten kann.',
  'find.printed-urgent': 'Wenn es nicht warten kann: {address}',
  'find.sheet-link': 'In großer Schrift drucken',
  'find.sheet-rest': 'zum Behalten oder Weitergeben.',
}
