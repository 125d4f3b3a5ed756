/** Mail in and out of a conversation: what letters add, and mails that wait for a press. */
export const relay = {
  'relay.not-passed.nobody':
    'Your mail was not handed on: nobody on the other side can be written to at this moment. Please send it again tomorrow.',
  'relay.not-passed.over': 'Your mail was not handed on: the conversation has ended.',
  'relay.page-title': 'Your mail',
  'relay.answer-by-mail':
    'You can also simply answer this mail. Only your words are passed on: your address, what is quoted and files are not.',
  'relay.files':
    '{n, plural, one {(A file came with it. Files are not passed on.)} other {(# files came with it. Files are not passed on.)}}',
  'relay.held-subject': 'A mail of yours waits for a word from you',
  'relay.held-letter.own-address':
    'In your mail there is an address or a number of your own. It has not been passed on yet. Please say here whether it goes with or without:',
  'relay.held-letter.who':
    'A mail came in your name, and we are not sure that it is from you. It has not been passed on. Please look at it here:',
  'relay.held-until': 'It waits for three days. If you do nothing it is deleted, and nobody reads it.',
  'relay.held-title.own-address': 'With your address, or without?',
  'relay.held-title.who': 'Did you send this?',
  'relay.held-lead.own-address':
    'An address or a number of your own stands in your mail. You may give it, if you want to. Nothing has been passed on yet.',
  'relay.held-lead.who':
    'It came in your name, but not in the way your mails usually come. Nothing has been passed on yet.',
  'relay.without': 'Without it',
  'relay.with': 'As you wrote it',
  'relay.as-it-came': 'What it says',
  'relay.send-without': 'Send without it',
  'relay.send-with': 'Send as I wrote it',
  'relay.send': 'Yes, send it',
  'relay.or-not': 'Or not at all',
  'relay.throw-away': 'Throw it away',
  'relay.told.again': 'That did not arrive whole. Nothing was sent. Please press once more.',
  'relay.told.nobody':
    'Nobody on the other side can be written to at this moment, so nothing was sent. Please press again tomorrow.',
  'relay.told.over': 'The conversation has ended. Nothing was sent.',
  'relay.told.enough': 'So much was written today that this was not sent. Please press again tomorrow.',
  'relay.told.not-now':
    'It cannot be kept safe at this moment, so it was not sent. Please press again later.',
  'relay.no-more-title.sent': 'It is on its way',
  'relay.no-more-title.away': 'It is thrown away',
  'relay.no-more-title.gone': 'There is nothing here',
  'relay.no-more.sent': 'There is nothing more you need to do.',
  'relay.no-more.away': 'Nobody has read it, and nothing of it is kept.',
  'relay.no-more.gone':
    'Either this address is not quite right, or what stood here has been decided about, or its three days are over.',
  'relay.not-passed-subject': 'Your mail was not passed on',
  'relay.not-passed.too-large':
    'Your mail is too large to be passed on, most likely because of a picture or a file. Please send the words alone.',
  'relay.not-passed.too-long':
    'Your mail is longer than {n} signs, and so it was not passed on. Please shorten it, or send it in two.',
  'relay.not-passed.empty':
    'We found no words of yours in your mail, and so there was nothing to pass on. Pictures and files stay behind. Please write above what is quoted.',
  'relay.not-passed.locked':
    'Your mail is encrypted, and we cannot read it. Please send it once more without encryption.',
  'relay.not-passed.enough':
    'So many mails came from you today that the last ones were not passed on. Please go on tomorrow.',
  'privacy.reply-address-table-what':
    'Mail addresses drawn by us, one for each side of a conversation, so that letters can be answered by mail',
  'privacy.reply-address-what':
    'The address drawn for you, sealed, and a mark by which a mail of yours is known. Your own address cannot be read from it.',
  'privacy.reply-address-why': 'So that you can answer by mail, and nobody else can in your name',
  'privacy.reply-address-until': 'When the conversation ends, or at once when either side stops',
  'privacy.held-mail-table-what': 'Mails that wait until whoever sent them says whether they go on',
  'privacy.held-mail-what':
    'A mail of yours that holds your own address or number, or that may not be from you; sealed, so that only your letter opens it',
  'privacy.held-mail-why': 'So that nothing of you is passed on by accident, and nobody writes in your name',
  'privacy.held-mail-until': 'When you press, or after 72 hours, or when the conversation ends',
}
