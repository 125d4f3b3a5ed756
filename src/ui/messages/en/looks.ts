/** Who looked at how a group's contacts can be reached. */
export const looks = {
  'looks.heading': 'Who looked at your contact details',
  'looks.none':
    'Nobody has. Where somebody who works here does, it is written down, and you can read it on this page.',
  'looks.line': '{day}: somebody who works here looked at {what}, {why}.',
  'looks.what.contact-email': 'the e-mail address',
  'looks.what.contact-phone': 'the phone number',
  'looks.what.contact-details': 'the address and the phone number',
  'looks.why.to-ask': 'to ask whether the facts are still right',
  'looks.why.to-mend': 'to put a fact right',
  'looks.why.claim': 'because somebody asked to be a contact of the group',
  'looks.why.concern': 'because somebody was worried',
  'looks.why.request': 'because the group had asked for something',
} as const
