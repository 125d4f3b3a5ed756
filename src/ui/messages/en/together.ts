/** What two write on one screen, and the one bit for whoever helped. */
export const together = {
  'together.page-title': 'A first word',
  'together.together.title': 'Write the first words together',
  'together.together.next':
    'Here you write down what the group should read, alone or with somebody beside you. You look it over, change it and send it, here or later at home. The group then answers within {days, plural, one {# day} other {# days}}.',
  'together.together.passed': 'What is passed on: the words, and the name you choose, if any.',
  'together.call-back.title': 'Ask the group to ring back',
  'together.call-back.next':
    'Here you write down how you may be rung, alone or with somebody beside you. You look it over and send it, here or later at home. Somebody of the group then rings within {days, plural, one {# day} other {# days}}.',
  'together.call-back.passed':
    'What is passed on: the number, when it is good, what you write beside it, and the name you choose, if any.',
  'together.not-passed': 'What is not: an e-mail address, who helped, if anybody did, and why you are here.',
  'together.back':
    'Nobody reports back what became of it. Only if you allow it, somebody who helped learns once that contact was made.',
  'together.words': 'What should the group read?',
  'together.words-call': 'Something the group should know before it rings, if anything',
  'together.words-hint':
    'Up to {n} letters, in your own words. Every part of it can be changed or taken out before it goes.',
  'together.number': 'The number to ring',
  'together.number-hint': 'Your own, or one where you can be reached safely.',
  'together.times': 'When is it good?',
  'together.times-hint': 'For example: weekdays after six. Leave it empty for any time.',
  'together.voicemail': 'A message may be left',
  'together.shared-phone':
    'Others answer this phone too: whoever rings says only their own first name, and asks for you by the name you leave below',
  'together.name': 'What should they call you?',
  'together.name-hint': 'Any name, or leave it empty.',
  'together.name-hint-call': 'Any name. It may stay empty where nobody else answers this phone.',
  'together.email': 'Your e-mail for the answer, if you want it by mail too',
  'together.email-hint':
    'Not needed: the answer is on a page of your own either way. The group does not see it.',
  'together.wants-word':
    'Somebody helps with this and would like to learn, once, that contact was made. You decide that on the next page.',
  'together.nothing-yet': 'Nothing goes to the group yet. On the next page you read it once more and decide.',
  'together.read-it': 'Look it over',
  'together.more-distant': 'A more distant way to get in touch',
  'together.draft-title': 'Is this how you want it?',
  'together.not-sent': 'Nothing has been sent yet. It goes only when you press.',
  'together.kept': 'Your changes are kept. Nothing has been sent yet.',
  'together.tells':
    'Whoever helped me may learn, once, that contact was made. Not when exactly, and nothing else.',
  'together.agree':
    'By pressing “Yes, send this” you agree that we pass this on to {group}, and to nobody else. You can stop at any time on the next page.',
  'together.send': 'Yes, send this',
  'together.keep': 'Keep my changes for now',
  'together.keep-here': 'Keep it on this device alone',
  'together.keep-here-text':
    '“Keep it on this device alone” moves it to a new address. The one it has now, on any other screen or paper, then leads nowhere.',
  'together.sent-off': 'It is sent',
  'together.yours': 'Take your page along',
  'together.yours-text':
    'The answer will stand at this address, and it is shown this once. Where others use this device, hold your own phone against it or take a photograph, and close this page afterwards: whoever has the address can read the answer.',
  'together.close': 'Close this page',
  'together.along': 'Or decide later, at home',
  'together.along-text':
    'Hold your phone against this, or note the address. Without a press of yours all of it is gone after {hours} hours.',
  'together.along-code': 'Address of this page, for your phone',
  'together.word-at': 'For whoever helped',
  'together.word-at-text':
    'If the person allows it, word that contact was made can be read once at this address. It names nobody.',
  'together.away': 'Or not at all',
  'together.away-text': 'Then nothing of it is kept, and nobody hears of it.',
  'together.away-press': 'Throw it away',
  'together.tells-now': 'Whoever helped you may learn, once, that contact was made.',
  'together.untell': 'They should not learn it after all',
  'together.wrong.empty': 'Please write something first. Nothing was sent.',
  'together.wrong.long': 'That is longer than {n} letters. Please shorten it; nothing was lost.',
  'together.wrong.address': 'This does not look like an e-mail address. It can also stay empty.',
  'together.wrong.number':
    'This does not look like a number with its country in front, such as +44. It can also stay empty.',
  'together.wrong.phone': 'Please give a number that can be rung.',
  'together.wrong.whom':
    'Others answer this phone too, so please leave a name to ask for. Nothing else is said there.',
  'together.nothing-title.draft': 'There is nothing here',
  'together.nothing-title.away': 'It is thrown away',
  'together.nothing.draft':
    'Either this address is not quite right, or it was sent, thrown away or taken to another device, or its 72 hours are over and all of it is gone.',
  'together.nothing.away': 'Nobody has read it, and nothing of it is kept.',
  'together.word-title': 'Word for whoever helped',
  'together.word-there':
    'Whether contact was made can be asked here, and is told once: in the week after, and only if the person ticked it.',
  'together.word-none':
    'There is no word. Either it is too soon, or the person would rather not say, or it was read. All three are fine.',
  'together.word-read': 'Ask',
  'together.word-made': 'Contact was made, in the week of {day}. That is all there is to know.',
  'privacy.draft-table-what': 'What somebody wrote down beside a professional, until they send it',
  'privacy.draft-what':
    'Your words, name and number, sealed to the address of your draft; nobody else can read them',
  'privacy.draft-why': 'So that you can decide later, from your own phone',
  'privacy.draft-until': 'When you send it or throw it away, or after 72 hours',
  'privacy.word-back-table-what': 'That whoever helped may learn once that contact was made',
  'privacy.word-back-what':
    'One bit and a week, for whoever holds the other address; only where you ticked it',
  'privacy.word-back-why': 'Because you allowed it',
  'privacy.word-back-until':
    'When it is read, when you take it back, after 30 days, or with the conversation',
}
