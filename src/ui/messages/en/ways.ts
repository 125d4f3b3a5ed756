/** The ways of getting in touch with a group, as a person reads them. */
export const ways = {
  'ways.title': 'How to get in touch with {name}',
  'ways.link': 'All ways to get in touch, and what happens next',
  'ways.more': 'Through us, or with somebody beside you',
  'ways.lead':
    'From close to distant. You choose, and you can always take a more distant way. Nobody is told what you do.',
  'ways.shut.closed': 'The group takes nobody new just now.',
  'ways.shut.closed-until': 'The group takes nobody new until {day}.',
  'ways.shut.not-known':
    'Nobody has told us for a long time whether new people can come. Until somebody does we offer no way that needs an answer.',
  'ways.rests': 'The group cannot answer questions that come through us just now.',
  'ways.nothing-said':
    'The group has not said which ways it offers. What it shows to everybody is here; more is not offered.',
  'ways.nothing-at-all': 'The group shows no number and no address.',
  'ways.terms': 'When, and how soon',
  'ways.the-group': 'The group',
  'ways.go-along.title': 'Somebody goes along with you',
  'ways.go-along.say':
    'You and whoever goes with you come to a date below and are met; nothing is passed on or written down, and nobody reports back.',
  'ways.meet-member.title': 'Meet somebody of the group first',
  'ways.meet-member.say':
    'You come to a place and time below and somebody of the group is there; nothing is passed on or written down, and nobody reports back whether you came.',
  'ways.together.title': 'Write the first words together with a professional',
  'ways.together.say':
    'You both write, you change and confirm the text, and then the group answers; only what you agreed to is passed on, never your address, and nobody reports back to the professional unless you tick it.',
  'ways.call-back.title': 'The group rings you back',
  'ways.call-back.say':
    'You say how and when you may be rung, and somebody of the group rings; only that is passed on, it is erased afterwards, and nobody reports back.',
  'ways.write.title': 'Write to the group through us',
  'ways.write.say':
    'You write under any name or none, and the group answers through us; your words are passed on, your address is not, and nobody reports back.',
  'ways.begin.together': 'Begin together',
  'ways.begin.call-back': 'Ask to be rung',
  'ways.begin.write': 'Write your question',
  'ways.dates': 'The next dates',
  'ways.calendar': 'Put into a calendar',
  'ways.print': 'Print as a slip',
  'ways.no-dates': 'No date is known for the next weeks.',
  'ways.say-by': 'Tell the group by {day}: ring or write, as shown below',
  'ways.drop-in': 'Just turn up',
  'ways.say-before': 'Tell the group before you come: ring or write, as shown below',
  'ways.by-agreement': 'Another place or time can be agreed on.',
  'ways.rings-within':
    '{n, plural, one {Somebody rings within one day.} other {Somebody rings within # days.}}',
  'ways.pace.any': 'As many newcomers are welcome as come.',
  'ways.pace.monthly':
    '{n, plural, one {Welcomes one newcomer a month, over everybody who asks.} other {Welcomes # newcomers a month, over everybody who asks.}}',
  'ways.pace.first-gathering': 'New people come to the first gathering of a month.',
  'ways.pace.first-gathering-few':
    '{n, plural, one {One new person comes to the first gathering of a month.} other {Up to # new people come to the first gathering of a month.}}',
  'ways.comes-on': 'The next of these is on {day}.',
  'ways.full.pace': 'For now there is no more room. The next opening is {day}.',
  'ways.full.day': 'Enough people have written today. The next opening is tomorrow, {day}.',
  'ways.promise': '{n, plural, one {{who} answers within one day.} other {{who} answers within # days.}}',
  'ways.band.soon': 'Really answered so far: mostly within two days.',
  'ways.band.within-a-week': 'Really answered so far: mostly within a week.',
  'ways.band.later': 'Really answered so far: often after more than a week.',
  'ways.on-paper': 'As of {day}. What is true today: {address}',
  'ways.direct': 'Straight to the group',
  'ways.direct.ring': 'Ring',
  'ways.direct.write': 'Write an e-mail',
  'ways.direct.web': 'Look at their own page',
  'ways.direct.say':
    'You ring or write yourself, and the group sees your number or address; we pass nothing on and hear nothing of it.',
  'ways.distant': 'More distant',
  'ways.sheet.title': 'Take a sheet along',
  'ways.sheet.say': 'You read it with somebody or alone; nothing is passed on to anybody.',
  'ways.sheet.link':
    '{n, plural, one {Sheet with the one group for the same topic and place} other {Sheet with all {count} groups for the same topic and place}}',
  'ways.poster.title': 'Hang up a poster',
  'ways.poster.say': 'Whoever passes can read it and act on their own; nothing is passed on to anybody.',
  'ways.poster.link': 'Poster of this group',
  'ways.back': 'Back to the page of the group',
  'ways.fit.title': 'For professionals: does a date fit?',
  'ways.fit.lead': 'Groups meet in their own time. Try the day by which you need something; nothing is kept.',
  'ways.fit.by': 'By which day?',
  'ways.fit.at': 'At what time, if it is an appointment? (14:00)',
  'ways.fit.try': 'Look',
  'ways.fit.wrong': 'We could not read this as a day. Write it like 1 December 2026.',
  'ways.fit.next': 'This group meets next on {when}.',
  'ways.fit.no-date': 'No date of this group is known to us. Ask before you set a day.',
  'ways.fit.meetings':
    '{n, plural, =0 {It does not meet until {day}.} one {It meets once until {day}.} other {It meets # times until {day}.}}',
  'ways.fit.from': 'It can speak about it then, and answer you from {day} on.',
  'ways.fit.past': '{day} has gone by.',
  'ways.fit.before-it-meets':
    '{day} leaves the group no time to meet and to answer. Choose a later day, or ask one person, who then speaks for themselves.',
  'ways.fit.office-hours':
    'This is within office hours. Most people in a group have work then, and nobody is paid for coming. An evening may fit better.',
} as const
