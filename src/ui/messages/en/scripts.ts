/** What is said on the phone, and what stands on paper, for everything that can be done here. */
export const scripts = {
  'scripts.title': 'On the phone and on paper',
  'scripts.lead':
    'All that somebody can do here by themselves can be done on the phone with you, or on paper. The words are ready; say them as you would.',
  'scripts.form': 'Paper form',
  'scripts.form-of': 'Paper form: {what}',
  'scripts.for-group': 'What to say, and paper with the facts of this group',
  'scripts.say': 'What to say',
  'scripts.then': 'What you press',
  'scripts.all': 'All of them',
  'scripts.to-script': 'Back to what is said',
  'scripts.back-to-group': 'Back to the group',
  'scripts.paper.group': 'Name of the group:',
  'scripts.paper.right': 'This is still right',
  'scripts.paper.changed': 'It has changed. Now it is:',
  'scripts.paper.is': 'It is:',
  'scripts.paper.words': 'In your words',
  'scripts.paper.phone': 'Telephone number:',
  'scripts.paper.email': 'E-mail address:',
  'scripts.paper.seen-by.everyone': 'Everybody may see it',
  'scripts.paper.seen-by.page': 'Only on the page of our group, not in lists and copies',
  'scripts.paper.seen-by.desk': 'Nobody but the contact point',
  'scripts.paper.reach': 'E-mail address or telephone number:',
  'scripts.paper.agrees': 'Whoever this belongs to has said yes',
  'scripts.paper.who': 'Who says this',
  'scripts.paper.day': 'Day:',
  'scripts.paper.signature': 'Signature:',
  'scripts.paper.back': 'Please give or send this paper to: {name}',
  'scripts.paper.back-phone':
    'Please give or send this paper to: {name}. You can also say all of it by telephone: {phone}',
  'scripts.paper.kept':
    'We write down what stands here, not who signed. Then the paper is destroyed; a paper that allows us something is kept as long as that holds.',
  'scripts.paper.printed': 'Printed on {day}. What counts is what the directory says today.',
  'scripts.confirm.title': 'Are the facts still right?',
  'scripts.confirm.say':
    '“I read you what people find about your group, one thing after the other. Please say each time whether it is still right.”\n“When and where do you meet? Can new people come? How do they reach you?”\n“Thank you. We ask again in about half a year, and sooner only if somebody says that something is wrong.”',
  'scripts.confirm.then':
    'On the page of the group: “Still right” beside each fact that they confirmed. What they did not hear is not confirmed.',
  'scripts.confirm.paper':
    'This is what people read about your group. Please tick what is still right, and write beside it what has changed.',
  'scripts.mend.title': 'Something has changed',
  'scripts.mend.say':
    '“What has changed: the day, the hour, the place, or whether new people can come?”\n“Is that for good, or for one date only?”\n“I read it back to you. Is that right?”',
  'scripts.mend.then':
    'On the page of the group: “Something has changed” beside the fact. It shows what people will read before it is kept. It can be taken back for seven days.',
  'scripts.mend.paper':
    'Please write what has changed, and from when on. If it is for one date only, write the date.',
  'scripts.rest-or-end.title': 'A pause, a rest or an end',
  'scripts.rest-or-end.say':
    '“Are you full for now, are you resting, or has the group ended?”\n“Do you know until when? Shall a sentence stand beside it, in your words?”\n“If it has ended: thank you for what you did. People read it for a while and are shown other groups. It can always come back.”',
  'scripts.rest-or-end.then':
    'On the page of the group: “Whether new people can come”. That you are full can be written down at once. A rest or an end needs the leave of the group: then “What we may do for this group” comes first.',
  'scripts.rest-or-end.paper': 'Please tick how it is now. If you know until when, write the day.',
  'scripts.consent.title': 'Who may see the number and the address',
  'scripts.consent.say':
    '“Which number or address do people read, and whose is it?”\n“Has whoever it belongs to said yes? It can be shown to everybody, only on the page of the group, or to nobody but us.”\n“That can be taken back at any time, and then it goes at once.”',
  'scripts.consent.then':
    'On the page of the group: “How people reach you”. To hide a number always goes. To show one, or another one, needs the leave of the group: then “What we may do for this group” comes first.',
  'scripts.consent.paper':
    'Please write each number or address that people may read, and tick who may see it. Only whoever it belongs to can say yes.',
  'scripts.hand-over.title': 'Somebody else looks after it',
  'scripts.hand-over.say':
    '“Who may we ask from now on, beside you or in your place? Have they said yes?”\n“They get a letter and agree by one press, or tell us on the phone. We keep an address or a number, and no name.”\n“If it is in your place: when they have agreed, we stop asking you.”',
  'scripts.hand-over.then':
    'On the page of the group: “Whom may we ask next time?”. When they have agreed, press “They want to be asked no longer” beside the one who leaves.',
  'scripts.hand-over.paper':
    'Please write an e-mail address or a telephone number of whoever is to be asked from now on.',
  'scripts.claim.title': 'This is my group',
  'scripts.claim.say':
    '“I ring you back on the number that stands in the record, so that we know it is the group.”\n“From now on we ask you about twice a year whether the facts are right. You can stop at any time.”\n“Shall we write to you, or ring?”',
  'scripts.claim.then':
    'Ring the number that stands on the page of the group. Then “Whom may we ask next time?”. With somebody who can be reached no other way, ask a house where the group meets.',
  'scripts.claim.paper':
    'Please write where you can be asked about the group. Before anything changes we ring the number that we know of it.',
  'scripts.stop.title': 'I want to be asked no longer',
  'scripts.stop.say':
    '“We stop at once, and your address or number is forgotten. You need not say why.”\n“Is there somebody else in the group whom we may ask? You need not know that either.”',
  'scripts.stop.then':
    'On the page of the group: “They want to be asked no longer”. It cannot be undone. How the group is reached is asked about at once.',
  'scripts.stop.paper': 'Please tick who you are. We stop asking you and forget your address and number.',
  'scripts.bring-back.title': 'The group comes back',
  'scripts.bring-back.say':
    '“At present people do not find your group. Shall it come back?”\n“Then I read you each fact. Only what you say is right counts.”',
  'scripts.bring-back.then': 'On the page of the group: “Bring this group back”. Then ask about each fact.',
  'scripts.bring-back.paper':
    'Please tick what is right of what was known last, and write what has changed. Then people find the group again.',
  'scripts.copy.title': 'What is kept about the group',
  'scripts.copy.say':
    '“All that people read I can send you on paper now. What else is kept stands on a page that opens from a letter to a contact: who is asked, what was asked, what we did.”\n“Shall I see to it that a letter comes to you?”',
  'scripts.copy.then':
    'Print the paper below with the facts of the group. For the rest write down an address with “Whom may we ask next time?”: the letter leads to a page with the whole copy.',
  'scripts.copy.paper':
    'This is what people read about your group today. A contact can read and take along all the rest from the page of a letter.',
  'scripts.take-out.title': 'Take the group out of the directory',
  'scripts.take-out.say':
    '“Then nobody finds it here, and numbers and addresses are erased at once. Other contacts hear of it and can bring it back for seven days.”\n“If you only pause or have ended, it is kinder to say so. Which do you mean?”\n“Has the group decided this together?”',
  'scripts.take-out.then':
    'On the page of the group: “Take this group out of the directory”. It needs the leave of the group: then “What we may do for this group” comes first.',
  'scripts.take-out.paper':
    'We, the group, want our entry taken out of the directory. It goes from every page, search and list; numbers and addresses are erased.',
  'scripts.mandate.title': 'The group lets us act for it',
  'scripts.mandate.say':
    '“There are things that we do for a group only if it has allowed it. I read them to you.”\n“It holds for a year, ends by itself, and you can take it back at any moment. You can read what we did.”\n“Would you rather talk about it in the group first? Then I send you the paper.”',
  'scripts.mandate.then':
    'On the page of the group: “What we may do for this group”. The words to read aloud stand there, whole.',
  'scripts.mandate.paper':
    'Our group allows the contact point to do the following for us, for one year at most. We can take it back at any moment, by telephone, by letter or by a press, and read what was done.',
  'scripts.doubt.title': 'Something is wrong, says a reader',
  'scripts.doubt.say':
    '“Thank you for telling us. What did you find: the day, the place, the number, or that nobody was there?”\n“I write down what is wrong, not who you are. The group hears of it first.”\n“Shall I look for another group for you meanwhile?”',
  'scripts.doubt.then':
    'Open the page of the group, then “Was something here wrong?”: it is the same for everybody. If the caller looks for a group, search with them.',
  'scripts.doubt.paper': 'What is wrong in what we say about this group? Please do not write your name.',
  'scripts.concern.title': 'Somebody worries about a group',
  'scripts.concern.say':
    '“Is anybody in danger now? Then we stop here, and you ring the urgent number. I can read it to you.”\n“Tell me as much or as little as you like. I need no name, and I do not tell the group who said it.”\n“We ask the group in other words, and nothing is decided before it was heard. Shall I give you the address of the page where you can read what came of it?”',
  'scripts.concern.then':
    'Open the page of the group, then “Something else is wrong here”: it is the same for everybody. Write what they say and read out the address of their page; nobody can find it again.',
  'scripts.concern.paper':
    'What worries you about this group? Please do not write your name. If somebody is in danger, ring the urgent number first.',
  'scripts.hear.title': 'A group is asked about a concern',
  'scripts.hear.say':
    '“Somebody has told us of something that worries them. I say it in my own words, and I do not say who.”\n“Nothing is decided before we have heard you. How do you see it? You need not answer today; you have seven days.”\n“I read back to you what I write down. You will hear what is decided, with the reason, and you can say once that you do not agree.”',
  'scripts.hear.then':
    'On the desk, beside the concern: “What the group said on the phone”. Never read out the words of whoever wrote.',
  'scripts.hear.paper':
    'The contact point has asked us about something that worries somebody. This is how we see it. We write no names.',
  'scripts.barrier.title': 'A door stayed shut to a group',
  'scripts.barrier.say':
    '“Where was it, and what happened: was a poster refused, were people not told about you, did nobody answer?”\n“I write it down without names of people. It stands nowhere else, and the group reads here what comes of it.”\n“We look what can be done, and tell you.”',
  'scripts.barrier.then':
    'On the page of the group at the desk: “A door stayed shut to them”. What you agree on stands on the desk until you say what came of it.',
  'scripts.barrier.paper':
    'A door stayed shut to our group. Where was it, and what happened? Please no names of people.',
  'scripts.first-question.title': 'Somebody would like to write to a group',
  'scripts.first-question.say':
    '“I can write it down for you now, in your words, and read it back. You need give no name.”\n“The group gets the words through us, not your number. The answer stands on a page; I give you its address, and I keep none of it.”\n“Shall I send it like this?”',
  'scripts.first-question.then':
    'Open the page of the group, “How to get in touch”, “Write”. Type while they speak, read it out, and press only when they say yes. Dictate the address of their page, then close it: nobody can send it again, and we must not keep it.',
  'scripts.first-question.paper':
    'What would you like to ask the group? Please leave your name out if you like. We type it in for you and send you the address at which the answer will stand.',
  'scripts.together.title': 'Somebody sits beside a professional, or wants to be rung',
  'scripts.together.say':
    '“You two write it on one screen, and the person sends it, now or within three days at home.”\n“For a ring back the group gets the number and the good times, and nothing else.”\n“Whoever helps learns nothing of it, unless the person ticks that they may learn once that contact was made.”',
  'scripts.together.then':
    'Page of the group, “How to get in touch”, then “Begin together” or “Ask to be rung”. With the person on the phone: type what they say, read it out, and press only when they say yes. Never send it for somebody who is not there.',
  'scripts.together.paper':
    'What should the group read, or at which number and when may it ring? It goes only when you say so yourself.',
  'scripts.answer-question.title': 'A question to the group waits',
  'scripts.answer-question.say':
    '“Somebody has written to your group. We cannot read it, and it is not about anything you did. The letter has a reference at its end: please read it to me.”\n“Did a letter come that says that someone would like to hear from you? The link in it opens the words; a sentence in answer is enough.”\n“If letters do not reach you: who could have them, and at which address?”',
  'scripts.answer-question.then':
    'Ask neither who wrote nor what. If no letter came, change the address of the contact; the next reminder goes there. If the group wants no questions for now: “How to get in touch” at the desk, and take writing off.',
  'scripts.answer-question.paper':
    'Somebody has written to your group through the directory. Please open the link in the letter, or tell us where letters reach you.',
  'scripts.agency.title': 'An agency tells everybody about groups',
  'scripts.agency.say':
    '“At which moments could everybody be told that there are groups? On going home, at the first visit?”\n“One press counts that it was said. Nobody is named, and numbers under five are told to nobody.”',
  'scripts.agency.then':
    '“Agencies” at the desk: the name and the address of whoever answers for groups there. They get a letter and set the moments themselves.',
  'scripts.agency.paper':
    'At which moments is everybody told, and about what? Who answers for it, and who stands in?',
  'scripts.put-up.title': 'A poster, a leaflet or a card was put up somewhere',
  'scripts.put-up.say':
    '“Where does it hang, and which one is it? The code stands at its foot.”\n“To which e-mail address may we write when a fact on it changes? At most one letter a week, and one press ends them.”',
  'scripts.put-up.then':
    'Open the address /put-up with its code. Type the place and the address; a letter asks whoever it belongs to, and nothing counts before they press.',
  'scripts.put-up.paper':
    'Where does it hang, and what is its code? We write only when it has to be replaced.',
  'scripts.wish.title': 'There is no group for this',
  'scripts.wish.say':
    '“I find none near you for this just now. Shall we count that you would have come? No name, no number.”\n“Groups elsewhere, by telephone or online may help meanwhile. I read them to you.”\n“If you would like to begin one: somebody here helps with that.”',
  'scripts.wish.then':
    'Search with their words and their place; beneath the answer stands “Say that you would come”. Read out the groups farther away.',
  'scripts.wish.paper':
    'For which situation and near which town do you look for a group? Please do not write your name: it is only counted.',
} as const
