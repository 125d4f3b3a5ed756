/** Mail in ein Gespräch und aus ihm heraus: was Briefe dazu sagen, und Mails, die auf einen Druck warten. */
export const relay = {
  'relay.not-passed.nobody':
    'Ihre E-Mail wurde nicht weitergegeben: Auf der anderen Seite ist im Augenblick niemand erreichbar. Bitte schicken Sie sie morgen noch einmal.',
  'relay.not-passed.over': 'Ihre E-Mail wurde nicht weitergegeben: Das Gespräch ist beendet.',
  'relay.page-title': 'Ihre Mail',
  'relay.answer-by-mail':
    'Sie können auch einfach auf diese Mail antworten. Nur Ihre Worte gehen weiter: Ihre Adresse, Zitiertes und Dateien nicht.',
  'relay.files':
    '{n, plural, one {(Eine Datei war dabei. Dateien gehen nicht weiter.)} other {(# Dateien waren dabei. Dateien gehen nicht weiter.)}}',
  'relay.held-subject': 'Eine Mail von Ihnen wartet auf ein Wort von Ihnen',
  'relay.held-letter.own-address':
    'In Ihrer Mail steht eine Adresse oder eine Nummer von Ihnen. Sie ist noch nicht weitergegangen. Bitte sagen Sie hier, ob sie mit oder ohne gehen soll:',
  'relay.held-letter.who':
    'Eine Mail kam in Ihrem Namen, und wir sind nicht sicher, ob sie von Ihnen ist. Sie ist nicht weitergegangen. Bitte sehen Sie sie hier an:',
  'relay.held-until': 'Sie wartet drei Tage. Wenn Sie nichts tun, wird sie gelöscht, und niemand liest sie.',
  'relay.held-title.own-address': 'Mit Ihrer Adresse oder ohne?',
  'relay.held-title.who': 'Haben Sie das geschickt?',
  'relay.held-lead.own-address':
    'In Ihrer Mail steht eine Adresse oder eine Nummer von Ihnen. Sie können sie geben, wenn Sie möchten. Noch ist nichts weitergegangen.',
  'relay.held-lead.who':
    'Sie kam in Ihrem Namen, aber nicht so, wie Ihre Mails sonst kommen. Noch ist nichts weitergegangen.',
  'relay.without': 'Ohne',
  'relay.with': 'Wie Sie es geschrieben haben',
  'relay.as-it-came': 'Was darin steht',
  'relay.send-without': 'Ohne schicken',
  'relay.send-with': 'So schicken, wie ich es schrieb',
  'relay.send': 'Ja, schicken',
  'relay.or-not': 'Oder gar nicht',
  'relay.throw-away': 'Wegwerfen',
  'relay.told.again': 'Das kam nicht ganz an. Nichts wurde geschickt. Bitte drücken Sie noch einmal.',
  'relay.told.nobody':
    'Auf der anderen Seite ist im Augenblick niemand erreichbar, deshalb wurde nichts gesendet. Bitte drücken Sie morgen noch einmal.',
  'relay.told.over': 'Das Gespräch ist beendet. Es wurde nichts gesendet.',
  'relay.told.enough':
    'Heute wurde so viel geschrieben, dass dies nicht geschickt wurde. Bitte drücken Sie morgen wieder.',
  'relay.told.not-now':
    'Es lässt sich gerade nicht sicher aufheben und wurde deshalb nicht geschickt. Bitte drücken Sie später wieder.',
  'relay.no-more-title.sent': 'Sie ist unterwegs',
  'relay.no-more-title.away': 'Sie ist weggeworfen',
  'relay.no-more-title.gone': 'Hier ist nichts',
  'relay.no-more.sent': 'Sie brauchen nichts weiter zu tun.',
  'relay.no-more.away': 'Niemand hat sie gelesen, und nichts davon wird aufgehoben.',
  'relay.no-more.gone':
    'Entweder stimmt diese Adresse nicht ganz, oder darüber ist entschieden, oder die drei Tage sind vorbei.',
  'relay.not-passed-subject': 'Ihre Mail ging nicht weiter',
  'relay.not-passed.too-large':
    'Ihre Mail ist zu groß, um weiterzugehen, wohl wegen eines Bildes oder einer Datei. Bitte schicken Sie nur die Worte.',
  'relay.not-passed.too-long':
    'Ihre Mail ist länger als {n} Zeichen und ging deshalb nicht weiter. Bitte kürzen Sie sie, oder schicken Sie zwei.',
  'relay.not-passed.empty':
    'Wir fanden in Ihrer Mail keine Worte von Ihnen, also gab es nichts weiterzugeben. Bilder und Dateien bleiben zurück. Bitte schreiben Sie über das Zitierte.',
  'relay.not-passed.locked':
    'Ihre Mail ist verschlüsselt, und wir können sie nicht lesen. Bitte schicken Sie sie noch einmal ohne Verschlüsselung.',
  'relay.not-passed.enough':
    'Heute kamen so viele Mails von Ihnen, dass die letzten nicht weitergingen. Bitte schreiben Sie morgen weiter.',
  'privacy.reply-address-table-what':
    'Mailadressen, die wir ziehen, eine für jede Seite eines Gesprächs, damit Briefe sich per Mail beantworten lassen',
  'privacy.reply-address-what':
    'Die für Sie gezogene Adresse, versiegelt, und ein Zeichen, an dem eine Mail von Ihnen erkannt wird. Ihre eigene Adresse lässt sich daraus nicht lesen.',
  'privacy.reply-address-why': 'Damit Sie per Mail antworten können, und niemand sonst in Ihrem Namen',
  'privacy.reply-address-until': 'Wenn das Gespräch endet, oder sofort, wenn eine Seite aufhört',
  'privacy.held-mail-table-what': 'Mails, die warten, bis sagt, wer sie schickte, ob sie weitergehen',
  'privacy.held-mail-what':
    'Eine Mail von Ihnen, in der Ihre eigene Adresse oder Nummer steht, oder die vielleicht nicht von Ihnen ist; versiegelt, sodass nur Ihr Brief sie öffnet',
  'privacy.held-mail-why':
    'Damit nichts über Sie aus Versehen weitergeht und niemand in Ihrem Namen schreibt',
  'privacy.held-mail-until': 'Wenn Sie drücken, oder nach 72 Stunden, oder wenn das Gespräch endet',
}
