/** Letters by mail. They name no group and no condition: they may be read over somebody's shoulder. */
export const letter = {
  'letter.hello': 'Hello,',
  'letter.confirmation-subject': 'Is this still right?',
  'letter.confirmation-ask': 'a short question, about 20 seconds. No account and no password:',
  'letter.confirmation-how':
    'The link opens a page that shows what is written, one thing at a time. Opening it changes nothing; you press if it is still right.',
  'letter.confirmation-stop':
    'Not your task any more? On the same page one press has your address forgotten.',
} as const
