/** The front page. */
export const home = {
  'home.title': 'Waymeet: find people who know what it is like',
  'home.description':
    'Self-help groups near you and online, with who confirmed each fact and when. No account, no cookies.',
  'home.heading': 'Find people who know what it is like.',
  'home.lead':
    'Self-help groups are run by the people in them. No one sends you, and no one keeps a list. You look, you choose, you go or you do not.',
  'home.aside': 'No account, no cookies. Nothing you look for leads back to you.',
  'home.drawing':
    'A kitchen table with mugs and a teapot under a lamp, a noticeboard on the wall, five chairs, one of them pulled out and free.',
  'home.everyday': 'Everyday things people meet about',
  'home.all-topics': '{n, plural, =0 {See every topic} one {See every topic} other {See all # topics}}',
  'home.or': 'or',
  'home.all-groups':
    '{n, plural, =0 {look for groups} one {look at the one group} other {look at all # groups}}',
  'home.urgent-heading': 'If it cannot wait',
  'home.urgent-text':
    'A group meets next week. If you or someone with you is in danger, or you cannot go on, talk to somebody now. You need not be in a disaster to ring.',
  'home.urgent-link': 'Urgent help where you are',
  'home.urgent-rest': 'also as a page to print.',
  'home.start-heading': 'Start a group',
  'home.start-text':
    'The group you would like to go to may not be there yet. Many began with one person who missed it. Four people are enough.',
  'home.start-link': 'How a group begins',
  'home.keep-heading': 'Think it over',
  'home.keep-text':
    'Keep the groups you like on a shortlist and lay two or three side by side. The list stays on this device and nobody else sees it. Not now is an answer too.',
  'home.keep-link': 'Your shortlist',
  'home.professionals-heading': 'For professionals',
  'home.professionals-text':
    'Tell everyone, not a chosen few. Hand over one sheet that always holds every group near a place. The person decides. You cannot get in touch for them.',
  'home.professionals-link': 'What you can do, and make a sheet',
  'home.rely-heading': 'Every fact here has a date and someone who said so.',
  'home.rely-facts': 'Each fact shows who confirmed it and when. When nobody has, we say that too.',
  'home.rely-members': 'We keep no lists of members. Groups do not give us any.',
  'home.rely-contact': 'Only you can start contact. A professional cannot do it for you.',
  'home.ways': 'Other ways in',
} as const
