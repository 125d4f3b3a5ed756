/** A reader is worried about a group: three doors, the reader’s page, and the desk. */
export const concern = {
  'concern.link': 'Something else is wrong here',
  'concern.title': 'Something is wrong here',
  'concern.somebody': 'whoever looks after this directory',
  'concern.door.wrong': 'Something written here is wrong',
  'concern.door.wrong-text':
    'Day, time, place, or how to reach them. The group is asked at once, and {name} sees it too. Everybody can see that it is being asked about.',
  'concern.door.danger': 'Somebody may be in danger',
  'concern.door.danger-text':
    'If it cannot wait, ring one of the numbers above first. We are no emergency service.',
  'concern.no-emergency': 'We are no emergency service.',
  'concern.door.danger-who': 'What you write is read by {name}, on the next working day at the latest.',
  'concern.door.misconduct': 'Somebody behaves in a way that is not all right',
  'concern.door.misconduct-text':
    'Pressure, money, advances, something told outside that was said inside: whatever you would want somebody outside the group to know.',
  'concern.door.misconduct-who': 'What you write is read by {name}, within five working days.',
  'concern.no-desk': 'Nobody could read here what you write. Please tell {name} directly.',
  'concern.holds': 'What you can rely on',
  'concern.holds.nobody': 'No account, no name, no address. Nothing tells who you are, unless you write it.',
  'concern.holds.words':
    'The group never sees your words. It is asked in other words, so that nobody can tell who wrote.',
  'concern.holds.heard':
    'Nothing is decided about the group’s page before the group has been heard, or has had seven days to answer.',
  'concern.holds.reason': 'Whatever is decided has a reason, and you can read it.',
  'concern.holds.disagree':
    'If you do not agree you can say so once, and it is looked at again, by somebody else where more than one person works there. So can the group.',
  'concern.holds.forgotten': 'What was written is forgotten sixty days after the decision.',
  'concern.words': 'What worries you?',
  'concern.words-hint': 'As much or as little as you like. Names are not needed.',
  'concern.send': 'Send it to {name}',
  'concern.then': 'After this you get a page of your own, where you can read what came of it.',
  'concern.gone': 'What you wrote is no longer kept',
  'concern.gone-text': 'Nobody can read it any more, neither you nor we. That has one of two reasons:',
  'concern.gone-time': 'Sixty days after a decision, what was written is forgotten, as was promised here.',
  'concern.gone-group':
    'Or the group has taken its entry out of the directory, and what was asked about it went along.',
  'concern.gone-again': 'If you are still worried, you can write again, or ring.',
  'concern.told.empty': 'Please write something first. Nothing was kept.',
  'concern.told.long': 'That is longer than {n} letters. Please shorten it; nothing was lost.',
  'concern.told.again':
    'It did not arrive whole, and nothing was kept. What you typed still stands here. Please press once more.',
  'concern.told.wait':
    'Many people are writing just now, and nothing was kept yet. What you typed still stands here. Please press again in a few minutes.',
  'concern.told.enough':
    'Several people have written about this group this week, and yours was not kept. If it is something new, please tell us directly.',
  'concern.told.moved-on':
    'Something has happened since this page was opened, and your line was not kept. This is how it stands now.',
  'concern.thanks': 'Thank you for telling us',
  'concern.mine': 'What you told us',
  'concern.read-by': 'It is read by {day} at the latest. By whom: {name}.',
  'concern.keep': 'Keep this address',
  'concern.keep-text':
    'Write it down or bookmark it. Only this address leads to what came of it, and nobody can send it to you again. Where others use this device too, better write it down.',
  'concern.so-far': 'What happened so far',
  'concern.come-back': 'Come back here to read how it goes on.',
  'concern.reach': 'To speak with somebody: {name}',
  'concern.step.raised-you': 'You wrote to us.',
  'concern.step.raised': 'Somebody is worried, and told us.',
  'concern.step.asked': 'The group was asked.',
  'concern.step.asked-you': 'We ask you:',
  'concern.step.answered': 'The group answered.',
  'concern.step.answered-you': 'You answered:',
  'concern.step.disagreed-you': 'You did not agree. It is looked at again.',
  'concern.step.disagreed-reader': 'The one who told us did not agree. It is looked at again.',
  'concern.step.disagreed-group': 'The group did not agree. It is looked at again.',
  'concern.outcome.nothing': 'Decided: nothing is to be changed.',
  'concern.outcome.spoken': 'Decided: we have spoken with the group, and leave it at that.',
  'concern.outcome.put-right': 'Decided: the group has put it right.',
  'concern.outcome.paused': 'Decided: until {day} the directory asks new people to wait.',
  'concern.outcome.paused-open': 'Decided: the directory asks new people to wait.',
  'concern.outcome.ended': 'Decided: the group is no longer in the directory.',
  'concern.note-paused': 'The contact point asks new people to wait.',
  'concern.note-ended': 'Taken out of the directory by the contact point.',
  'concern.disagree': 'Do you see it otherwise?',
  'concern.disagree-text': 'You can say so once. It is then looked at again.',
  'concern.disagree-words': 'In one line: what was missed?',
  'concern.disagree-press': 'I do not agree',
  'concern.desk.title-danger': 'Somebody may be in danger: {name}',
  'concern.desk.title-misconduct': 'Somebody is worried about {name}',
  'concern.desk.promised': 'Next step by {day} at the latest: so it was promised.',
  'concern.desk.with-the-group': 'The group has been asked. It has until {day} to answer.',
  'concern.desk.to-ask': 'Read it again: the group has not been asked about this.',
  'concern.desk.to-decide': 'Can be decided now.',
  'concern.desk.danger':
    'Where a life may be at risk, do now what you would do on the phone: the emergency number, or whom your own rules name. Nothing here does it for you, and it needs no decision first.',
  'concern.desk.ask': 'What the group is asked',
  'concern.desk.ask-hint':
    'In your own words, never the reader’s: the group must not be able to tell who wrote.',
  'concern.desk.write-down': 'What the group said on the phone',
  'concern.desk.write-down-hint': 'As they said it. Read it out to them before you press.',
  'concern.desk.press.ask': 'I have asked them on the phone',
  'concern.desk.press.ask-by-letter':
    '{n, plural, one {Ask the group by letter} other {Ask the group by # letters}}',
  'concern.desk.press.write-down': 'Write it down as their answer',
  'concern.desk.press.decide': 'Decide it',
  'concern.desk.ring': 'To reach the group',
  'concern.desk.script':
    '“Hello, this is the contact point for self-help groups. Somebody is worried about something in {name}. Nothing has been decided. I would like to hear how you see it. Have you got time now, or when?”',
  'concern.desk.decide': 'What is to be done',
  'concern.desk.outcome.nothing': 'Nothing is to be changed',
  'concern.desk.outcome.spoken': 'We have spoken with the group',
  'concern.desk.outcome.put-right': 'The group has put it right',
  'concern.desk.outcome.paused': 'Ask new people to wait until a day',
  'concern.desk.outcome.ended': 'Take it out of the directory (nothing is deleted)',
  'concern.desk.until': 'If they are asked to wait: until when?',
  'concern.desk.not-asked': 'The listing cannot be changed: the group has not been asked.',
  'concern.desk.not-heard': 'The listing can be changed once the group has answered, or from {day} on.',
  'concern.desk.reason': 'Why',
  'concern.desk.reason-hint':
    'Whoever told us and the group both read this. Take nothing from what either of them wrote.',
  'concern.desk.told.again': 'That press did not arrive whole, and nothing was kept. Please press once more.',
  'concern.desk.told.outcome': 'Please choose what is to be done. Nothing was kept.',
  'concern.desk.told.until': 'Please give a day within the next three months. Nothing was kept.',
  'concern.desk.told.unheard':
    'That cannot be done now: the group has not been heard, or it is for somebody else to do. Nothing was kept.',
  'concern.desk.told.moved-on':
    'Somebody wrote meanwhile, and nothing was kept. Please read what is new first.',
  'concern.desk.told.busy':
    'A list is just being read in, and nothing was kept. Please press again in a minute.',
  'concern.holds.rest':
    'Only where somebody may be in danger new people can be asked to wait at once, for seven days at most. The group is told so the same moment, with the reason.',
  'concern.holds.close':
    'Whoever is close to the group, or concerned by it, neither reads nor decides. Somebody else does.',
  'concern.late':
    'We promised to look at it by {day}, and have not done so. We are sorry. If you do not want to wait, this is how to reach us: {name}.',
  'concern.next-by': 'What comes next is done by {day} at the latest. By whom: {name}.',
  'concern.withdraw-text':
    'You can take it back as long as nothing is decided. Your words are erased at once, and nothing more is done about it.',
  'concern.withdraw': 'Take it back',
  'concern.step.rested':
    'To be safe, the directory asks new people to wait until {day}, while it is looked at. Nothing has been decided. The group was told and asked the same moment.',
  'concern.step.stood-aside':
    'Somebody at the contact point is close to the group and left it to somebody else.',
  'concern.step.withdrawn-you': 'You took it back. Your words are erased.',
  'concern.step.withdrawn': 'Whoever told us took it back. Nothing more is done about it.',
  'concern.desk.late': 'Was promised by {day}. Whoever waits reads that it was not kept.',
  'concern.desk.not-you.own-group':
    'You are a contact of this group. Somebody else reads what was written and decides.',
  'concern.desk.not-you.stood-aside': 'You left this to somebody else, who reads and decides.',
  'concern.desk.not-you.decided-before': 'You decided this before. Now somebody else looks at it.',
  'concern.desk.nobody-else':
    'Nobody else works here yet: please ask whoever runs this directory to invite a second person.',
  'concern.desk.press.aside': 'I am close to this group',
  'concern.desk.aside-hint': 'Somebody else reads it and decides. This cannot be taken back.',
  'concern.desk.rest': 'Only if it cannot wait: ask new people to wait for seven days',
  'concern.desk.rest-hint':
    'Why, and what you want to hear from the group. Whoever told us and the group both read this. It can be done once, and ends by itself.',
  'concern.desk.press.rest': 'Ask new people to wait, and tell the group now',
} as const
