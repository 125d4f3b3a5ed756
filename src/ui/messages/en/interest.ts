/** Saying that one would come to a group that is not there yet. */
export const interest = {
  'interest.find-link': 'Say that you would come',
  'interest.find-rest': 'if such a group began near you.',
  'interest.title': 'Say that you would come',
  'interest.ask': 'Would you come to a group for {topic} in {area}, if there were one?',
  'interest.there':
    'We know of {n, plural, one {one group} other {# groups}} for {topic} that you could go to or join already. {link}',
  'interest.there-link': 'Look there first',
  'interest.again': 'Nothing has been counted yet. Press once more, please.',
  'interest.too-many':
    'Very many have pressed here within this minute, so this one is not counted yet. What you chose is still here. Please press again in a minute.',
  'interest.press': 'Yes, I would come',
  'interest.what-heading': 'What happens with it',
  'interest.what-count':
    'We add one to a count for this topic, this area and this month, and for two days a mark with the day stays that a form was sent, so that it counts once. Nothing else is kept: no name, no address, no town. After thirteen months the count is erased.',
  'interest.what-seen-by':
    'Once it has been said {n, plural, one {once} other {{count} times}} in this area, {contact} can see that a group is wished for. Before that nobody is shown it.',
  'interest.what-seen':
    'Once it has been said {n, plural, one {once} other {{count} times}} in this area, whoever looks after this directory can see that a group is wished for. Before that nobody is shown it.',
  'interest.what-nobody':
    'Nobody can tell you when a group begins, since we do not know who you are. Look here again after a while.',
  'interest.what-promise': 'We cannot promise a group. Somebody has to begin it.',
  'interest.meanwhile-heading': 'Until then',
  'interest.online-link': 'Look online for {topic}',
  'interest.far-link': 'Look at any distance for {topic}',
  'interest.near-link': 'All groups near {place}',
  'interest.start-link': 'How to start a group yourself',
  'interest.choose': 'What would the group be for, and where would you come to it?',
  'interest.topic': 'What for?',
  'interest.topic-choose': 'Choose a topic',
  'interest.topic-missing': 'Choose the topic that comes nearest.',
  'interest.topic-unknown': 'We do not know “{typed}” as a topic. Choose the one that comes nearest.',
  'interest.choose-words':
    'You looked for “{words}”. We have no topic of that name. Does one of ours come near it, and where would you come?',
  'interest.topic-none': 'None of these',
  'interest.none-title': 'We have no topic for it',
  'interest.none':
    '{typed, select, yes {For “{words}” we have no topic yet} other {We have no topic for it yet}}, so we cannot count that you would come.',
  'interest.none-kept':
    'We count by topic and nothing else. Your own words stand in the address of this page, and we keep them nowhere.',
  'interest.none-tell':
    'A topic can be added. Whoever looks after this directory is glad to hear of it: {contact}.',
  'interest.none-again': 'Look once more, in other words',
  'interest.none-choose': 'Choose a topic after all',
  'interest.near': 'Where?',
  'interest.near-hint': 'Town or postcode. Only the county or region is counted.',
  'interest.near-missing': 'Say where: a town or a postcode.',
  'interest.near-wrong': 'Choose one of the places above, or type it another way.',
  'interest.next': 'Go on',
  'interest.thanks-title': 'It is counted, thank you',
  'interest.thanks': 'One more person would come to a group for {topic}.',
} as const
