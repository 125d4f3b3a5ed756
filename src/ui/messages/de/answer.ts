/** What a letter to a group's contact opens. */
import type { answer as english } from '../en/answer.ts'

export const answer = {
  'answer.title': 'Stimmt das noch?',
  'answer.lead':
    '{n, plural, one {Eine Angabe. Es dauert ein paar Sekunden.} other {# Angaben. Es dauert etwa 20 Sekunden.}}',
  'answer.fact.time-place': 'Wann und wo Sie sich treffen',
  'answer.fact.openness': 'Ob neue Leute kommen können',
  'answer.fact.contact': 'Wie man Sie erreicht',
  'answer.fact.access': 'Wie man ins Haus kommt',
  'answer.seen-by.page': 'nur auf unseren Seiten und Ausdrucken',
  'answer.seen-by.desk': 'nur die Kontaktstelle sieht es',
  'answer.still-right': 'Stimmt noch',
  'answer.nothing-known': 'Hier steht noch nichts.',
  'answer.again': 'Das kam nicht ganz an, und nichts wurde gespeichert. Bitte noch einmal drücken.',
  'answer.moved-on':
    'Jemand hat dies geändert, während Sie nachsahen, und Ihr Druck wurde nicht gespeichert. So steht es jetzt da. Wenn es stimmt, drücken Sie bitte noch einmal.',
  'answer.busy':
    'Gerade wird eine Liste eingelesen, und Ihr Druck wurde nicht gespeichert. Bitte drücken Sie in einer Minute noch einmal.',
  'answer.answered': '{fact}: stimmt, danke',
  'answer.done': 'Danke',
  'answer.done-lead': 'Alle, die nachsehen, sehen jetzt, dass die Gruppe es heute gesagt hat.',
  'answer.rest': 'Hat sich etwas anderes geändert?',
  'answer.did-agreed':
    'Danke. Von jetzt an werden Sie zu dieser Gruppe gefragt. Bitte sehen Sie nach, ob das heute stimmt.',
  'answer.did-taken-back': 'Es ist zurückgenommen: Da steht wieder, was vorher dort stand.',
  'answer.did-brought-back': 'Die Gruppe ist wieder da und wird wieder gefunden.',
  'answer.as-shown': 'Die Seite sehen, wie alle sie sehen',
  'answer.another': 'Eine zweite Ansprechperson dazunehmen oder die Aufgabe weitergeben',
  'answer.stop-heading': 'Nicht mehr Ihre Aufgabe?',
  'answer.stop-text':
    'Wir vergessen Ihre Adresse sofort und schreiben Ihnen nicht mehr. Die Gruppe bleibt eingetragen, bis jemand sagt, dass sich etwas geändert hat.',
  'answer.stop': 'Meine Adresse vergessen',
  'answer.stopped': 'Ihre Adresse ist vergessen',
  'answer.stopped-text': 'Von hier kommen keine Briefe mehr an Sie. Danke für alles, was Sie getan haben.',
} as const satisfies Record<keyof typeof english, string>
