/** Urgent help, country by country. */
import type { urgent as english } from '../en/urgent.ts'

export const urgent: Record<keyof typeof english, string> = {
  'urgent.title': 'Soforthilfe',
  'urgent.title-in': 'Soforthilfe: {area}',
  'urgent.description':
    'Wen Sie jetzt anrufen können: bei Gefahr, für ärztliche Hilfe, zum Reden. Nach Ländern, zum Ausdrucken.',
  'urgent.lead':
    'Es muss nichts Schlimmes passiert sein, damit Sie anrufen dürfen. Sie können jederzeit auflegen, und zum Reden müssen Sie Ihren Namen nicht nennen.',
  'urgent.choose': 'Wo sind Sie?',
  'urgent.elsewhere': 'Sind Sie woanders?',
  'urgent.anywhere':
    'Wenn Ihr Land hier fehlt: Unter 112 erreichen Sie Polizei, Rettungsdienst und Feuerwehr in der ganzen Europäischen Union und in vielen anderen Ländern.',
  'urgent.need.danger': 'Jetzt in Gefahr',
  'urgent.need.health': 'Ärztliche Hilfe, die nicht warten kann',
  'urgent.need.talk': 'Jemand zum Reden',
  'urgent.need.unsafe-at-home': 'Zu Hause nicht sicher',
  'urgent.need.young': 'Für Kinder und Jugendliche',
  'urgent.need.poison': 'Vergiftung',
  'urgent.always': 'Tag und Nacht',
  'urgent.run-by': '{hours}. Träger: {by}.',
  'urgent.front': '{need}. {name}.',
  'urgent.ring': 'Anrufen: {number}',
  'urgent.text': 'SMS an {number}',
  'urgent.text-word': 'SMS mit {word} an {number}',
  'urgent.reviewed':
    '{by, select, none {Diese Nummern wurden am {date} zusammengestellt.} other {Nummern durchgesehen am {date} von {by}.}} Bis zum {again} sind sie wieder durchzusehen.',
  'urgent.not-local':
    'Aus Ihrer Gegend hat sie noch niemand überprüft. Jeder Name führt zu der Seite, auf der die Organisation ihre Nummer veröffentlicht.',
  'urgent.late':
    'Diese Nummern hätten bis zum {date} wieder durchgesehen werden sollen. Einige haben sich vielleicht geändert. Jeder Name führt zu der Seite, auf der die Organisation ihre Nummer veröffentlicht.',
  'urgent.not-us': 'Waymeet und die Gruppen darin sind kein Notdienst. Niemand hier wartet auf Nachrichten.',
  'urgent.traces':
    'Ein Anruf steht vielleicht in der Anrufliste Ihres Telefons, und diese Seite im Verlauf Ihres Browsers. Wer Ihr Telefon ansehen kann, sieht sie vielleicht.',
  'urgent.print': 'Seite drucken',
}
