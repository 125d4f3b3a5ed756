/** Was jemand irgendwo aufgehängt hat, und wie er erfährt, dass es nicht mehr stimmt. */
export const placed = {
  'placed.title': 'Ich habe das aufgehängt',
  'placed.choose': 'Öffnen Sie das Plakat, den Aushang oder das Handbuch, und drücken Sie dort auf den Link.',
  'placed.choose-link': 'Die Gruppe finden',
  'placed.lead':
    'Sagen Sie uns, wo es hängt oder liegt. Wenn sich etwas daran ändert, schreiben wir Ihnen, höchstens einmal in der Woche, und Sie drucken es neu. Zweimal im Jahr fragen wir, ob es noch da ist.',
  'placed.spot': 'Wo haben Sie es aufgehängt?',
  'placed.spot-hint': 'Zum Beispiel: Stadtbücherei, Brett neben der Tür. Bitte keine private Anschrift.',
  'placed.email': 'Ihre E-Mail-Adresse',
  'placed.email-hint':
    'Nur für diese Briefe. Sie wird gelöscht, wenn Sie auf Aufhören drücken oder nichts mehr von Ihnen hängt.',
  'placed.send': 'Schicken Sie mir den Brief',
  'placed.wrong-spot': 'Bitte schreiben Sie, wo es hängt oder liegt.',
  'placed.wrong-email': 'Bitte schreiben Sie eine Adresse, zum Beispiel name@example.org.',
  'placed.sent-title': 'Sehen Sie in Ihr Postfach',
  'placed.sent':
    'Ein Brief ist unterwegs zu Ihnen. Drücken Sie auf der Seite, die er öffnet, auf den Knopf. Dann achten wir auf das, was Sie aufgehängt haben.',
  'placed.stopped-title': 'Wir schreiben nicht mehr',
  'placed.stopped':
    'Ihre Adresse ist gelöscht. Danke, dass Sie es aufgehängt haben. Bitte nehmen Sie es ab, wenn Sie vorbeikommen.',
  'placed.ended-title': 'Unter diesem Link ist nichts mehr',
  'placed.ended':
    'Ihre Adresse wurde schon gelöscht. Hängt bei Ihnen noch etwas von uns, sagt der Code darauf, was heute gilt.',
  'placed.home': 'Zur Startseite',
  'placed.own-title': 'Was Sie aufgehängt haben',
  'placed.own-lead':
    '{n, plural, =0 {Jedes Wort darauf stimmt.} one {Eines davon stimmt nicht mehr.} other {{n} davon stimmen nicht mehr.}}',
  'placed.what': '{kind}: {spot}',
  'placed.code': 'Code {code}',
  'placed.checked': 'Zuletzt nachgesehen am {date}.',
  'placed.unknown': 'Seit {date} weiß es niemand.',
  'placed.right': 'Jedes Wort darauf stimmt.',
  'placed.gone': 'Die Gruppe hat aufgehört, oder niemand erreicht sie. Bitte nehmen Sie es ab.',
  'placed.merged': 'Die Gruppe ist Teil einer anderen geworden. Bitte hängen Sie das neue auf.',
  'placed.area':
    '{n, plural, one {Bei einer Gruppe darin hat sich etwas geändert.} other {Bei {n} Gruppen darin hat sich etwas geändert.}}',
  'placed.changed': 'Das hat sich geändert: {parts}.',
  'placed.part.openness': 'ob Neue kommen können',
  'placed.part.when': 'wann man sich trifft',
  'placed.part.where': 'wo man sich trifft',
  'placed.part.reach': 'wie man die Gruppe erreicht',
  'placed.part.name': 'der Name',
  'placed.part.about': 'für wen sie ist',
  'placed.part.words': 'was die Gruppe von sich sagt',
  'placed.print-new': 'Das neue drucken',
  'placed.press.confirm': 'Ja, das habe ich aufgehängt',
  'placed.press.not-me': 'Das war ich nicht',
  'placed.press.replaced': 'Ich habe es ausgetauscht',
  'placed.press.still': 'Es ist noch da',
  'placed.press.down': 'Ich habe es abgenommen',
  'placed.did.confirm': 'Danke. Wir achten darauf.',
  'placed.did.not-me': 'Es ist vergessen.',
  'placed.did.replaced': 'Danke. Jetzt stimmt es wieder.',
  'placed.did.still': 'Danke. Wir fragen in einem halben Jahr wieder.',
  'placed.did.down': 'Danke. Es steht nicht mehr auf der Liste.',
  'placed.stop-why': 'Sie können jederzeit aufhören. Ihre Adresse wird sofort gelöscht.',
  'placed.stop': 'Schreiben Sie mir nicht mehr',
  'placed.letter.agree-subject': 'Haben Sie etwas aufgehängt?',
  'placed.letter.agree':
    'Jemand hat uns gesagt, dass er etwas aufgehängt hat, und diese Adresse genannt. Wenn Sie das waren, öffnen Sie diese Seite und drücken Sie Ja. Dann schreiben wir Ihnen, wenn es auszutauschen ist.',
  'placed.letter.not-you':
    'Wenn Sie es nicht waren, tun Sie nichts. Diese Adresse wird nach zwei Wochen gelöscht.',
  'placed.letter.still-subject': 'Ist es noch da?',
  'placed.letter.still':
    '{n, plural, one {Sie haben etwas aufgehängt. Ist es noch da?} other {Sie haben {n} Dinge aufgehängt. Sind sie noch da?}} Bitte sehen Sie nach, wenn Sie vorbeikommen, und drücken Sie einen Knopf.',
  'placed.letter.stop': 'Auf derselben Seite können Sie diese Briefe beenden.',
  'placed.letter.replace-subject': 'Bitte tauschen Sie aus, was Sie aufgehängt haben',
  'placed.letter.replace':
    '{n, plural, one {Etwas, das Sie aufgehängt haben, stimmt nicht mehr.} other {{n} Dinge, die Sie aufgehängt haben, stimmen nicht mehr.}} Unter jedem finden Sie das neue zum Drucken.',
  'placed.letter.done': 'Wenn es getan ist, drücken Sie hier einmal:',
  'placed.desk-title': 'Was wo hängt',
  'placed.desk-back': 'Zurück zum Schreibtisch',
  'placed.desk-up':
    '{n, plural, =0 {Noch hat niemand etwas aufgehängt.} one {Eines hängt.} other {{n} Dinge hängen.}}',
  'placed.desk-old':
    '{n, plural, =0 {Jedes Wort darauf stimmt.} one {Eines stimmt nicht mehr. Wer darauf achtet, bekommt einen Brief.} other {{n} stimmen nicht mehr. Wer darauf achtet, bekommt einen Brief.}}',
  'placed.col.what': 'Was, und wo',
  'placed.col.about': 'Von',
  'placed.col.checked': 'Zuletzt nachgesehen',
  'placed.col.state': 'Was darauf steht',
  'privacy.material-keeper-table-what':
    'Menschen, die ein Plakat, einen Aushang oder ein Handbuch hingehängt haben und hören wollen, wenn es nicht mehr stimmt',
  'privacy.material-keeper-what': 'Die Adresse von jemandem, der etwas aufgehängt hat',
  'privacy.material-keeper-why': 'Damit er erfährt, was auszutauschen ist.',
  'privacy.material-keeper-until':
    'Bis er aufhört, nichts mehr von ihm hängt oder zwei Fragen ohne Antwort blieben; zwei Wochen, wenn er nie Ja gesagt hat',
  'privacy.placed-table-what':
    'Was wo hängt oder liegt: von welcher Gruppe, und Zeichen dessen, was darauf steht',
  'privacy.spot-what': 'Wo etwas von uns hängt, in den Worten dessen, der es aufgehängt hat',
  'privacy.spot-why': 'Damit er es wiederfindet und der Schreibtisch weiß, was wo ist.',
  'privacy.spot-until': 'Bis es abgenommen ist; ein Jahr, nachdem es niemand mehr weiß',
} as const
