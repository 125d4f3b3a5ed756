/** The desk of the people who keep records true. */
import type { desk as english } from '../en/desk.ts'

export const desk = {
  'desk.title': 'Der Schreibtisch',
  'desk.today': 'Heute',
  'desk.groups': 'Gruppen',
  'desk.account': 'Wo Sie eingeloggt sind',
  'desk.things':
    '{n, plural, =0 {Heute nichts} one {Heute eine Sache, dann sind Sie fertig} other {Heute # Dinge, dann sind Sie fertig}}',
  'desk.lead':
    '{day}. Das Schlimmste zuerst: wo jemand etwas gesagt hat oder vor verschlossener Tür stehen kann.',
  'desk.minutes-used': '{n} von {of} Minuten verbraucht',
  'desk.minutes-left':
    '{n, plural, =0 {Für heute keine Minuten mehr.} one {Noch etwa eine Minute.} other {Noch etwa # Minuten.}}',
  'desk.so-many-done': '{n, plural, =0 {Noch nichts erledigt.} one {Eines erledigt.} other {# erledigt.}}',
  'desk.section.waiting': 'Jemand wartet auf Antwort',
  'desk.section.vain': 'Jemand kommt vielleicht vergeblich',
  'desk.section.good': 'Gut zu tun',
  'desk.nothing':
    '{n, plural, =0 {Alles ist bestätigt, oder ein Brief ist unterwegs.} one {Das war der Anteil von heute. Eines kann auf einen anderen Tag warten.} other {Das war der Anteil von heute. # weitere können auf einen anderen Tag warten.}}',
  'desk.later':
    '{n, plural, one {Eines kann auf einen anderen Tag warten.} other {# weitere können auf einen anderen Tag warten.}}',
  'desk.takes': '{n, plural, one {eine Minute} other {# Minuten}}',
  'desk.title.doubted': '{name}: Jemand sagte, dass etwas nicht stimmt: {facts}',
  'desk.title.second': '{name} hängt an einer einzigen Person',
  'desk.title.since': '{name}: seit dem {day} hat niemand bestätigt, {facts}',
  'desk.title.never': '{name}: noch nie hat jemand bestätigt, {facts}',
  'desk.then.second': 'Hört sie auf, kann niemand mehr gefragt werden.',
  'desk.then.leaves': 'Am {day} verschwindet sie aus den üblichen Treffern.',
  'desk.then.gone': 'Sie ist aus den üblichen Treffern verschwunden: nur Name und Adresse führen noch hin.',
  'desk.whose.agreed': 'Ist einverstanden, dass wir anrufen.',
  'desk.whose.published': 'Steht auf der Seite der Gruppe.',
  'desk.whose.desk': 'Wird niemandem außer uns gezeigt.',
  'desk.look': 'Die private Nummer zeigen',
  'desk.look-hint': 'Die Gruppe kann lesen, dass jemand hier nachgesehen hat.',
  'desk.look-first':
    'Zeigen Sie zuerst oben die private Nummer: Was niemand sieht, danach kann niemand fragen.',
  'desk.no-number':
    'Keine Nummer ist bekannt. Vielleicht führt eines davon zu einer; sonst drücken Sie „Niemand da“.',
  'desk.no-way':
    'Weder eine Nummer noch ein anderer Weg zu ihnen ist bekannt. Hat Ihnen jemand anders mehr gesagt, berichtigen Sie es; sonst drücken Sie „Niemand da“.',
  'desk.script.hello':
    '„Guten Tag, hier ist die Kontaktstelle für Selbsthilfegruppen. Ich kümmere mich um das, was man über {name} liest. Haben Sie zwei Minuten?“',
  'desk.script.second':
    '„Was man über Sie liest, ist in Ordnung. Sie sind die Einzige, die wir fragen können. Gibt es noch jemanden in der Gruppe, dem wir ein- oder zweimal im Jahr schreiben könnten?“',
  'desk.script.whom':
    '„Wen dürfen wir nächstes Mal fragen, Sie oder jemand anderen? Per Brief, oder sollen wir anrufen?“',
  'desk.fact.time-place': 'Wann und wo Sie sich treffen',
  'desk.fact.openness': 'Ob neue Leute kommen können',
  'desk.fact.contact': 'Wie man Sie erreicht',
  'desk.fact.access': 'Wie man ins Gebäude kommt',
  'desk.still-right': '{n, plural, one {Sie sagen, es stimmt} other {Sie sagen, alles stimmt}}',
  'desk.no-answer': 'Niemand da',
  'desk.not-now': 'Jetzt nicht',
  'desk.paused-or-ended': 'Pause oder zu Ende',
  'desk.that-was-all': 'Wir haben gesprochen, nichts aufzuschreiben',
  'desk.whom-to-ask': 'Wen dürfen wir nächstes Mal fragen?',
  'desk.whom-hint':
    'Eine E-Mail-Adresse: Wir schreiben zuerst dorthin, und nur wer zustimmt, wird wieder gefragt. Oder die Nummer von jemandem, der gerade gesagt hat, dass wir anrufen dürfen.',
  'desk.whom-hint-phone':
    'Die Nummer von jemandem, der gerade gesagt hat, dass wir anrufen dürfen. Von hier gehen keine Briefe ab.',
  'desk.ask-them': 'Künftig dort fragen',
  'desk.told.again':
    'Das kam nicht vollständig an, und nichts wurde behalten. Bitte drücken Sie noch einmal.',
  'desk.told.moved-on':
    'Jemand hat dies geändert, während Sie telefonierten, und nichts wurde behalten. Das steht jetzt da. Bitte fragen Sie noch einmal danach.',
  'desk.told.busy':
    'Gerade wird eine Liste eingelesen, und nichts wurde behalten. Bitte drücken Sie in einer Minute noch einmal.',
  'desk.told.reach': 'Das ist weder eine E-Mail-Adresse noch eine Telefonnummer.',
  'desk.told.enough':
    'Heute gingen genug Briefe zu dieser Gruppe hinaus. Bitte versuchen Sie es morgen wieder.',
  'desk.doubles': 'Zweimal dieselbe Gruppe?',
  'desk.double': '{one} und {other}',
  'desk.double.name-near': 'Derselbe Name, nah beieinander.',
  'desk.double.time-place': 'Derselbe Ort zur selben Zeit.',
  'desk.keep-one': 'Eine Gruppe: den ersten Eintrag behalten',
  'desk.keep-other': 'Eine Gruppe: den zweiten Eintrag behalten',
  'desk.keep-both': 'Es sind zwei Gruppen',
  'desk.keep-what':
    'Was behalten wird, bleibt, wie es ist. Links und gedruckte Codes des anderen führen hierher, und wer zum anderen gefragt wurde, wird zu diesem gefragt.',
  'desk.from': 'Aus: {source}',
  'desk.from-here': 'Hier geschrieben',
  'desk.merged': '{name} gehört jetzt zu {into}',
  'desk.apart': '{one} und {other} sind zwei Gruppen',
  'desk.done': 'Heute erledigt',
  'desk.outcome.still-right': 'die Gruppe sagte, dass es stimmt',
  'desk.outcome.mended': 'berichtigt, wie die Gruppe sagte',
  'desk.outcome.talked': 'gesprochen, nichts zu behalten',
  'desk.outcome.asked': 'künftig wird jemand gefragt',
  'desk.outcome.no-answer': 'niemand ging ans Telefon',
  'desk.outcome.group-asked': 'die Gruppe wurde gefragt',
  'desk.outcome.decided': 'eine Sorge wurde entschieden',
  'desk.outcome.barrier-step': 'zu einer verschlossenen Tür wurde ein Schritt vereinbart',
  'desk.outcome.barrier-settled': 'eine verschlossene Tür ist erledigt',
  'desk.undo': 'Rückgängig',
  'desk.undo-that': 'Rückgängig: {name}',
  'desk.keys': 'Ohne Maus',
  'desk.keys.next': 'weiter, zurück',
  'desk.keys.open': 'öffnen oder schließen',
  'desk.keys.do': 'tun, was auf dem Knopf steht',
  'desk.keys.undo': 'das Letzte rückgängig machen',
  'desk.keys.search': 'eine Gruppe suchen',
  'desk.keys.off': 'Diese Tasten ausschalten',
  'desk.keys.on': 'Diese Tasten einschalten',
  'desk.keys.tab': 'Alles hier geht auch mit Tab und Enter.',
  'desk.written-down': 'Was Sie für eine Gruppe tun, wird aufgeschrieben, und die Gruppe kann es lesen.',
  'desk.group-name': 'Name der Gruppe oder ein Teil davon',
  'desk.look-up': 'Nachsehen',
  'desk.none-of-that-name': 'Eine Gruppe mit diesem Namen ist nicht hier.',
  'desk.confirmed-on': 'Zuletzt bestätigt am {day}.',
  'desk.confirmed-never': 'Das hat niemand bestätigt.',
  'desk.contacts': 'Wen wir fragen',
  'desk.by-letter':
    '{n, plural, =0 {Niemand wird per Brief gefragt.} one {Eine Person wird per Brief gefragt.} other {# Personen werden per Brief gefragt.}}',
  'desk.unreachable':
    '{n, plural, one {Die Briefe an eine Person kommen zurück.} other {Die Briefe an # Personen kommen zurück.}}',
  'desk.away': 'Diese Gruppe wird gerade nicht gefunden.',
  'desk.asked-by.letter': 'Wird seit {day} per Brief gefragt',
  'desk.asked-by.phone': 'Wird seit {day} am Telefon gefragt',
  'desk.ask-no-longer': 'Will nicht mehr gefragt werden',
  'desk.history': 'Was der Schreibtisch getan hat',
  'desk.unsure':
    'Es hat sich gerade sehr viel geändert. Wir sehen noch nach, ob jemand anrufen muss; bitte in ein paar Minuten noch einmal nachsehen.',
  'desk.that-was-all-hint': 'Bestätigt ist damit nichts. Wir lassen die Gruppe vier Tage in Ruhe.',
  'desk.about.time-place': 'wann und wo sie sich treffen',
  'desk.about.openness': 'ob neue Leute kommen können',
  'desk.about.contact': 'wie man sie erreicht',
  'desk.about.access': 'wie man hineinkommt',
  'desk.ask.time-place': '„Treffen Sie sich noch so?“',
  'desk.ask.openness': '„Ist das für neue Leute noch so?“',
  'desk.ask.contact': '„Erreicht man Sie noch so?“',
  'desk.ask.access': '„Kommt man noch so ins Gebäude?“',
} as const satisfies Record<keyof typeof english, string>
