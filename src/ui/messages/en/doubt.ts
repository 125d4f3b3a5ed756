/** A reader says what was wrong. */
export const doubt = {
  'doubt.link': 'Was something here wrong? Tell us in one line.',
  'doubt.title': 'Something here was wrong',
  'doubt.which': 'What was wrong?',
  'doubt.choose': 'Please choose what was wrong.',
  'doubt.words': 'What did you find? (you may leave this empty)',
  'doubt.hint': 'One line, such as “nobody there on Tuesday, the door was shut”. Please no names.',
  'doubt.too-long': 'That is longer than {n} letters. Please shorten it; nothing was lost.',
  'effort.working':
    'Very many people press this at the moment. Your browser is doing a little work, and then this is sent by itself: a few seconds.',
  'doubt.wait':
    'Many people are writing just now, and nothing was kept yet. What you typed still stands here. Please press again in a few minutes.',
  'doubt.send': 'Say that it was wrong',
  'doubt.what-happens':
    'From now on everybody sees that this is being asked about. Your line goes to the contact of the group, if it has one, and to whoever looks after this directory. Nothing tells who you are.',
  'doubt.sent': 'Thank you for saying so',
  'doubt.sent-text': 'Everybody can now see that this is being asked about.',
  'doubt.said': 'A reader said on {date} that this was wrong. It is being asked about.',
  'doubt.post': 'Letters to the address shown here have come back since {date}. It is being asked about.',
  'doubt.left': 'Since {date} somebody who looked after this no longer does. It is being asked about.',
  'doubt.contact':
    'The group said on {date} that somebody else may have changed this. It is being asked about.',
  'doubt.reader': 'Somebody who looked said: “{words}”',
  'doubt.desk':
    'The contact point said on {date} that this may be different. The group is being asked about it.',
} as const
