/** Asking to keep the record of a group. */
export const claim = {
  'claim.yours': 'Is this your group? Keep these facts true yourselves.',
  'claim.title': 'Is this your group?',
  'claim.what':
    'Then somebody of yours can keep what stands here true. No account, no password, and it takes about a minute a year.',
  'claim.what-asked':
    'About twice a year a short letter asks whether the facts are still right. One press each.',
  'claim.what-shown':
    'The address the letter goes to is the one that stands here already. That you agreed is shown to nobody, and no name is asked for.',
  'claim.what-end': 'You can stop at any time by one press, and your address is forgotten at once.',
  'claim.by-letter':
    'We send a letter to the address this record shows: {address}. Whoever reads that letter box can agree.',
  'claim.send': 'Send the letter',
  'claim.no-address':
    'No e-mail address stands in this record, so we cannot tell by letter that it is your group. It goes by telephone: the contact point rings the number that stands in the record, and from then on one of you is asked.',
  'claim.or-say': 'If something here is wrong, say what should stand there: no account, no password',
  'claim.no-letters': 'This directory sends no letters yet, so the group cannot be asked by e-mail.',
  'claim.or-ask': 'Or ask {name}, who rings the group on the number already known:',
  'claim.wait':
    'Many people are asking just now, and no letter was sent. Please press again in a few minutes.',
  'claim.sent': 'A letter is on its way',
  'claim.sent-text':
    'It comes within a few minutes and can be answered for seven days. If it does not come, look where unwanted mail is put, or try again after that.',
  'claim.back': 'Back to the group',
  'claim.letter-subject': 'Do you agree to be asked twice a year?',
  'claim.letter-ask':
    'somebody asked for this letter, so that you can keep the facts of a group true. If you want that, open this page and press:',
  'claim.letter-over-subject': 'Will you take a task over?',
  'claim.letter-over-ask':
    'somebody who looks after the facts of a group asks you to do it in their place. If you want that, open this page and press:',
  'claim.letter-how': 'Opening the page changes nothing. It says what you would be asked, and how you stop.',
  'claim.letter-not-you': 'It was not you? Then do nothing. After seven days nothing of this is left.',
} as const
