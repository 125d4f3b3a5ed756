/** The ways of getting in touch with a group, as the group and the desk set them. */
export const waysSet = {
  'ways.set.title': 'How new people reach you',
  'ways.set.lead':
    'Tick what you offer. What you do not tick is shown to nobody. You can change it whenever you like.',
  'ways.set.link': 'How new people reach you: which ways, how many, how soon',
  'ways.set.saved': 'Saved. Everybody sees it within a minute.',
  'ways.set.paced': 'The number of newcomers is saved. Everybody sees it within a minute.',
  'ways.set.unsaved': 'What you ticked or wrote below is not saved yet. “Save” at the end does that.',
  'ways.set.paused': 'Paused. No new people come until you open again.',
  'ways.set.opened': 'Open again. New people can come.',
  'ways.set.mended': 'Thank you. New questions reach the group again.',
  'ways.set.again': 'That did not arrive whole. Please press once more.',
  'ways.set.moved-on': 'Somebody changed this meanwhile. Please look, and press once more.',
  'ways.set.busy': 'A list is just being read in. Please try again in a minute.',
  'ways.set.wrong': 'Nothing was saved yet. Please look at what is marked.',
  'ways.set.said-by.contact': 'Last said by a contact of the group, on {day}.',
  'ways.set.said-by.desk': 'Last said by the contact point with the group on the phone, on {day}.',
  'ways.set.nothing': 'Nothing is said yet.',
  'ways.set.shut.closed':
    'At present the record of the group says that nobody new can come, so none of this is offered.',
  'ways.set.shut.not-known':
    'Nobody has confirmed for long whether new people can come, so none of this is offered. One press on the facts page puts that right.',
  'ways.set.to-facts': 'To the facts',
  'ways.set.rests':
    'Questions stayed unanswered, so nothing new is passed on to the group at present. It may have been a lost letter.',
  'ways.set.nobody':
    'No contact of the group can be written to at present, so ways that need an answer are not shown. Name somebody who reads letters, and they are.',
  'ways.set.mend': 'We will answer again',
  'ways.set.pause-h': 'Too many just now?',
  'ways.set.pause-text': 'One press, and the page of the group says that it is full. One press opens again.',
  'ways.set.pause': 'Pause newcomers',
  'ways.set.open': 'Welcome new people again',
  'ways.set.pace-h': 'How many newcomers?',
  'ways.set.pace-text':
    'Over everybody who asks, whoever sent them. Once they are there, people are told when the next opening is. Press one.',
  'ways.set.pace.any': 'As many as come',
  'ways.set.pace.some': '{n, plural, one {One a month} other {# a month}}',
  'ways.set.pace.first': 'Only at the first gathering of a month',
  'ways.set.pace.now': 'So it is now',
  'ways.set.ways-h': 'Which ways do you offer?',
  'ways.set.offer': 'We offer this',
  'ways.set.go-along.say':
    'A person comes to your gathering with somebody beside them, and one of you meets them. You get no message, we keep nothing, and nobody reports back.',
  'ways.set.go-where': 'Who waits where?',
  'ways.set.go-where-hint':
    'A first name or what they look like, and a place anybody may stand. Such as: Joan waits at the front door with a green scarf.',
  'ways.set.go-which': 'At which gatherings? Leave all empty for any.',
  'ways.set.go-say': 'How many days before should they say so? Leave empty if there is no need.',
  'ways.set.meet-member.say':
    'One of you is at a place at hours you name, and a person comes or does not. You get no message, we keep nothing, and nobody reports back.',
  'ways.set.meet-place': 'Where?',
  'ways.set.meet-place-hint': 'A café or a library, never somebody’s home.',
  'ways.set.meet-days': 'On which days?',
  'ways.set.meet-from': 'From (17:00)',
  'ways.set.meet-to': 'To (18:30)',
  'ways.set.meet-drop': 'People may just turn up',
  'ways.set.meet-more': 'Another place or other hours',
  'ways.set.meet-agree': 'Another place or time can be agreed on',
  'ways.set.together.say':
    'A professional and a person write to you together. You get a letter without a name or a condition and answer it; you are given only what the person agreed to, and the professional is told nothing by you.',
  'ways.set.call-back.say':
    'A person asks to be rung. You get a letter, look up how and when they may be rung, and ring; it is erased afterwards, and nobody reports back.',
  'ways.set.call-days': 'Within how many days do you ring? (1 to 14)',
  'ways.set.write.say':
    'A person writes to you through us. You get a letter without a name and answer it; you see their words and not their address, they see yours and not your address, and nobody reports back.',
  'ways.set.promise-h': 'Who answers, and how soon?',
  'ways.set.welcomer': 'Who answers?',
  'ways.set.welcomer-hint': 'Only a first name, or what they do in the group. It may stay empty.',
  'ways.set.promise': 'Within how many days do you promise to answer? (1 to 14)',
  'ways.set.promise-hint':
    'If a question stays unanswered longer, the other contact is asked to look, then the contact point rings you. It is no mark against you.',
  'ways.set.save': 'Save',
  'ways.set.back': 'Back to the facts of your group',
  'ways.set.as-shown': 'As everybody sees it',
  'ways.set.done': 'What was done here',
  'ways.set.act.set-ways': '{by, select, worker {The contact point} other {A contact}} set the ways, {day}',
  'ways.set.act.set-pace':
    '{by, select, worker {The contact point} other {A contact}} set how many newcomers, {day}',
  'ways.set.act.mended-ways':
    '{by, select, worker {The contact point} other {A contact}} said that questions will be answered again, {day}',
  'ways.set.act.suspended-ways': 'Questions stayed unanswered and introductions were put to rest, {day}',
  'ways.set.desk-say':
    'Read each way out as it stands here, and tick only what they say yes to. They can read on their own page what you did.',
  'ways.set.desk-back': 'Back to the group at the desk',
  'ways.wrong.empty': 'Please write this.',
  'ways.wrong.home':
    'This reads like somebody’s home. Please name a place anybody may stand, or leave it to agreement.',
  'ways.wrong.surname':
    'This reads like a whole name. A first name, or what they do in the group, is enough.',
  'ways.wrong.long': 'That is too long. Please use fewer words.',
  'ways.wrong.hours': 'Please write when it begins and ends, such as 17:00 and 18:30.',
  'ways.wrong.days': 'Please choose at least one day; days before are 0 to 14.',
  'ways.wrong.promise': 'Please write a number from 1 to 14.',
  'ways.wrong.place': 'Please name a place and hours, or tick that it can be agreed on.',

  'ways.unanswered-subject': 'A question is waiting for your group',
  'ways.unanswered-text':
    'Somebody wrote to your group through us and has no answer yet. Perhaps a letter went astray. Could you look, or ask the other contact?',
  'ways.unanswered-link': 'If new questions are too much just now, you can pause them here in one press:',
  'ways.desk-unanswered-h': 'Questions nobody answers',
  'ways.desk-unanswered':
    'A question has waited since {since}; the group had promised an answer sooner. Please ring and ask whether letters arrive.',
  'ways.desk-unanswered-next': 'From {day} on nothing new is passed on to the group.',
  'ways.desk-unanswered-rests': 'Nothing new is passed on to the group until somebody mends it.',
  'ways.desk-unanswered-ring': 'Whom to ring',
  'ways.desk-unanswered-mend': 'How new people reach them',

  'privacy.offer-table-what':
    'Which ways of getting in touch a group offers, how many newcomers it welcomes, how soon it answers',
  'privacy.turn-table-what': 'That a group was asked, and when; nothing of who asked',
  'privacy.answered-table-what':
    'When a question was put to a group and when it was answered; nothing of who or what',
  'privacy.offer-what':
    'Words of a group about who waits where, who can be met, and the first name or role of who answers',
  'privacy.offer-why': 'So that new people know how they are met and by whom.',
  'privacy.offer-until': 'Until the group changes them, or leaves the directory',

  'scripts.ways.title': 'Say how new people reach the group',
  'scripts.ways.say':
    '“People who want to come can reach you in several ways. I read out each, and you say which you offer.”\n“They write to you through us; you ring them back; they write together with a professional; they meet one of you first; they come with somebody beside them.”\n“How many newcomers a month are right for you, and within how many days do you answer?”',
  'scripts.ways.then':
    'On the page of the group at the desk, open “How new people reach you”. Tick only what they say yes to, press the number of newcomers, and save.',
  'scripts.ways.paper':
    'How new people reach our group: which ways we offer, how many newcomers a month, and within how many days we answer.',
} as const
