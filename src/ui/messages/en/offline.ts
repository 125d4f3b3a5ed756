/** Keeping an area on a phone, and taking every trace away. */
export const offline = {
  'offline.title': 'Search without leaving a trace',
  'offline.description': 'Keep the groups of your area on your phone. Your search then never leaves it.',
  'offline.lead':
    'Keep the groups of your area on this device. From then on it answers your search itself, offline too, and we hear nothing of it.',
  'offline.area-heading': 'Your area',
  'offline.where-hint': 'A town or a postcode',
  'offline.choose': 'Show this area',
  'offline.offer':
    '{place} and {distance} around: {n, plural, one {# group} other {# groups}}, and those that meet online.',
  'offline.keep': 'Keep this area on my phone',
  'offline.keeping': 'Fetching your area. This takes a moment.',
  'offline.kept-now': 'Your area is kept. You can go offline now.',
  'offline.renewed': 'Your area is up to date.',
  'offline.not-fetched':
    'Your area could not be fetched. What was kept before is still here. Try again in a minute, when you are online.',
  'offline.busy': 'Many people are fetching an area just now. Nothing is lost. Please try again in a minute.',
  'offline.without-script':
    'Keeping an area needs script, and your browser runs none here. Nothing is kept on this device.',
  'offline.cannot':
    'This browser does not let pages keep anything, as in some private windows. Nothing is kept on this device.',
  'offline.now': 'Kept on this device: {place}',
  'offline.now-text':
    '{n, plural, one {# group} other {# groups}}, all that meet within {distance} and those online, as of {day}.',
  'offline.renew': 'Renew',
  'offline.to-find': 'Find a group',
  'offline.what-heading': 'What is kept',
  'offline.what-groups':
    'Everything groups of this area show in public, so that their pages open offline too.',
  'offline.what-towns':
    'Names of towns and the words people use, so that your own words are understood here.',
  'offline.what-pages': 'The few pages and files that make the search work.',
  'offline.known-heading': 'Who learns what',
  'offline.known-area':
    'We see that somebody fetches this area, named by its town: when you keep it, and each time you renew it. Not who. When you renew it, your device says which state of it lies here, so that only what is new is sent. We write that down nowhere.',
  'offline.known-words':
    'What you look for, and the groups you open, are answered on this device and not sent.',
  'offline.known-device': 'Somebody else who uses this device may see that an area is kept.',
  'offline.known-history':
    'Your browser’s history still holds the pages you opened. Only you can clear it, in the browser. Reloading with Shift held down asks us again.',
  'offline.clear-heading': 'Clear my traces',
  'offline.clear-text':
    'Takes away the kept area, your shortlist and everything else this site has put on this device. We see once that somebody pressed it.',
  'offline.clear': 'Clear my traces',
  'offline.cleared': 'Everything is gone. This site keeps nothing on this device.',
  'offline.not-cleared':
    'Some of it could not be taken away. Clear what this site keeps in your browser’s own settings too.',
  'offline.copies-left':
    'What you kept is gone. Your browser may still hold copies of our files. Press once more when you are online.',
  'offline.stored': 'On this device now',
  'offline.stored-pack': 'The groups of your area',
  'offline.stored-words': 'Words and towns’ names',
  'offline.stored-pages': 'Pages and files',
  'offline.stored-shortlist': 'Your shortlist',
  'offline.drawing': 'Looking on this device.',
  'offline.frame-title': 'On this device',
  'offline.from-here': 'Answered on this device from what you kept on {day}. Nothing was sent.',
  'offline.failed': 'Your area cannot be read',
  'offline.failed-text':
    'What is kept on this device is damaged or gone. Nothing was sent. You can fetch it again; we then see that somebody fetched this area.',
  'offline.to-kept': 'Fetch it again',
  'offline.calendar': 'The file for your calendar needs a connection',
  'offline.calendar-text':
    'It is not kept on this device. With a connection you can ask us for it; we then see that somebody asked for the dates of this group. The next dates stand on the group’s page, which opens without one.',
  'offline.calendar-back': 'Back to the dates',
  'offline.calendar-ask': 'Ask for the file',
  'offline.elsewhere': 'This page is not kept on this device',
  'offline.elsewhere-text':
    'Your area does not hold it, or you are offline. You can ask us for it; we then see that this page was opened.',
  'offline.ask-server': 'Ask for this page',
  'offline.way-on': 'Keep this area on my phone',
  'offline.way-on-rest': 'and search without leaving a trace',
  'privacy.area-what': 'Your area: the groups near a town, if you press “Keep this area on my phone”',
  'privacy.area-why':
    'So that your search is answered on your device, offline too. What you look for is not kept.',
  'privacy.area-until': 'Until you press “Clear my traces”',
} as const
