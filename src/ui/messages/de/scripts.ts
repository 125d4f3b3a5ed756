/** What is said on the phone, and what stands on paper, for everything that can be done here. */
import type { scripts as english } from '../en/scripts.ts'

export const scripts = {
  'scripts.title': 'Am Telefon und auf Papier',
  'scripts.lead':
    'Alles, was jemand hier selbst tun kann, geht auch am Telefon mit Ihnen oder auf Papier. Die Worte stehen bereit; sagen Sie es so, wie Sie sprechen.',
  'scripts.form': 'Papierformular',
  'scripts.form-of': 'Papierformular: {what}',
  'scripts.for-group': 'Was man sagt, und Papier mit den Angaben dieser Gruppe',
  'scripts.say': 'Was Sie sagen',
  'scripts.then': 'Was Sie drücken',
  'scripts.all': 'Alle',
  'scripts.to-script': 'Zurück zum Gesprächstext',
  'scripts.back-to-group': 'Zurück zur Gruppe',
  'scripts.paper.group': 'Name der Gruppe:',
  'scripts.paper.right': 'Das stimmt noch',
  'scripts.paper.changed': 'Es hat sich geändert. Jetzt ist es so:',
  'scripts.paper.is': 'Es ist so:',
  'scripts.paper.words': 'Mit Ihren Worten',
  'scripts.paper.phone': 'Telefonnummer:',
  'scripts.paper.email': 'E-Mail-Adresse:',
  'scripts.paper.seen-by.everyone': 'Alle dürfen sie sehen',
  'scripts.paper.seen-by.page': 'Nur auf der Seite unserer Gruppe, nicht in Listen und Kopien',
  'scripts.paper.seen-by.desk': 'Niemand außer der Kontaktstelle',
  'scripts.paper.reach': 'E-Mail-Adresse oder Telefonnummer:',
  'scripts.paper.agrees': 'Wem sie gehört, hat Ja gesagt',
  'scripts.paper.who': 'Wer das sagt',
  'scripts.paper.day': 'Tag:',
  'scripts.paper.signature': 'Unterschrift:',
  'scripts.paper.back': 'Bitte geben oder schicken Sie dieses Papier an: {name}',
  'scripts.paper.back-phone':
    'Bitte geben oder schicken Sie dieses Papier an: {name}. Sie können alles auch am Telefon sagen: {phone}',
  'scripts.paper.kept':
    'Wir schreiben auf, was hier steht, und nicht, wer unterschrieben hat. Dann wird das Papier vernichtet; ein Papier, das uns etwas erlaubt, wird aufbewahrt, solange das gilt.',
  'scripts.paper.printed': 'Gedruckt am {day}. Es gilt, was heute im Verzeichnis steht.',
  'scripts.confirm.title': 'Stimmen die Angaben noch?',
  'scripts.confirm.say':
    '„Ich lese Ihnen vor, was man über Ihre Gruppe findet, eins nach dem anderen. Bitte sagen Sie jedes Mal, ob es noch stimmt.“\n„Wann und wo treffen Sie sich? Können Neue kommen? Wie erreicht man Sie?“\n„Danke. Wir fragen in etwa einem halben Jahr wieder, und vorher nur, wenn jemand sagt, dass etwas nicht stimmt.“',
  'scripts.confirm.then':
    'Auf der Seite der Gruppe: „Stimmt noch“ bei jedem Punkt, den sie bestätigt haben. Was sie nicht gehört haben, ist nicht bestätigt.',
  'scripts.confirm.paper':
    'Das liest man über Ihre Gruppe. Bitte kreuzen Sie an, was noch stimmt, und schreiben Sie daneben, was sich geändert hat.',
  'scripts.mend.title': 'Etwas hat sich geändert',
  'scripts.mend.say':
    '„Was hat sich geändert: der Tag, die Stunde, der Ort, oder ob Neue kommen können?“\n„Gilt das dauerhaft oder nur für einen Termin?“\n„Ich lese es Ihnen vor. Stimmt es so?“',
  'scripts.mend.then':
    'Auf der Seite der Gruppe: „Etwas hat sich geändert“ bei dem Punkt. Vor dem Speichern sehen Sie, was man lesen wird. Sieben Tage lang lässt es sich zurücknehmen.',
  'scripts.mend.paper':
    'Bitte schreiben Sie, was sich geändert hat und ab wann. Gilt es nur für einen Termin, schreiben Sie das Datum.',
  'scripts.rest-or-end.title': 'Pause, Ruhe oder Ende',
  'scripts.rest-or-end.say':
    '„Sind Sie gerade voll, ruht die Gruppe, oder ist sie zu Ende?“\n„Wissen Sie, bis wann? Soll ein Satz dabeistehen, mit Ihren Worten?“\n„Wenn sie zu Ende ist: Danke für alles. Man liest es eine Weile und sieht andere Gruppen. Sie kann jederzeit zurückkommen.“',
  'scripts.rest-or-end.then':
    'Auf der Seite der Gruppe: „Ob neue Leute kommen können“. Dass sie voll ist, lässt sich sofort aufschreiben. Ruhe oder Ende braucht die Erlaubnis der Gruppe: Dann kommt zuerst „Was wir für diese Gruppe tun dürfen“.',
  'scripts.rest-or-end.paper':
    'Bitte kreuzen Sie an, wie es jetzt ist. Wenn Sie wissen, bis wann, schreiben Sie den Tag.',
  'scripts.consent.title': 'Wer Nummer und Adresse sehen darf',
  'scripts.consent.say':
    '„Welche Nummer oder Adresse liest man, und wem gehört sie?“\n„Hat die Person, der sie gehört, Ja gesagt? Sie kann allen gezeigt werden, nur auf der Seite der Gruppe, oder niemandem außer uns.“\n„Das lässt sich jederzeit zurücknehmen, dann ist sie sofort weg.“',
  'scripts.consent.then':
    'Auf der Seite der Gruppe: „Wie man Sie erreicht“. Eine Nummer zu verbergen geht immer. Eine zu zeigen oder eine andere braucht die Erlaubnis der Gruppe: Dann kommt zuerst „Was wir für diese Gruppe tun dürfen“.',
  'scripts.consent.paper':
    'Bitte schreiben Sie jede Nummer und Adresse, die man lesen darf, und kreuzen Sie an, wer sie sehen darf. Ja sagen kann nur, wem sie gehört.',
  'scripts.hand-over.title': 'Jemand anderes kümmert sich',
  'scripts.hand-over.say':
    '„Wen dürfen wir künftig fragen, neben Ihnen oder an Ihrer Stelle? Hat die Person Ja gesagt?“\n„Sie bekommt einen Brief und stimmt mit einem Knopfdruck zu, oder sagt es uns am Telefon. Wir merken uns eine Adresse oder Nummer und keinen Namen.“\n„Wenn es an Ihrer Stelle ist: Sobald sie zugestimmt hat, fragen wir Sie nicht mehr.“',
  'scripts.hand-over.then':
    'Auf der Seite der Gruppe: „Wen dürfen wir nächstes Mal fragen?“. Hat die Person zugestimmt, drücken Sie „Will nicht mehr gefragt werden“ bei der, die geht.',
  'scripts.hand-over.paper':
    'Bitte schreiben Sie eine E-Mail-Adresse oder Telefonnummer der Person, die künftig gefragt werden soll.',
  'scripts.claim.title': 'Das ist meine Gruppe',
  'scripts.claim.say':
    '„Ich rufe Sie unter der Nummer zurück, die im Eintrag steht. So wissen wir, dass es die Gruppe ist.“\n„Von nun an fragen wir Sie etwa zweimal im Jahr, ob alles stimmt. Sie können jederzeit aufhören.“\n„Sollen wir Ihnen schreiben oder anrufen?“',
  'scripts.claim.then':
    'Rufen Sie die Nummer an, die auf der Seite der Gruppe steht. Dann „Wen dürfen wir nächstes Mal fragen?“. Ist jemand anders nicht zu erreichen, fragen Sie in dem Haus, in dem sich die Gruppe trifft.',
  'scripts.claim.paper':
    'Bitte schreiben Sie, wo man Sie zur Gruppe fragen kann. Bevor sich etwas ändert, rufen wir die Nummer an, die wir kennen.',
  'scripts.stop.title': 'Ich will nicht mehr gefragt werden',
  'scripts.stop.say':
    '„Wir hören sofort auf, und Ihre Adresse oder Nummer ist vergessen. Sie müssen nicht sagen, warum.“\n„Gibt es in der Gruppe jemand anderen, den wir fragen dürfen? Auch das müssen Sie nicht wissen.“',
  'scripts.stop.then':
    'Auf der Seite der Gruppe: „Will nicht mehr gefragt werden“. Das lässt sich nicht zurücknehmen. Wie man die Gruppe erreicht, wird sofort nachgefragt.',
  'scripts.stop.paper':
    'Bitte kreuzen Sie an, wer Sie sind. Wir fragen Sie nicht mehr und vergessen Ihre Adresse und Nummer.',
  'scripts.bring-back.title': 'Die Gruppe kommt zurück',
  'scripts.bring-back.say':
    '„Ihre Gruppe wird zurzeit nicht gefunden. Soll sie zurückkommen?“\n„Dann lese ich Ihnen jeden Punkt vor. Es gilt nur, was Sie bestätigen.“',
  'scripts.bring-back.then':
    'Auf der Seite der Gruppe: „Diese Gruppe zurückholen“. Fragen Sie dann nach jedem Punkt.',
  'scripts.bring-back.paper':
    'Bitte kreuzen Sie an, was von den letzten Angaben stimmt, und schreiben Sie, was sich geändert hat. Dann wird die Gruppe wieder gefunden.',
  'scripts.copy.title': 'Was über die Gruppe gespeichert ist',
  'scripts.copy.say':
    '„Alles, was man liest, kann ich Ihnen jetzt auf Papier schicken. Das Übrige steht auf einer Seite, die ein Brief an eine Kontaktperson öffnet: wer gefragt wird, was gefragt wurde, was wir getan haben.“\n„Soll ich dafür sorgen, dass ein Brief zu Ihnen kommt?“',
  'scripts.copy.then':
    'Drucken Sie das Papier unten mit den Angaben der Gruppe. Für das Übrige schreiben Sie bei „Wen dürfen wir nächstes Mal fragen?“ eine Adresse auf: Der Brief führt zu einer Seite mit der ganzen Kopie.',
  'scripts.copy.paper':
    'Das liest man heute über Ihre Gruppe. Eine Kontaktperson kann alles Übrige auf der Seite eines Briefes lesen und mitnehmen.',
  'scripts.take-out.title': 'Die Gruppe aus dem Verzeichnis nehmen',
  'scripts.take-out.say':
    '„Dann findet sie hier niemand mehr, und Nummern und Adressen werden sofort gelöscht. Andere Kontaktpersonen erfahren es und können sie sieben Tage lang zurückholen.“\n„Wenn Sie nur pausieren oder zu Ende sind, ist es freundlicher, das zu sagen. Was meinen Sie?“\n„Hat die Gruppe das gemeinsam entschieden?“',
  'scripts.take-out.then':
    'Auf der Seite der Gruppe: „Diese Gruppe aus dem Verzeichnis nehmen“. Das braucht die Erlaubnis der Gruppe: Dann kommt zuerst „Was wir für diese Gruppe tun dürfen“.',
  'scripts.take-out.paper':
    'Wir, die Gruppe, wollen unseren Eintrag aus dem Verzeichnis nehmen. Er verschwindet von jeder Seite, aus Suche und Listen; Nummern und Adressen werden gelöscht.',
  'scripts.mandate.title': 'Die Gruppe lässt uns für sie handeln',
  'scripts.mandate.say':
    '„Einiges tun wir für eine Gruppe nur, wenn sie es erlaubt hat. Ich lese es Ihnen vor.“\n„Es gilt ein Jahr, endet von selbst, und Sie können es jederzeit zurücknehmen. Sie können lesen, was wir getan haben.“\n„Möchten Sie erst in der Gruppe darüber sprechen? Dann schicke ich Ihnen das Papier.“',
  'scripts.mandate.then':
    'Auf der Seite der Gruppe: „Was wir für diese Gruppe tun dürfen“. Dort steht der ganze Text zum Vorlesen.',
  'scripts.mandate.paper':
    'Unsere Gruppe erlaubt der Kontaktstelle, Folgendes für uns zu tun, höchstens ein Jahr lang. Wir können es jederzeit zurücknehmen, am Telefon, per Brief oder mit einem Knopfdruck, und lesen, was getan wurde.',
  'scripts.doubt.title': 'Etwas stimmt nicht, sagt jemand',
  'scripts.doubt.say':
    '„Danke, dass Sie es sagen. Was haben Sie vorgefunden: den Tag, den Ort, die Nummer, oder dass niemand da war?“\n„Ich schreibe auf, was nicht stimmt, und nicht, wer Sie sind. Die Gruppe erfährt es zuerst.“\n„Soll ich inzwischen eine andere Gruppe für Sie suchen?“',
  'scripts.doubt.then':
    'Öffnen Sie die Seite der Gruppe, dann „War hier etwas falsch?“: Sie ist für alle gleich. Sucht jemand eine Gruppe, suchen Sie gemeinsam.',
  'scripts.doubt.paper':
    'Was stimmt nicht an dem, was wir über diese Gruppe sagen? Bitte schreiben Sie Ihren Namen nicht dazu.',
  'scripts.concern.title': 'Jemand sorgt sich wegen einer Gruppe',
  'scripts.concern.say':
    '„Ist gerade jemand in Gefahr? Dann hören wir hier auf, und Sie rufen die Notrufnummer an. Ich lese sie Ihnen gern vor.“\n„Erzählen Sie so viel oder so wenig, wie Sie möchten. Ich brauche keinen Namen und sage der Gruppe nicht, von wem es kommt.“\n„Wir fragen die Gruppe mit anderen Worten, und nichts wird entschieden, bevor sie gehört wurde. Soll ich Ihnen die Adresse der Seite geben, auf der Sie lesen können, was daraus wurde?“',
  'scripts.concern.then':
    'Die Seite der Gruppe öffnen, dann „Etwas anderes ist hier nicht in Ordnung“: Sie ist für alle gleich. Schreiben Sie auf, was gesagt wird, und lesen Sie die Adresse der Seite vor; niemand kann sie wiederfinden.',
  'scripts.concern.paper':
    'Was macht Ihnen bei dieser Gruppe Sorgen? Bitte schreiben Sie Ihren Namen nicht dazu. Ist jemand in Gefahr, rufen Sie zuerst die Notrufnummer an.',
  'scripts.hear.title': 'Eine Gruppe wird zu einer Sorge gefragt',
  'scripts.hear.say':
    '„Jemand hat uns von etwas erzählt, das ihm Sorgen macht. Ich sage es mit eigenen Worten und sage nicht, von wem es kommt.“\n„Nichts wird entschieden, bevor wir Sie gehört haben. Wie sehen Sie das? Sie müssen nicht heute antworten; Sie haben sieben Tage.“\n„Ich lese Ihnen vor, was ich aufschreibe. Sie erfahren, was entschieden wird und warum, und können einmal sagen, dass Sie nicht einverstanden sind.“',
  'scripts.hear.then':
    'Auf dem Schreibtisch neben der Sorge: „Was die Gruppe am Telefon sagte“. Lesen Sie nie die Worte der Person vor, die geschrieben hat.',
  'scripts.hear.paper':
    'Die Kontaktstelle hat uns nach etwas gefragt, das jemandem Sorgen macht. So sehen wir es. Wir schreiben keine Namen.',
  'scripts.barrier.title': 'Eine Tür blieb einer Gruppe verschlossen',
  'scripts.barrier.say':
    '„Wo war das, und was ist geschehen: Wurde ein Plakat abgelehnt, wurde nicht von Ihnen erzählt, hat niemand geantwortet?“\n„Ich schreibe es ohne Namen von Personen auf. Es steht sonst nirgends, und die Gruppe kann lesen, was daraus wird.“\n„Wir sehen, was sich tun lässt, und sagen es Ihnen.“',
  'scripts.barrier.then':
    'Auf der Seite der Gruppe am Schreibtisch: „Eine Tür blieb ihnen verschlossen“. Was Sie vereinbaren, steht auf dem Schreibtisch, bis Sie sagen, was daraus wurde.',
  'scripts.barrier.paper':
    'Unserer Gruppe blieb eine Tür verschlossen. Wo war das, und was ist geschehen? Bitte keine Namen von Personen.',
  'scripts.first-question.title': 'Jemand möchte einer Gruppe schreiben',
  'scripts.first-question.say':
    '„Ich schreibe es jetzt für Sie auf, mit Ihren Worten, und lese es Ihnen vor. Einen Namen brauchen Sie nicht zu sagen.“\n„Die Gruppe bekommt die Worte durch uns, nicht Ihre Nummer. Die Antwort steht auf einer Seite; ich gebe Ihnen die Adresse und behalte nichts davon.“\n„Soll ich es so abschicken?“',
  'scripts.first-question.then':
    'Öffnen Sie die Seite der Gruppe, „Wege, in Kontakt zu kommen“, „Schreiben“. Tippen Sie mit, lesen Sie es vor und drücken Sie erst, wenn die Person ja sagt. Diktieren Sie die Adresse der Seite und schließen Sie sie: Niemand kann sie noch einmal schicken, und wir dürfen sie nicht behalten.',
  'scripts.first-question.paper':
    'Was möchten Sie die Gruppe fragen? Ihren Namen können Sie weglassen. Wir tippen es für Sie ein und schicken Ihnen die Adresse, an der die Antwort stehen wird.',
  'scripts.together.title': 'Jemand sitzt neben einer Fachperson oder möchte angerufen werden',
  'scripts.together.say':
    '„Sie beide schreiben es auf einem Bildschirm, und die Person schickt es ab, jetzt oder innerhalb von drei Tagen zu Hause.“\n„Für einen Rückruf bekommt die Gruppe die Nummer und wann es passt, sonst nichts.“\n„Wer hilft, erfährt nichts davon, außer die Person kreuzt an, dass er einmal erfahren darf, dass Kontakt zustande kam.“',
  'scripts.together.then':
    'Seite der Gruppe, „So nehmen Sie Kontakt auf“, dann „Zusammen anfangen“ oder „Um einen Anruf bitten“. Mit der Person am Telefon: tippen, vorlesen, und erst drücken, wenn sie ja sagt. Nie für jemanden abschicken, der nicht dabei ist.',
  'scripts.together.paper':
    'Was soll die Gruppe lesen, oder unter welcher Nummer und wann darf sie anrufen? Es geht erst, wenn Sie selbst es sagen.',
  'scripts.answer-question.title': 'Eine Frage an die Gruppe wartet',
  'scripts.answer-question.say':
    '„Jemand hat Ihrer Gruppe geschrieben. Wir können es nicht lesen, und es geht um nichts, was Sie getan haben. Im Brief steht unten ein Zeichen: Lesen Sie es mir bitte vor.“\n„Kam ein Brief, in dem steht, dass jemand von Ihnen hören möchte? Der Link darin öffnet die Worte; ein Satz als Antwort genügt.“\n„Wenn Briefe Sie nicht erreichen: Wer könnte sie bekommen, und unter welcher Adresse?“',
  'scripts.answer-question.then':
    'Fragen Sie weder, wer geschrieben hat, noch was. Kam kein Brief, ändern Sie die Adresse der Kontaktperson; die nächste Erinnerung geht dorthin. Will die Gruppe gerade keine Fragen: „Wege, in Kontakt zu kommen“, und nehmen Sie das Schreiben weg.',
  'scripts.answer-question.paper':
    'Jemand hat Ihrer Gruppe über das Verzeichnis geschrieben. Bitte öffnen Sie den Link im Brief, oder sagen Sie uns, wo Briefe Sie erreichen.',
  'scripts.agency.title': 'Eine Einrichtung erzählt allen von Gruppen',
  'scripts.agency.say':
    '„In welchen Momenten könnten alle erfahren, dass es Gruppen gibt? Bei der Entlassung, beim ersten Besuch?“\n„Ein Druck zählt, dass es gesagt wurde. Niemand wird genannt, und Zahlen unter fünf erfährt niemand.“',
  'scripts.agency.then':
    '„Einrichtungen“ am Schreibtisch: der Name und die Adresse der Person, die dort für Gruppen einsteht. Sie bekommt einen Brief und trägt die Momente selbst ein.',
  'scripts.agency.paper':
    'In welchen Momenten erfahren es alle, und wovon? Wer steht dafür ein, und wer vertritt?',
  'scripts.put-up.title': 'Ein Plakat, ein Faltblatt oder eine Karte wurde irgendwo aufgehängt',
  'scripts.put-up.say':
    '„Wo hängt es, und welches ist es? Der Code steht unten.“\n„An welche E-Mail-Adresse dürfen wir schreiben, wenn sich etwas darauf ändert? Höchstens ein Brief in der Woche, und ein Druck beendet das.“',
  'scripts.put-up.then':
    'Öffnen Sie die Adresse /put-up mit dem Code. Tippen Sie Ort und Adresse ein; ein Brief fragt nach, und vor dem Druck dort zählt nichts.',
  'scripts.put-up.paper':
    'Wo hängt es, und wie lautet der Code? Wir schreiben nur, wenn es ersetzt werden muss.',
  'scripts.wish.title': 'Dafür gibt es keine Gruppe',
  'scripts.wish.say':
    '„Ich finde gerade keine in Ihrer Nähe. Sollen wir zählen, dass Sie gekommen wären? Ohne Namen, ohne Nummer.“\n„Gruppen anderswo, am Telefon oder online helfen vielleicht inzwischen. Ich lese sie Ihnen vor.“\n„Wenn Sie selbst eine gründen möchten: Jemand hier hilft dabei.“',
  'scripts.wish.then':
    'Suchen Sie mit den Worten und dem Ort der Person; unter der Antwort steht „Sagen, dass Sie kommen würden“. Lesen Sie die Gruppen weiter weg vor.',
  'scripts.wish.paper':
    'Für welche Lebenslage und in der Nähe welcher Stadt suchen Sie eine Gruppe? Bitte schreiben Sie Ihren Namen nicht dazu: Es wird nur gezählt.',
} as const satisfies Record<keyof typeof english, string>
