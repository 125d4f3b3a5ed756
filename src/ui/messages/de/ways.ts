/** Die Wege zu einer Gruppe, wie man sie liest. */
import type { ways as english } from '../en/ways.ts'

export const ways = {
  'ways.title': 'So nehmen Sie Kontakt mit {name} auf',
  'ways.link': 'Alle Wege zur Gruppe, und was dann geschieht',
  'ways.more': 'Über uns, oder mit jemandem an Ihrer Seite',
  'ways.lead':
    'Von nah bis fern. Sie wählen, und Sie können immer einen ferneren Weg nehmen. Niemand erfährt, was Sie tun.',
  'ways.shut.closed': 'Die Gruppe nimmt gerade niemanden neu auf.',
  'ways.shut.closed-until': 'Die Gruppe nimmt bis {day} niemanden neu auf.',
  'ways.shut.not-known':
    'Seit Langem hat uns niemand gesagt, ob Neue kommen können. Bis das jemand tut, bieten wir keinen Weg an, der eine Antwort braucht.',
  'ways.rests': 'Die Gruppe kann Fragen über uns gerade nicht beantworten.',
  'ways.nothing-said':
    'Die Gruppe hat nicht gesagt, welche Wege sie anbietet. Was sie allen zeigt, steht hier; mehr wird nicht angeboten.',
  'ways.nothing-at-all': 'Die Gruppe zeigt weder Nummer noch Adresse.',
  'ways.terms': 'Wann, und wie bald',
  'ways.the-group': 'Die Gruppe',
  'ways.go-along.title': 'Jemand geht mit Ihnen hin',
  'ways.go-along.say':
    'Sie kommen zusammen mit Ihrer Begleitung an einem der Tage unten und werden empfangen; nichts wird weitergegeben oder aufgeschrieben, und niemand meldet etwas zurück.',
  'ways.meet-member.title': 'Zuerst jemanden aus der Gruppe treffen',
  'ways.meet-member.say':
    'Sie kommen an einen Ort und zu einer Zeit unten, und jemand aus der Gruppe ist da; nichts wird weitergegeben oder aufgeschrieben, und niemand meldet zurück, ob Sie da waren.',
  'ways.together.title': 'Die ersten Worte zusammen mit einer Fachperson schreiben',
  'ways.together.say':
    'Sie schreiben gemeinsam, Sie ändern und bestätigen den Text, dann antwortet die Gruppe; weitergegeben wird nur, wozu Sie Ja gesagt haben, nie Ihre Adresse, und niemand meldet der Fachperson etwas zurück, außer Sie kreuzen es an.',
  'ways.call-back.title': 'Die Gruppe ruft Sie zurück',
  'ways.call-back.say':
    'Sie sagen, wie und wann man Sie anrufen darf, und jemand aus der Gruppe ruft an; nur das wird weitergegeben, es wird danach gelöscht, und niemand meldet etwas zurück.',
  'ways.write.title': 'Über uns an die Gruppe schreiben',
  'ways.write.say':
    'Sie schreiben unter irgendeinem Namen oder ohne, und die Gruppe antwortet über uns; Ihre Worte werden weitergegeben, Ihre Adresse nicht, und niemand meldet etwas zurück.',
  'ways.begin.together': 'Gemeinsam beginnen',
  'ways.begin.call-back': 'Um einen Anruf bitten',
  'ways.begin.write': 'Ihre Frage schreiben',
  'ways.dates': 'Die nächsten Termine',
  'ways.calendar': 'In den Kalender',
  'ways.print': 'Als Zettel drucken',
  'ways.no-dates': 'Für die nächsten Wochen ist kein Termin bekannt.',
  'ways.say-by': 'Der Gruppe bis {day} Bescheid sagen: anrufen oder schreiben, wie unten gezeigt',
  'ways.drop-in': 'Einfach kommen',
  'ways.say-before': 'Der Gruppe vorher Bescheid sagen: anrufen oder schreiben, wie unten gezeigt',
  'ways.by-agreement': 'Ein anderer Ort oder eine andere Zeit lässt sich absprechen.',
  'ways.rings-within':
    '{n, plural, one {Jemand ruft innerhalb eines Tages an.} other {Jemand ruft innerhalb von # Tagen an.}}',
  'ways.pace.any': 'Alle, die neu kommen, sind willkommen.',
  'ways.pace.monthly':
    '{n, plural, one {Nimmt im Monat eine neue Person auf, von allen, die fragen.} other {Nimmt im Monat # neue Menschen auf, von allen, die fragen.}}',
  'ways.pace.first-gathering': 'Neue kommen zum ersten Treffen im Monat.',
  'ways.pace.first-gathering-few':
    '{n, plural, one {Zum ersten Treffen im Monat kommt eine neue Person.} other {Zum ersten Treffen im Monat kommen bis zu # neue Menschen.}}',
  'ways.comes-on': 'Das nächste davon ist am {day}.',
  'ways.full.pace': 'Zurzeit ist kein Platz mehr. Die nächste Öffnung ist am {day}.',
  'ways.full.day': 'Heute haben genug Menschen geschrieben. Die nächste Öffnung ist morgen, am {day}.',
  'ways.promise':
    '{n, plural, one {{who} antwortet innerhalb eines Tages.} other {{who} antwortet innerhalb von # Tagen.}}',
  'ways.band.soon': 'Bisher wirklich geantwortet: meist innerhalb von zwei Tagen.',
  'ways.band.within-a-week': 'Bisher wirklich geantwortet: meist innerhalb einer Woche.',
  'ways.band.later': 'Bisher wirklich geantwortet: oft nach mehr als einer Woche.',
  'ways.on-paper': 'Stand {day}. Was heute gilt: {address}',
  'ways.direct': 'Direkt zur Gruppe',
  'ways.direct.ring': 'Anrufen',
  'ways.direct.write': 'Eine E-Mail schreiben',
  'ways.direct.web': 'Ihre eigene Seite ansehen',
  'ways.direct.say':
    'Sie rufen selbst an oder schreiben, und die Gruppe sieht Ihre Nummer oder Adresse; wir geben nichts weiter und erfahren nichts davon.',
  'ways.distant': 'Ferner',
  'ways.sheet.title': 'Ein Blatt mitnehmen',
  'ways.sheet.say': 'Sie lesen es mit jemandem oder allein; nichts wird an jemanden weitergegeben.',
  'ways.sheet.link':
    '{n, plural, one {Blatt mit der einen Gruppe zum selben Thema und Ort} other {Blatt mit allen {count} Gruppen zum selben Thema und Ort}}',
  'ways.poster.title': 'Ein Plakat aufhängen',
  'ways.poster.say':
    'Wer vorbeikommt, kann es lesen und selbst etwas tun; nichts wird an jemanden weitergegeben.',
  'ways.poster.link': 'Plakat dieser Gruppe',
  'ways.back': 'Zurück zur Seite der Gruppe',
  'ways.fit.title': 'Für Fachleute: Passt ein Termin?',
  'ways.fit.lead':
    'Gruppen treffen sich in ihrer eigenen Zeit. Probieren Sie den Tag, bis zu dem Sie etwas brauchen; nichts wird gespeichert.',
  'ways.fit.by': 'Bis zu welchem Tag?',
  'ways.fit.at': 'Um wie viel Uhr, falls es ein Termin ist? (14:00)',
  'ways.fit.try': 'Nachsehen',
  'ways.fit.wrong': 'Das konnten wir nicht als Tag lesen. Schreiben Sie zum Beispiel 1. Dezember 2026.',
  'ways.fit.next': 'Diese Gruppe trifft sich das nächste Mal: {when}.',
  'ways.fit.no-date':
    'Von dieser Gruppe kennen wir keinen Termin. Fragen Sie, bevor Sie einen Tag festlegen.',
  'ways.fit.meetings':
    '{n, plural, =0 {Bis zum {day} trifft sie sich nicht.} one {Bis zum {day} trifft sie sich einmal.} other {Bis zum {day} trifft sie sich #-mal.}}',
  'ways.fit.from': 'Dann kann sie darüber sprechen und Ihnen ab dem {day} antworten.',
  'ways.fit.past': 'Der {day} ist vorbei.',
  'ways.fit.before-it-meets':
    'Bis zum {day} bleibt der Gruppe keine Zeit, sich zu treffen und zu antworten. Wählen Sie einen späteren Tag, oder fragen Sie eine einzelne Person, die dann für sich selbst spricht.',
  'ways.fit.office-hours':
    'Das liegt in der Bürozeit. Die meisten in einer Gruppe arbeiten dann, und niemand wird fürs Kommen bezahlt. Ein Abend passt vielleicht besser.',
} as const satisfies Record<keyof typeof english, string>
