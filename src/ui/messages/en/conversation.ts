/** A person and a group write to each other: forms, pages and letters. */
export const conversation = {
  'conversation.told.nobody':
    'Nobody of the group can be written to at this moment, so this was not handed on. What you typed is still here: try again tomorrow, or ask the contact point.',
  'conversation.told.over':
    'It had ended in the meantime, so this was not handed on. What you typed is still here, to be copied.',
  'conversation.not-reached-them': 'This reached nobody of the group. Please write it once more.',
  'conversation.page-title': 'A question',
  'conversation.write-title': 'Write a first question',
  'conversation.goes.next':
    '{group} reads it and answers within {days, plural, one {# day} other {# days}}. You decide what comes after that, if anything.',
  'conversation.goes.passed': 'What is passed on: your words, and the name you choose, if you choose one.',
  'conversation.goes.not':
    'What is not: your e-mail address, and anything else about you. The group’s address stays hidden too.',
  'conversation.goes.back':
    'Nobody reports back to anybody: not to a surgery, not to an authority, not to us.',
  'conversation.goes.gone':
    'Your words are gone seven days after the group had them. You can stop at any time with one press, and then they are gone at once.',
  'conversation.no-emergency': 'This is not for emergencies: an answer can take days.',
  'conversation.words': 'Your question',
  'conversation.words-hint': 'Up to {n} letters. As much or as little as you like.',
  'conversation.name': 'What should they call you?',
  'conversation.name-hint': 'Any name, or leave it empty.',
  'conversation.email': 'E-mail for the answer, if you want it by mail too',
  'conversation.email-hint': 'Not needed: the answer is on a page of your own either way.',
  'conversation.mobile': 'Mobile number for a text message, if you want one',
  'conversation.mobile-hint':
    'With the country in front: +44. Used where you leave no e-mail. It says only that there is something to read.',
  'conversation.shared':
    'Others read this letter box too: letters then say only that there is something to read',
  'conversation.agree': 'By pressing you agree that we pass this on to {group}, and to nobody else.',
  'conversation.send': 'Send this',
  'conversation.other-ways': 'Other ways to get in touch',
  'conversation.other-groups': 'Other groups',
  'conversation.wrong.empty': 'Please write something first. Nothing was sent.',
  'conversation.wrong.long': 'That is longer than {n} letters. Please shorten it; nothing was lost.',
  'conversation.wrong.address': 'This does not look like an e-mail address. You can also leave it empty.',
  'conversation.wrong.number':
    'This does not look like a number with its country in front, such as +44. You can also leave it empty.',
  'conversation.wrong.welcome': 'That did not work. Please press once more.',
  'conversation.wrong.paused': 'Please give a day that is still to come.',
  'conversation.wrong.better-fit': 'Please choose one of the groups.',
  'conversation.wrong.please-call': 'Please give a number that can be rung.',
  'conversation.told.again':
    'It did not arrive whole, and nothing was kept. What you typed still stands here. Please press once more.',
  'conversation.told.wait':
    'Many people are writing just now. What you typed still stands here. Please press again in a few minutes.',
  'conversation.told.not-now':
    'It cannot be kept safe at this moment, so it was not sent. What you typed still stands here. Please try again later.',
  'conversation.told.enough': 'So much was written today that this was not sent. Please go on tomorrow.',
  'conversation.not-now': 'Not at this moment',
  'conversation.not-now.not-accepted': 'This group cannot be written to through this page at the moment.',
  'conversation.not-now.pace': 'As many new people have asked as the group can welcome for now.',
  'conversation.not-now.day': 'Enough people have written to this group today.',
  'conversation.not-now.promise':
    'The group has not answered those before you yet. The contact point is looking into it.',
  'conversation.next-opening': 'You can ask again from {day}.',
  'conversation.typed': 'What you typed, so that nothing is lost',
  'conversation.instead': 'What you can do instead',
  'conversation.own-title': 'Your question',
  'conversation.standing.on-its-way': 'It is on its way to the group.',
  'conversation.standing.with-the-group': 'The group has it. The answer will stand here.',
  'conversation.standing.answered': 'The group has answered.',
  'conversation.standing.unanswered':
    'Nobody has answered yet, though the group was reminded twice. That is not because of you. Below is what you can do instead; an answer that comes late will still stand here.',
  'conversation.over.group':
    'The group has ended this conversation. Reasons are not asked for here, on either side.',
  'conversation.over.group-gone':
    'This group cannot be written to any more: it takes nobody new, or has left the directory.',
  'conversation.over.lost':
    'It could not be delivered, and that is our fault, not yours. The contact point can help.',
  'conversation.keep': 'Keep this address',
  'conversation.keep-text':
    'Only this address leads to the answer, and nobody can send it to you again. It is too long to copy by hand: keep it as a bookmark or take a photograph of it. Where others use this device too, leave no bookmark here.',
  'conversation.reference': 'To speak of it on the phone: {reference}. It opens nothing.',
  'conversation.said': 'What was written',
  'conversation.from-group': 'The group, {day}',
  'conversation.from-you': 'You, {day}',
  'conversation.words-gone': 'These words have had their time and are gone.',
  'conversation.copy': 'Take a copy along (text)',
  'conversation.gone':
    'The group can read your question until {words}. Here each of these goes after 30 days, and all of this page on {all}. Until then you can keep a copy.',
  'conversation.more': 'Write again',
  'conversation.stop': 'Stop',
  'conversation.stop-text':
    'Everything here is gone at once, and the group can no longer write to you. It hears only that the conversation has ended.',
  'conversation.stop-press': 'Stop, and forget all of it',
  'conversation.not-right': 'Was something not all right? Tell somebody who can help',
  'conversation.forgotten': 'It is gone',
  'conversation.nothing-here.stopped':
    'Nothing of it is kept here any more, and the group can no longer write to you. This address leads nowhere from now on.',
  'conversation.nothing-here': 'There is nothing here',
  'conversation.nothing-here.own':
    'Either this address is not quite right, or what stood here has had its time, or was stopped.',
  'conversation.nothing-here.group': 'This conversation has ended. There is nothing you need to do.',
  'conversation.for-you': 'Somebody would like to hear from you',
  'conversation.done': 'Thank you. It has been passed on.',
  'conversation.answered-before': 'One of you has answered already. You can still add something.',
  'conversation.somebody': 'Somebody who gave no name writes:',
  'conversation.called': '{name} writes:',
  'conversation.answer': 'Your answer',
  'conversation.answer-hint': 'A sentence is enough. Your own address is not shown.',
  'conversation.answer-press': 'Send the answer',
  'conversation.or': 'Or with one press',
  'conversation.welcomer-knows':
    'You are not told who this is, and nobody asks you what came of it. To speak of it with the contact point: {reference}.',
  'conversation.ring': 'Please ring back',
  'conversation.call-asked': 'Please ring me: {number}',
  'conversation.any-time': 'Any time is good.',
  'conversation.good-times': 'Good times: {times}',
  'conversation.no-voicemail': 'Leave nothing on an answering machine.',
  'conversation.voicemail': 'An answering machine is all right. Say only your own first name.',
  'conversation.first-name-only':
    'Others answer this number too: say only your own first name, and nothing of the group.',
  'conversation.ask-for': 'Ask for {name}.',
  'conversation.rung': 'I have rung',
  'conversation.not-reached': 'I could not reach them',
  'conversation.rung-words': 'Somebody of the group has rung you.',
  'conversation.not-reached-words': 'Somebody of the group tried to ring you and did not reach you.',
  'conversation.welcome-words': 'You are welcome. This is when we next meet:',
  'conversation.welcome-words-first':
    'You are welcome. New people come to the first gathering of a month, and this is the next of them:',
  'conversation.paused-words':
    'We are not taking new people until {date}. You are welcome to ask again then.',
  'conversation.better-fit-words': 'We think that this group would suit what you wrote better:',
  'conversation.please-call-words': 'Please ring us: {phone}. You need to say nothing but that you wrote.',
  'conversation.no-date': 'No next date is known here. Please write when you meet in your line.',
  'conversation.line': 'A line of your own, if you like',
  'conversation.line-hint': 'For example who waits at the door.',
  'conversation.until': 'Until when do you take nobody new?',
  'conversation.phone': 'The number to ring',
  'conversation.fit-name': 'Name of the other group, or its town',
  'conversation.fit-look': 'Look for it',
  'conversation.fit-none': 'Nothing was found by that name.',
  'conversation.fit-more':
    '{n, plural, one {One more has such a name or is there: write more of its name.} other {# more have such a name or are there: write more of the name.}}',
  'conversation.fit-which': 'Which one?',
  'conversation.back': 'Back to what was written',
  'conversation.page.welcome': 'This is sent, with your next gathering as it stands in the directory:',
  'conversation.page.paused':
    'The person reads that you take nobody new until then. Nothing else is changed.',
  'conversation.page.better-fit':
    'The person is shown the other group, and decides. Nothing is passed on to that group.',
  'conversation.page.please-call': 'The person reads this number, and rings or does not.',
  'conversation.page.stop':
    'The conversation ends at once, for both. Nobody is asked for a reason. The person reads only that it has ended. If something was not all right, please tell the contact point.',
  'conversation.press.welcome': 'Say welcome',
  'conversation.press.paused': 'Say that we are pausing',
  'conversation.press.better-fit': 'Show them this group',
  'conversation.press.please-call': 'Ask them to ring',
  'conversation.press.stop': 'End it',
  'conversation.copy-press': 'Send me a copy by e-mail',
  'conversation.copy-where': 'To the address you left at first, if only you read it.',
  'conversation.copy-asked':
    'If you left an address that only you read, the copy is on its way there. One copy goes in a day.',
  'conversation.press.report': 'End it, and tell the contact point that it was not all right',
  'privacy.conversation-table-what':
    'That a person and a group write to each other through us, with words that only the relay, or whoever holds a link, can open',
  'privacy.message-table-what': 'What was said after the first words, sealed',
  'privacy.copy-table-what':
    'A copy of a conversation on its way to the letter box of whoever asked for it, sealed; after a day nothing of it is left',
  'privacy.welcome-link-table-what': 'Links in letters to a group, each with the words sealed to it',
  'privacy.conversation-what':
    'What you write to a group through us, with the name and the address or number you choose to leave',
  'privacy.conversation-why': 'So that it can be handed on, repeated once in a reminder, and answered',
  'privacy.conversation-until':
    'Your first words seven days after the group had them; what stands on your page after 30 days; the address or number you left, and all of it, 30 days after the last word and 90 at most, or at once when you stop',
}
