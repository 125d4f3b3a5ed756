/** Letters of a conversation between a person and a group. */
export const conversationLetters = {
  'conversation.letter.more-lost': 'What you wrote last reached nobody.',
  'conversation.letter.write-again': 'To write it once more:',
  'conversation.letter.on-page': 'What you can do now stands on the page whose address you noted.',
  'conversation.letter.not-you':
    'If you wrote to nobody: somebody typed this address, perhaps by mistake. There is nothing you need to do.',
  'conversation.letter.subject': 'Someone would like to hear from you',
  'conversation.letter.again-subject': 'Someone is still waiting to hear from you',
  'conversation.letter.write': 'Someone has written to your group. A sentence in answer is enough.',
  'conversation.letter.together':
    'Someone would like to come to your group, and has written a few lines with help.',
  'conversation.letter.call-back': 'Someone would like your group to ring back. The number is on this page:',
  'conversation.letter.again': 'This is a reminder: nobody has answered yet.',
  'conversation.letter.read': 'Read it and answer here (no account, no password):',
  'conversation.letter.welcome': 'Say welcome, with our next gathering',
  'conversation.letter.paused': 'We take nobody new just now',
  'conversation.letter.better-fit': 'Another group fits better',
  'conversation.letter.please-call': 'Please ring us',
  'conversation.letter.stop': 'End it, without giving a reason',
  'conversation.letter.gone': 'What was written is deleted on {date}. To speak of it: {reference}.',
  'conversation.letter.human': 'A person who can help: {phone}',
  'conversation.letter.more': 'More was written to you ({reference}). Read it and answer here:',
  'conversation.letter.more-stop': 'To end it, without giving a reason:',
  'conversation.letter.answer-subject': 'There is something for you to read',
  'conversation.letter.answer': 'You wrote to somebody, and here is the answer:',
  'conversation.letter.answer-on': 'To write back, or to stop and have all of it forgotten:',
  'conversation.letter.answer-shared': 'There is something new on the page whose address you noted.',
  'conversation.letter.over-gone':
    'Those you wrote to cannot be written to any more. That is not because of you.',
  'conversation.letter.elsewhere': 'What you can do instead stands on your page:',
  'conversation.letter.unanswered':
    'Nobody has answered yet what you wrote, though they were reminded twice. That is not because of you.',
  'conversation.letter.late': 'An answer that comes late still reaches you.',
  'conversation.letter.goes-all':
    'What you wrote through us, and what was answered, is deleted on {all}. There is nothing you need to do.',
  'conversation.letter.goes-first':
    'What you wrote through us, and what was answered, is deleted bit by bit: the oldest on {first}, and all of it on {all}. There is nothing you need to do.',
  'conversation.letter.keep-copy': 'To keep a copy before then:',
  'conversation.letter.copy': 'Here is the copy you asked for:',
  'conversation.letter.copy-kept': 'This letter is yours. We keep nothing of it.',
  'conversation.letter.over':
    'A conversation you began has been ended by the other side. There is nothing you need to do.',
  'conversation.letter.reported-subject': 'Somebody asks you to look after them',
  'conversation.letter.reported-person':
    'Somebody ended a conversation with {group} because it was not all right ({reference}). They gave no reason, and need not.',
  'conversation.letter.reported-group':
    '{group} ended a conversation because it was not all right ({reference}). They gave no reason, and need not.',
  'conversation.letter.reported-what':
    'What was written is known to nobody here. Please ring the group and ask how they are.',
  'conversation.letter.stopped-subject': 'Nothing more to do',
  'conversation.letter.stopped':
    'The conversation {reference} has been ended by the other side. There is nothing you need to do.',
}
