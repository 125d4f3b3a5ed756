/** The complete set for a topic and place: chosen by two presses, named by a code, handed over on a sheet or a card. */
import type { set as english } from '../en/set.ts'

export const set: Record<keyof typeof english, string> = {
  'set.lead':
    'Drücken Sie auf das, worum es geht. Sie bekommen ein Blatt mit allen Gruppen in der Nähe des Ortes, zum Drucken oder Zeigen. Über die Person wird nichts eingetippt und nichts aufgehoben.',
  'set.where': 'Wo?',
  'set.topics-near': 'Worum geht es? Gruppen in der Nähe von {place}',
  'set.groups': '{n, plural, one {eine Gruppe} other {{count} Gruppen}}',
  'set.none-near':
    'Dort in der Nähe kennen wir noch keine Gruppe. Sehen Sie alle Themen durch: Manche Gruppen treffen sich online.',
  'set.all-topics': 'Alle anderen Themen',
  'set.press-topic': 'Drücken Sie auf ein Thema. Sie bekommen das Blatt mit allen Gruppen dazu.',
  'set.press-topic-near':
    'Drücken Sie auf ein Thema. Sie bekommen das Blatt mit allen Gruppen dazu in der Nähe von {place}.',
  'set.back': 'Zurück zu den häufigsten Themen',
  'set.other-places': 'Andere Orte',
  'set.another-place': 'Ein anderer Ort',
  'set.go-there': 'Themen dort zeigen',
  'set.own-words': 'Mit den Worten der Person',
  'set.none-left-out': '{n, plural, one {Keine fehlt.} other {Keine davon fehlt.}}',
  'set.narrow': 'Nur zeigen:',
  'set.shown': '{shown} von {count} gezeigt: {values}.',
  'set.show-all': '{n, plural, one {Die eine Gruppe zeigen} other {Alle {count} zeigen}}',
  'set.code':
    '{n, plural, one {Die eine Gruppe} =2 {Beide Gruppen} other {Alle {count} Gruppen}} zu {name}, wie es an dem Tag ist, an dem Sie nachsehen:',
  'set.code-among':
    '{n, plural, one {Eine dieser Gruppen steht} other {{count} dieser Gruppen stehen}} unter {name}, wie es an dem Tag ist, an dem Sie nachsehen:',
  'set.code-near':
    '{n, plural, one {Die eine Gruppe} =2 {Beide Gruppen} other {Alle {count} Gruppen}} in der Nähe von {name}, wie es an dem Tag ist, an dem Sie nachsehen:',
  'set.short':
    '{n, plural, one {Die eine Gruppe dazu:} =2 {Beide Gruppen dazu:} other {Alle {count} Gruppen dazu:}}',
  'set.card-link': 'Kleine Karte erstellen',
  'set.card-title': 'Eine Karte zum Mitnehmen',
  'set.card-back': 'Zurück zum Blatt',
  'set.card-print': 'Karte drucken',
  'set.card-plain': 'Thema weglassen',
  'set.card-with': 'Thema innen angeben',
  'set.card-how': 'Drucken, an der Linie ausschneiden und einmal falten. Außen steht nicht, worum es geht.',
  'set.card-outside': 'Außenseite der Karte',
  'set.card-inside': 'Innenseite der Karte',
  'set.card-near': 'Menschen, die sich in der Nähe von {place} treffen',
  'set.card-anywhere': 'Menschen, die sich treffen',
  'set.card-address': 'Alle, wie es heute ist:',
  'set.card-choose': 'Sie wählen, ob, wann und welche. Niemand erfährt davon.',
  'set.card-as-of': 'Gezählt am {date}.',
  'set.slip-title': 'Dieser Code führt nirgendwohin',
  'set.slip-text':
    'Vielleicht steht auf dem Papier ein anderes Zeichen. Bitte sehen Sie noch einmal nach und tippen Sie ihn neu ein.',
  'set.slip-signs':
    'Ein Code hat sieben oder zehn Zeichen. Es gibt darin keine Vokale, keine 0 und keine 1. Großbuchstaben, Leerzeichen und Bindestriche sind egal.',
}
