/** A group is heard: the letter, and the page it opens. */
export const hear = {
  'hear.letter-subject-asked': 'A question for you',
  'hear.letter-subject-decided': 'There is an answer',
  'hear.letter-asked':
    'we have a question, and would like to hear you before anything is decided. No account and no password:',
  'hear.letter-decided': 'what we asked you about has been decided. Here you can read it, and why:',
  'hear.letter-how': 'The link opens a page. Opening it changes nothing.',
  'hear.title': 'We would like to hear you',
  'hear.lead':
    'Somebody was worried and told us. We do not hand on their words, and we ask you before anything is decided. Who asks: {name}.',
  'hear.until': 'Nothing happens to your page before you have answered, or before {day}.',
  'hear.being-read':
    'It is being looked at. What is decided you will read here, with the reason, and you can say once that you do not agree.',
  'hear.answer': 'How do you see it?',
  'hear.answer-more': 'Something to add?',
  'hear.answer-hint': 'Only {name} reads this. Whoever told us learns that you answered, not what.',
  'hear.send': 'Send the answer',
  'hear.ring': 'You would rather speak? {name}',
  'hear.letter-rested':
    'we have something to tell you that could not wait, and would like to hear you before anything is decided. No account and no password:',
  'hear.letter-withdrawn':
    'what we asked you about was taken back. Nothing more is done about it, and you can read it here:',
  'hear.until-rested':
    'Please answer by {day}. If nothing is decided by then, new people are no longer asked to wait.',
} as const
