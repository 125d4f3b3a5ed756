/** What a letter to a group's contact opens. */
export const answer = {
  'answer.title': 'Is this still right?',
  'answer.lead':
    '{n, plural, one {One thing to look at. It takes a few seconds.} other {# things to look at. It takes about 20 seconds.}}',
  'answer.fact.time-place': 'When and where you meet',
  'answer.fact.openness': 'Whether new people can come',
  'answer.fact.contact': 'How people reach you',
  'answer.fact.access': 'How to get into the building',
  'answer.seen-by.page': 'on our pages and prints alone',
  'answer.seen-by.desk': 'seen by the contact point alone',
  'answer.still-right': 'Still right',
  'answer.nothing-known': 'Nothing is written here yet.',
  'answer.again': 'That press did not arrive whole, and nothing was kept. Please press once more.',
  'answer.moved-on':
    'Somebody changed this while you were looking, and your press was not kept. This is what it says now. If it is right, please press once more.',
  'answer.busy': 'A list is just being read in, and your press was not kept. Please press again in a minute.',
  'answer.answered': '{fact}: said to be right, thank you',
  'answer.done': 'Thank you',
  'answer.done-lead': 'Everyone who looks can now see that the group has said so today.',
  'answer.rest': 'Has something else changed?',
  'answer.did-agreed':
    'Thank you. From now on you are asked about this group. Please look whether this is right today.',
  'answer.did-taken-back': 'It is taken back: it says again what it said before.',
  'answer.did-brought-back': 'The group is back, and people find it again.',
  'answer.as-shown': 'See the page as everybody sees it',
  'answer.another': 'Add a second contact, or hand the task on',
  'answer.stop-heading': 'Not your task any more?',
  'answer.stop-text':
    'We forget your address at once and write to you no more. The group stays listed until somebody says that it has changed.',
  'answer.stop': 'Forget my address',
  'answer.stopped': 'Your address is forgotten',
  'answer.stopped-text': 'No more letters come to you from here. Thank you for what you did.',
} as const
