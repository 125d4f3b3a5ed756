/** A reader is worried about a group: three doors, the reader’s page, and the desk. */
import type { concern as english } from '../en/concern.ts'

export const concern = {
  'concern.link': 'Etwas anderes ist hier nicht in Ordnung',
  'concern.title': 'Hier ist etwas nicht in Ordnung',
  'concern.somebody': 'wer dieses Verzeichnis betreut',
  'concern.door.wrong': 'Etwas, das hier steht, stimmt nicht',
  'concern.door.wrong-text':
    'Tag, Uhrzeit, Ort oder wie man die Gruppe erreicht. Die Gruppe wird sofort gefragt, und {name} sieht es auch. Alle können sehen, dass nachgefragt wird.',
  'concern.door.danger': 'Jemand ist vielleicht in Gefahr',
  'concern.door.danger-text':
    'Wenn es nicht warten kann, rufen Sie zuerst eine der Nummern oben an. Wir sind kein Notdienst.',
  'concern.no-emergency': 'Wir sind kein Notdienst.',
  'concern.door.danger-who':
    'Gelesen wird, was Sie schreiben, spätestens am nächsten Werktag. Es liest: {name}.',
  'concern.door.misconduct': 'Jemand verhält sich so, wie es nicht in Ordnung ist',
  'concern.door.misconduct-text':
    'Druck, Geld, Annäherungen, draußen erzählt, was drinnen gesagt wurde: alles, wovon jemand außerhalb der Gruppe wissen sollte.',
  'concern.door.misconduct-who':
    'Gelesen wird, was Sie schreiben, innerhalb von fünf Werktagen. Es liest: {name}.',
  'concern.no-desk': 'Hier könnte niemand lesen, was Sie schreiben. Bitte sagen Sie es direkt: {name}.',
  'concern.holds': 'Worauf Sie sich verlassen können',
  'concern.holds.nobody':
    'Kein Konto, kein Name, keine Adresse. Nichts verrät, wer Sie sind, außer Sie schreiben es.',
  'concern.holds.words':
    'Die Gruppe sieht Ihre Worte nie. Sie wird mit anderen Worten gefragt, damit niemand merkt, wer schrieb.',
  'concern.holds.heard':
    'Über die Seite der Gruppe wird nichts entschieden, bevor die Gruppe gehört wurde oder sieben Tage Zeit hatte zu antworten.',
  'concern.holds.reason': 'Was auch entschieden wird, hat einen Grund, und Sie können ihn lesen.',
  'concern.holds.disagree':
    'Wenn Sie nicht einverstanden sind, können Sie es einmal sagen, und es wird noch einmal angesehen, von jemand anderem, wo mehrere arbeiten. Die Gruppe kann das auch.',
  'concern.holds.forgotten': 'Was geschrieben wurde, wird sechzig Tage nach der Entscheidung vergessen.',
  'concern.words': 'Was macht Ihnen Sorgen?',
  'concern.words-hint': 'So viel oder so wenig Sie möchten. Namen sind nicht nötig.',
  'concern.send': 'Absenden an: {name}',
  'concern.then': 'Danach bekommen Sie eine eigene Seite, auf der Sie lesen können, was daraus wurde.',
  'concern.gone': 'Was Sie geschrieben haben, ist nicht mehr gespeichert',
  'concern.gone-text': 'Niemand kann es mehr lesen, weder Sie noch wir. Das hat einen von zwei Gründen:',
  'concern.gone-time':
    'Sechzig Tage nach einer Entscheidung wird vergessen, was geschrieben wurde, wie hier versprochen.',
  'concern.gone-group':
    'Oder die Gruppe hat ihren Eintrag aus dem Verzeichnis genommen, und was dazu gefragt wurde, ging mit.',
  'concern.gone-again': 'Wenn Sie sich weiter Sorgen machen, können Sie wieder schreiben oder anrufen.',
  'concern.told.empty': 'Bitte schreiben Sie zuerst etwas. Es wurde nichts behalten.',
  'concern.told.long': 'Das ist länger als {n} Zeichen. Bitte kürzen Sie es; nichts ging verloren.',
  'concern.told.again':
    'Das kam nicht vollständig an, und nichts wurde behalten. Was Sie geschrieben haben, steht noch hier. Bitte drücken Sie noch einmal.',
  'concern.told.wait':
    'Gerade schreiben viele, und noch wurde nichts behalten. Was Sie geschrieben haben, steht noch hier. Bitte drücken Sie in ein paar Minuten noch einmal.',
  'concern.told.enough':
    'Mehrere haben diese Woche über diese Gruppe geschrieben, und Ihres wurde nicht behalten. Wenn es etwas Neues ist, sagen Sie es uns bitte direkt.',
  'concern.told.moved-on':
    'Seit diese Seite geöffnet wurde, ist etwas geschehen, und Ihre Zeile wurde nicht behalten. So steht es jetzt.',
  'concern.thanks': 'Danke, dass Sie es uns gesagt haben',
  'concern.mine': 'Was Sie uns gesagt haben',
  'concern.read-by': 'Es wird spätestens bis {day} gelesen. Von wem: {name}.',
  'concern.keep': 'Behalten Sie diese Adresse',
  'concern.keep-text':
    'Schreiben Sie sie auf oder legen Sie ein Lesezeichen an. Nur diese Adresse führt zu dem, was daraus wird, und niemand kann sie Ihnen noch einmal schicken. Wenn andere dieses Gerät auch benutzen, schreiben Sie sie besser auf.',
  'concern.so-far': 'Was bisher geschah',
  'concern.come-back': 'Kommen Sie hierher zurück, um zu lesen, wie es weitergeht.',
  'concern.reach': 'Um mit jemandem zu sprechen: {name}',
  'concern.step.raised-you': 'Sie haben uns geschrieben.',
  'concern.step.raised': 'Jemand macht sich Sorgen und hat es uns gesagt.',
  'concern.step.asked': 'Die Gruppe wurde gefragt.',
  'concern.step.asked-you': 'Wir fragen Sie:',
  'concern.step.answered': 'Die Gruppe hat geantwortet.',
  'concern.step.answered-you': 'Sie haben geantwortet:',
  'concern.step.disagreed-you': 'Sie waren nicht einverstanden. Es wird noch einmal angesehen.',
  'concern.step.disagreed-reader':
    'Wer es uns gesagt hat, war nicht einverstanden. Es wird noch einmal angesehen.',
  'concern.step.disagreed-group': 'Die Gruppe war nicht einverstanden. Es wird noch einmal angesehen.',
  'concern.outcome.nothing': 'Entschieden: Es ist nichts zu ändern.',
  'concern.outcome.spoken': 'Entschieden: Wir haben mit der Gruppe gesprochen und belassen es dabei.',
  'concern.outcome.put-right': 'Entschieden: Die Gruppe hat es in Ordnung gebracht.',
  'concern.outcome.paused': 'Entschieden: Bis {day} bittet das Verzeichnis neue Leute zu warten.',
  'concern.outcome.paused-open': 'Entschieden: Das Verzeichnis bittet neue Leute zu warten.',
  'concern.outcome.ended': 'Entschieden: Die Gruppe steht nicht mehr im Verzeichnis.',
  'concern.note-paused': 'Die Kontaktstelle bittet neue Leute zu warten.',
  'concern.note-ended': 'Von der Kontaktstelle aus dem Verzeichnis genommen.',
  'concern.disagree': 'Sehen Sie es anders?',
  'concern.disagree-text': 'Sie können es einmal sagen. Dann wird es noch einmal angesehen.',
  'concern.disagree-words': 'In einer Zeile: Was wurde übersehen?',
  'concern.disagree-press': 'Ich bin nicht einverstanden',
  'concern.desk.title-danger': 'Jemand ist vielleicht in Gefahr: {name}',
  'concern.desk.title-misconduct': 'Jemand macht sich Sorgen um {name}',
  'concern.desk.promised': 'Nächster Schritt spätestens bis {day}: So wurde es versprochen.',
  'concern.desk.with-the-group': 'Die Gruppe ist gefragt. Sie hat bis {day} Zeit.',
  'concern.desk.to-ask': 'Noch einmal lesen: Danach wurde die Gruppe nicht gefragt.',
  'concern.desk.to-decide': 'Kann jetzt entschieden werden.',
  'concern.desk.danger':
    'Wo ein Leben in Gefahr sein kann, tun Sie jetzt, was Sie am Telefon täten: der Notruf, oder wen Ihre eigenen Regeln nennen. Nichts hier nimmt Ihnen das ab, und es braucht vorher keine Entscheidung.',
  'concern.desk.ask': 'Was die Gruppe gefragt wird',
  'concern.desk.ask-hint':
    'In Ihren eigenen Worten, nie in denen der Leserin oder des Lesers: Die Gruppe darf nicht merken, wer schrieb.',
  'concern.desk.write-down': 'Was die Gruppe am Telefon sagte',
  'concern.desk.write-down-hint': 'So, wie sie es sagten. Lesen Sie es vor, bevor Sie drücken.',
  'concern.desk.press.ask': 'Ich habe am Telefon gefragt',
  'concern.desk.press.ask-by-letter':
    '{n, plural, one {Die Gruppe per Brief fragen} other {Die Gruppe mit # Briefen fragen}}',
  'concern.desk.press.write-down': 'Als ihre Antwort festhalten',
  'concern.desk.press.decide': 'Entscheiden',
  'concern.desk.ring': 'Um die Gruppe zu erreichen',
  'concern.desk.script':
    '„Guten Tag, hier ist die Kontaktstelle für Selbsthilfegruppen. Jemand macht sich wegen etwas bei {name} Sorgen. Es ist nichts entschieden. Ich möchte hören, wie Sie es sehen. Haben Sie jetzt Zeit, oder wann?“',
  'concern.desk.decide': 'Was zu tun ist',
  'concern.desk.outcome.nothing': 'Es ist nichts zu ändern',
  'concern.desk.outcome.spoken': 'Wir haben mit der Gruppe gesprochen',
  'concern.desk.outcome.put-right': 'Die Gruppe hat es in Ordnung gebracht',
  'concern.desk.outcome.paused': 'Neue Leute bitten, bis zu einem Tag zu warten',
  'concern.desk.outcome.ended': 'Aus dem Verzeichnis nehmen (gelöscht wird nichts)',
  'concern.desk.until': 'Wenn gewartet werden soll: bis wann?',
  'concern.desk.not-asked': 'Der Eintrag kann nicht geändert werden: Die Gruppe ist nicht gefragt.',
  'concern.desk.not-heard':
    'Der Eintrag kann geändert werden, sobald die Gruppe geantwortet hat, oder ab {day}.',
  'concern.desk.reason': 'Warum',
  'concern.desk.reason-hint':
    'Wer es uns sagte und die Gruppe lesen dies beide. Übernehmen Sie nichts von dem, was sie geschrieben haben.',
  'concern.desk.told.again':
    'Das kam nicht vollständig an, und nichts wurde behalten. Bitte drücken Sie noch einmal.',
  'concern.desk.told.outcome': 'Bitte wählen Sie, was zu tun ist. Es wurde nichts behalten.',
  'concern.desk.told.until':
    'Bitte nennen Sie einen Tag in den nächsten drei Monaten. Es wurde nichts behalten.',
  'concern.desk.told.unheard':
    'Das geht jetzt nicht: Die Gruppe ist nicht gehört, oder es ist Sache von jemand anderem. Nichts wurde behalten.',
  'concern.desk.told.moved-on':
    'Inzwischen hat jemand geschrieben, und nichts wurde behalten. Bitte lesen Sie zuerst das Neue.',
  'concern.desk.told.busy':
    'Gerade wird eine Liste eingelesen, und nichts wurde behalten. Bitte drücken Sie in einer Minute noch einmal.',
  'concern.holds.rest':
    'Nur wo jemand in Gefahr sein kann, werden neue Leute sofort gebeten zu warten, höchstens sieben Tage lang. Die Gruppe erfährt es im selben Moment, mit dem Grund.',
  'concern.holds.close':
    'Wer der Gruppe nahesteht oder selbst betroffen ist, liest und entscheidet nicht. Das tut jemand anderes.',
  'concern.late':
    'Wir haben versprochen, es bis {day} anzusehen, und haben es nicht getan. Das tut uns leid. Wenn Sie nicht warten möchten, erreichen Sie uns so: {name}.',
  'concern.next-by': 'Das Nächste geschieht spätestens bis {day}. Von wem: {name}.',
  'concern.withdraw-text':
    'Sie können es zurücknehmen, solange nichts entschieden ist. Ihre Worte werden sofort gelöscht, und es geschieht nichts weiter.',
  'concern.withdraw': 'Zurücknehmen',
  'concern.step.rested':
    'Zur Sicherheit bittet das Verzeichnis neue Leute bis {day} zu warten, während es angesehen wird. Es ist nichts entschieden. Die Gruppe hat es im selben Moment erfahren und wurde gefragt.',
  'concern.step.stood-aside':
    'Jemand bei der Kontaktstelle steht der Gruppe nahe und hat es jemand anderem überlassen.',
  'concern.step.withdrawn-you': 'Sie haben es zurückgenommen. Ihre Worte sind gelöscht.',
  'concern.step.withdrawn': 'Wer es uns sagte, hat es zurückgenommen. Es geschieht nichts weiter.',
  'concern.desk.late': 'Versprochen bis {day}. Wer wartet, liest, dass es nicht gehalten wurde.',
  'concern.desk.not-you.own-group':
    'Sie sind Ansprechperson dieser Gruppe. Jemand anderes liest, was geschrieben wurde, und entscheidet.',
  'concern.desk.not-you.stood-aside': 'Sie haben dies jemand anderem überlassen, der liest und entscheidet.',
  'concern.desk.not-you.decided-before':
    'Sie haben dies schon entschieden. Jetzt sieht es jemand anderes an.',
  'concern.desk.nobody-else':
    'Noch arbeitet hier niemand sonst: Bitten Sie, wer das Verzeichnis betreibt, eine zweite Person einzuladen.',
  'concern.desk.press.aside': 'Ich stehe dieser Gruppe nahe',
  'concern.desk.aside-hint': 'Jemand anderes liest es und entscheidet. Das lässt sich nicht zurücknehmen.',
  'concern.desk.rest': 'Nur wenn es nicht warten kann: neue Leute sieben Tage lang bitten zu warten',
  'concern.desk.rest-hint':
    'Warum, und was Sie von der Gruppe hören möchten. Wer es uns sagte und die Gruppe lesen dies beide. Es geht einmal und endet von selbst.',
  'concern.desk.press.rest': 'Neue Leute bitten zu warten und es der Gruppe jetzt sagen',
} as const satisfies Record<keyof typeof english, string>
