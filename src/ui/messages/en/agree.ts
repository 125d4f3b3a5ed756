/** Agreeing to be the contact of a group. */
export const agree = {
  'agree.title': 'Will you be asked about this group?',
  'agree.what': 'You become its contact. That is a task, not a rank, and others can share it.',
  'agree.takes-over':
    'You take the task over from the contact who asked for you. Theirs ends when you press.',
  'agree.address': 'Letters go to {address}. That you are asked is shown to nobody, and no name is kept.',
  'agree.press': 'Yes, ask me',
  'agree.not-you': 'If this is not for you, close the page. After seven days nothing of this is left.',
} as const
