/** A contact's task went to somebody else. */
export const handover = {
  'handover.title': 'Your task went to somebody else',
  'handover.since': 'Since {date} somebody else is asked about this group in your place.',
  'handover.as-wanted':
    'If that is as you wanted, close the page. Seven days after it nothing of your address is left.',
  'handover.press': 'This was not me: give it back',
  'handover.then':
    'Then the task is yours again and theirs ends. You are shown what stands about the group now, and what was changed meanwhile is asked about.',
  'handover.letter-subject': 'Your task was handed on',
  'handover.letter-what':
    'you were asked from time to time whether the facts of a group are still right. That task has now gone to somebody else, as was asked for on your page. If you wanted that, there is nothing to do: after seven days your address is forgotten.',
  'handover.letter-not-you': 'It was not you? Open this page and press, and the task comes back to you:',
  'handover.letter-how': 'Opening the page changes nothing.',
} as const
