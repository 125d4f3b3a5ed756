/** The complete set for a topic and place: chosen by two presses, named by a code, handed over on a sheet or a card. */
export const set = {
  'set.lead':
    'Press what it is about. You get one sheet with every group near the place, to print or to show. Nothing about the person is typed or kept.',
  'set.where': 'Where?',
  'set.topics-near': 'What is it about? Groups near {place}',
  'set.groups': '{n, plural, one {one group} other {{count} groups}}',
  'set.none-near': 'We know of no group near there yet. Look through all topics: some groups meet online.',
  'set.all-topics': 'All other topics',
  'set.press-topic': 'Press a topic. You get the sheet with every group for it.',
  'set.press-topic-near': 'Press a topic. You get the sheet with every group for it near {place}.',
  'set.back': 'Back to the most used topics',
  'set.other-places': 'Other places',
  'set.another-place': 'Another place',
  'set.go-there': 'Show topics there',
  'set.own-words': 'In the person’s own words',
  'set.none-left-out': '{n, plural, one {None is left out.} other {None of them is left out.}}',
  'set.narrow': 'Show only:',
  'set.shown': '{shown} of {count} shown: {values}.',
  'set.show-all': '{n, plural, one {Show the one group} other {Show all {count}}}',
  'set.code':
    '{n, plural, one {The one group} =2 {Both groups} other {All {count} groups}} for {name}, as it is on the day you look:',
  'set.code-among':
    '{n, plural, one {One of these groups is listed} other {{count} of these groups are listed}} under {name}, as it is on the day you look:',
  'set.code-near':
    '{n, plural, one {The one group} =2 {Both groups} other {All {count} groups}} near {name}, as it is on the day you look:',
  'set.short':
    '{n, plural, one {The one group for this:} =2 {Both groups for this:} other {All {count} groups for this:}}',
  'set.card-link': 'Make a small card',
  'set.card-title': 'A card to take along',
  'set.card-back': 'Back to the sheet',
  'set.card-print': 'Print this card',
  'set.card-plain': 'Leave the topic off',
  'set.card-with': 'Put the topic inside',
  'set.card-how': 'Print, cut along the line and fold once. The outside does not say what it is about.',
  'set.card-outside': 'Outside of the card',
  'set.card-inside': 'Inside of the card',
  'set.card-near': 'People who meet near {place}',
  'set.card-anywhere': 'People who meet',
  'set.card-address': 'All of them, as it is today:',
  'set.card-choose': 'You choose whether, when and which. Nobody is told.',
  'set.card-as-of': 'Counted on {date}.',
  'set.slip-title': 'This code leads nowhere',
  'set.slip-text': 'Perhaps one sign is different on the paper. Please look once more and type it again.',
  'set.slip-signs':
    'A code has seven or ten signs. There are no vowels in it, no 0 and no 1. Capitals, spaces and hyphens make no difference.',
} as const
