/** Topics and places to start from. */
import type { topics as english } from '../en/topics.ts'

export const topics: Record<keyof typeof english, string> = {
  'topics.title': 'Alle Themen',
  'topics.lead':
    'Worüber Menschen sich austauschen, in den Worten, die sie benutzen. Schauen Sie unter jedem Wort nach, das passt; die Gruppen sind dieselben.',
  'topics.jump': 'Springen zu',
  'topics.groups': '{n, plural, =0 {noch keine Gruppe} one {Gruppe} other {Gruppen}}',

  'topic.also-called': 'Viele sagen auch {words}.',
  'topic.professionals-say': 'Fachleute sagen vielleicht {words}.',
  'topic.heading-list': '{n, plural, one {Die eine Gruppe} other {{Count} Gruppen}}',
  'topic.heading-list-near': '{n, plural, one {Eine Gruppe} other {{Count} Gruppen}} in der Nähe von {place}',
  'topic.see-all': 'Liste mit Karte und Eingrenzung ansehen',
  'topic.none': 'Dafür kennen wir noch keine Gruppe.',
  'topic.none-anywhere': 'Nicht in der Nähe, nicht online und auch sonst nirgends, soweit wir wissen.',
  'topic.broader': 'Weiter gefasst',
  'topic.narrower': 'Genauer',
  'topic.related': 'Nachbarthemen',

  'near.title': 'Gruppen in der Nähe von {place}',
  'near.title-in': 'Gruppen in {place}',
  'near.lead':
    '{n, plural, =0 {Hier in der Nähe kennen wir noch keine Gruppe.} one {Eine Gruppe trifft sich im Umkreis von {distance}.} other {{Count} Gruppen treffen sich im Umkreis von {distance}.}}',
  'near.lead-in':
    '{n, plural, =0 {Wir kennen noch keine Gruppe in {place}.} one {Eine Gruppe trifft sich in {place}.} other {{Count} Gruppen treffen sich in {place}.}}',
  'near.title-far': 'Noch keine Gruppe in der Nähe von {place}',
  'near.what-for-far': 'Worüber Menschen sich anderswo austauschen',
  'near.what-for': 'Worüber Menschen sich in der Nähe von {place} austauschen',
  'near.what-for-in': 'Worüber Menschen sich in {place} austauschen',
  'near.soonest': 'Die nächsten Treffen',
  'near.see-all':
    '{n, plural, one {Mit der Karte ansehen} =2 {Beide mit der Karte ansehen} other {Alle {count} ansehen, die nahen zuerst}}',
  'near.see-all-in': '{n, plural, one {Mit Karte ansehen} other {Alle {count} ansehen, mit Karte}}',
}
