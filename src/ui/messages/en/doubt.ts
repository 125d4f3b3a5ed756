/** A reader says what was wrong. */
export const doubt = {
  'doubt.link': 'Was something here wrong? Tell us in one line.',
  'doubt.title': 'Something here was wrong',
  'doubt.which': 'What was wrong?',
  'doubt.choose': 'Please choose what was wrong.',
  'doubt.words': 'What did you find? (you may leave this empty)',
  'doubt.hint': 'One line, such as “nobody there on Tuesday, the door was shut”. Please no names.',
  'doubt.too-long': 'That is longer than {n} letters. Please shorten it; nothing was lost.',
  'doubt.send': 'Say that it was wrong',
  'doubt.what-happens':
    'From now on everybody sees that this is being asked about, and the group is asked first. Your line goes to the group and to whoever looks after this directory. Nothing tells who you are.',
  'doubt.sent': 'Thank you for saying so',
  'doubt.sent-text': 'Everybody can now see that this is being asked about. The group hears of it first.',
  'doubt.said': 'A reader said on {date} that this was wrong. The group is being asked.',
  'doubt.reader': 'Somebody who looked said: “{words}”',
} as const
