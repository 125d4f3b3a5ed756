/** The large-print sheet: every group for a topic and place, to hand over. */
export const sheet = {
  'sheet.title': 'Large-print sheet',
  'sheet.title-of': '{what}, large print',
  'sheet.description':
    'Every group for a topic near a place on paper, in large print, with what is true today.',
  'sheet.everything': 'All groups',
  'sheet.lead':
    'Choose what for and where. You get every group near the place, and how many more there are further off, in large print, to keep or to hand over.',
  'sheet.back': 'Back to the groups',
  'sheet.how': 'Press Print in your browser. A4, black and white.',
  'sheet.print': 'Print this sheet',
  'sheet.all':
    '{n, plural, one {The one group} =2 {Both groups} other {All {count} groups}} we know{online, select, yes {, online ones among them} other {}}.',
  'sheet.all-near':
    '{n, plural, one {The one group} =2 {Both groups} other {All {count} groups}} within {distance} of {place}{online, select, yes {, or online} other {}}.',
  'sheet.all-in':
    '{n, plural, one {The one group} =2 {Both groups} other {All {count} groups}} we know in {place}{online, select, yes {, or online} other {}}.',
  'sheet.all-from':
    '{n, plural, one {The one group} =2 {Both groups} other {All {count} groups}} we know, those nearest to {place} first.',
  'sheet.part':
    'The first {shown} of {count} groups. The code leads to all of them; choose a smaller area to have them all on paper.',
  'sheet.outside': 'Not on this sheet:',
  'sheet.outside-wider': '{count} more within {distance}',
  'sheet.outside-further': '{count} further away',
  'sheet.outside-far': '{count} more further away',
  'sheet.outside-unsure':
    '{n, plural, one {one that nobody has confirmed for long} other {{count} that nobody has confirmed for long}}',
  'sheet.outside-all': 'To see them all:',
  'sheet.run-by': 'Run by the people in them, unless it says so. You choose.',
  'sheet.none':
    'We know of no group for this here yet. The code leads to the search, which looks further afield and online.',
  'sheet.look-further': 'Look further away and online',
  'sheet.next': 'Next: {day}',
  'sheet.next-perhaps': 'Perhaps next: {day}',
  'sheet.more-times': '{n, plural, one {and one other time} other {and {n} other times}}',
  'sheet.far': '{distance} from {place}',
  'sheet.known-group': 'Confirmed by the group on {date}.',
  'sheet.known-contact-point': 'Confirmed by the contact point on {date}.',
  'sheet.known-organisation': 'Confirmed by the organisation behind it on {date}.',
  'sheet.known-since': 'Nobody has confirmed it since {date}.',
  'sheet.known-list': 'From the list of {source}, read on {date}. Nobody here has confirmed it.',
  'sheet.known-some-list': 'From another list, read on {date}. Nobody here has confirmed it.',
  'sheet.known-unnamed-list': 'From an imported list, read on {date}. Nobody here has confirmed it.',
  'sheet.known-gone-some': 'No longer on an imported list since {date}. Nobody here has confirmed it.',
  'sheet.known-gone': 'No longer on the list of {source} since {date}. Nobody here has confirmed it.',
  'sheet.known-never': 'Nobody here has confirmed it yet.',
  'sheet.as-of':
    'As it was on {date}. “Next” counts from that day{far, select, yes {, and distances are in a straight line} other {}}.',
  'sheet.join-by-link': 'Join by the link, which stands at {address}. No need to ask first.',
  'sheet.just-come-or-join': 'Just come, or join from home by the link, which stands at {address}.',
  'sheet.just-come': 'Just come.',
  'sheet.ring-first': 'Ring first: {number}.',
  'sheet.write-first': 'Write first: {address}.',
  'sheet.ring-before': 'Ring before you go: {number}.',
  'sheet.relatives': 'for relatives and friends',
  'sheet.for': 'for {whom}',
  'sheet.qr': 'Code that opens this list as it is today',
  'sheet.urgent': 'Cannot wait?',
  'sheet.printed': 'Printed {date}. As it is now: {address}',
} as const
