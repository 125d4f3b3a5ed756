/** A reader says what was wrong. */
import type { doubt as english } from '../en/doubt.ts'

export const doubt = {
  'doubt.link': 'War hier etwas falsch? Sagen Sie es in einer Zeile.',
  'doubt.title': 'Hier war etwas falsch',
  'doubt.which': 'Was war falsch?',
  'doubt.choose': 'Bitte wählen Sie, was falsch war.',
  'doubt.words': 'Was haben Sie vorgefunden? (kann leer bleiben)',
  'doubt.hint': 'Eine Zeile, etwa „am Dienstag war niemand da, die Tür war zu“. Bitte keine Namen.',
  'doubt.too-long': 'Das sind mehr als {n} Zeichen. Bitte kürzen Sie es; nichts ist verloren.',
  'effort.working':
    'Im Moment drücken sehr viele hier. Ihr Browser arbeitet ein wenig, dann wird von selbst abgeschickt: ein paar Sekunden.',
  'doubt.wait':
    'Gerade schreiben viele, und noch wurde nichts gespeichert. Was Sie geschrieben haben, steht noch hier. Bitte drücken Sie in ein paar Minuten noch einmal.',
  'doubt.send': 'Sagen, dass es falsch war',
  'doubt.what-happens':
    'Ab jetzt sehen alle, dass danach gefragt wird. Ihre Zeile geht an die Ansprechperson der Gruppe, wenn es eine gibt, und an die Stelle, die dieses Verzeichnis betreut. Nichts verrät, wer Sie sind.',
  'doubt.sent': 'Danke, dass Sie es gesagt haben',
  'doubt.sent-text': 'Alle sehen jetzt, dass danach gefragt wird.',
  'doubt.said': 'Am {date} sagte jemand, dass dies falsch war. Es wird danach gefragt.',
  'doubt.post':
    'Seit dem {date} kommen Briefe an die Adresse, die hier steht, zurück. Es wird danach gefragt.',
  'doubt.left': 'Seit dem {date} kümmert sich jemand nicht mehr darum. Es wird nachgefragt.',
  'doubt.contact':
    'Die Gruppe sagte am {date}, dass jemand anderes dies geändert haben kann. Es wird danach gefragt.',
  'doubt.reader': 'Jemand, der nachgesehen hat, sagte: „{words}“',
  'doubt.desk':
    'Die Kontaktstelle sagte am {date}, dass das anders sein kann. Die Gruppe wird danach gefragt.',
} as const satisfies Record<keyof typeof english, string>
