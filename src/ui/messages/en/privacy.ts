/** What is kept, why, and until when. The page and docs/privacy.md are made from the register. */
export const privacy = {
  'privacy.title': 'Privacy',
  'privacy.description':
    'No account, no cookies, nothing from other sites. What is kept, why, and until when.',
  'privacy.lead': 'You can look at everything here without telling us anything about you.',
  'privacy.not-heading': 'What we do not do',
  'privacy.not-cookie': 'No cookie is set, and you need no account.',
  'privacy.not-language':
    'Your browser says which languages you read. That chooses the words of a page, and is not kept.',
  'privacy.not-foreign':
    'No page loads anything from another site, so nobody else learns that you were here.',
  'privacy.not-words': 'What you type to find a group is used for the answer and then forgotten.',
  'privacy.not-members': 'There is no list of members of any group, and groups do not give us any.',
  'privacy.not-tell':
    'Nobody is told which groups you looked at or kept, and nobody can get in touch for you.',
  'privacy.history-heading': 'What stays with you',
  'privacy.history':
    'Your browser keeps a history of the pages you opened, with the words you looked for. Use a private window if others can look at this device.',
  'privacy.referrer':
    'When you follow a link to another site, your browser does not tell that site where you came from.',
  'privacy.provider':
    'Whoever provides your connection can see that you visited this address, and not which page if it begins with https. In an organisation’s network others may see more.',
  'privacy.kept-heading': 'What is kept, and until when',
  'privacy.kept-intro': 'This list is made from the same register that the product is tested against.',
  'privacy.on-device': 'On your device',
  'privacy.in-log': 'In the server’s log',
  'privacy.in-database': 'In the directory',
  'privacy.column-what': 'What',
  'privacy.column-why': 'Why',
  'privacy.column-until': 'Until when',
  'privacy.shortlist-what': 'Your shortlist: the groups you keep, with the facts as they stood that day',
  'privacy.shortlist-why': 'So that you can think it over and compare. It is never sent to us.',
  'privacy.shortlist-until': 'Until you clear it',
  'privacy.log-what': 'The time, the kind of page, how long it took and whether it went well',
  'privacy.log-why':
    'To keep this running. No address of your device, no words you typed, no group you looked at.',
  'privacy.log-until': 'As long as whoever runs this keeps its logs',
  'privacy.in-file': 'In a file beside the directory',
  'privacy.snapshot-what':
    'The search index: the words and places of the groups, as anybody can read them here',
  'privacy.snapshot-why': 'So that this is ready soon after a restart. No search is in it.',
  'privacy.snapshot-until': 'Until the next change is written into it, about a quarter of an hour later',
  'privacy.unmet-what': 'How often people in a county or country found no group for a topic, by month',
  'privacy.unmet-why':
    'So that the need for a group is seen. A count only: no words, no person, no town, no day. Shown in steps of five, and fewer never.',
  'privacy.unmet-until': 'Thirteen months',
  'privacy.would-come-what':
    'How often people in a county or country said that they would come to a group for a topic, by month',
  'privacy.would-come-why':
    'So that the wish for a group is seen. A count only: no name, no address, no town, no day. Shown in steps of five, and fewer never.',
  'privacy.would-come-until': 'Thirteen months',
  'privacy.done-what': 'Forms that were sent',
  'privacy.sent-what': 'That a form was sent that day; not which one, nor what stood in it',
  'privacy.sent-why':
    'So that a form sent twice counts once. A random number is mixed in, so nothing can be read from the mark.',
  'privacy.sent-until': 'Two days',
  'privacy.letter-what':
    'A letter by mail on its way: what sort of letter and how far it came, not what is in it',
  'privacy.letter-to-what': 'The address a letter goes to',
  'privacy.letter-to-why':
    'So that it arrives, and so that one address does not get too many in a day. Of what mail servers send back, only that a letter did not arrive is kept.',
  'privacy.letter-to-until':
    'Two days after it was handed on, or given up after two weeks at most; thirty days after, nothing of it is left',
  'privacy.seal-key-what': 'Public halves of the keys that messages are sealed with, by the week',
  'privacy.rights-what': 'Which rights the database was last given',
  'privacy.act-what': 'What was done here, by role and by numbers: no words, no name, no address',
  'privacy.link-what': 'The order in which it was done, sealed so that a later change shows',
  'privacy.done-here-what':
    'That it was you who confirmed, changed or looked at something here: the number of your task, not your name',
  'privacy.done-here-why':
    'So that nobody can change what is here unseen, and a group can read who looked at its contact details.',
  'privacy.done-here-until':
    'As long as the directory is there. When your task has ended, the number leads to nobody any more.',
  'privacy.jobs-what': 'Work that waits its turn',
  'privacy.contact-task-what': 'Who agreed to be asked whether a group’s facts are still right',
  'privacy.mended-table-what': 'How a fact stood before a contact changed it from a letter.',
  'privacy.mended-what': 'What a contact took out or changed: a number, an address, a place.',
  'privacy.mended-why': 'So that the contact can take the change back.',
  'privacy.mended-until': 'Seven days after the change, or as soon as it is taken back.',
  'privacy.ask-what': 'Questions sent to contacts: which facts, and when',
  'privacy.contact-what': 'The address or number of a group’s contact',
  'privacy.contact-why':
    'So that the contact can be asked. No reader sees it, and it carries no name. Where somebody who works here looks at it, that is written down for the contact to read.',
  'privacy.contact-until': 'Until the contact says stop, and at the latest 400 days after they last answered',
  'privacy.person-table-what': 'People who work here',
  'privacy.held-what': 'Which tasks people who work here hold',
  'privacy.cookie-what': 'A cookie, for people who work here and sign in',
  'privacy.cookie-why': 'So that they are known from one page to the next. Nobody else gets one.',
  'privacy.cookie-until':
    'Ten minutes while they wait for a code; then until they sign out, and at the latest seven days',
  'privacy.claim-table-what': 'People asked by letter to be a group’s contact',
  'privacy.claim-what': 'The address of somebody asked to be a group’s contact',
  'privacy.claim-why': 'So that they can agree, and nobody else in their place.',
  'privacy.claim-until': 'Until they agree, and at the latest seven days',
  'privacy.call-table-what': 'That the desk rang a group, and what came of it',
  'privacy.concern-table-what': 'What readers were worried about: which group, when, and when it was decided',
  'privacy.concern-step-table-what': 'How a concern went on: what was said, asked, answered and decided',
  'privacy.hearing-table-what': 'Which contacts of a group were asked about a concern',
  'privacy.concern-what':
    'What somebody wrote to the contact point about a group, what the group answered, and the reason for what was decided',
  'privacy.concern-why':
    'So that it can be looked into, the group can be heard, and both can read the reason. Nothing tells who the reader was.',
  'privacy.concern-until': 'Sixty days after the decision, at the latest 400 days',
  'privacy.concern-who-what':
    'Who at the contact point took a step in a concern, by a number that means nothing outside',
  'privacy.concern-who-why': 'So that somebody else looks at it where it is disagreed with.',
  'privacy.concern-who-until': 'Sixty days after the decision, at the latest 400 days',
  'privacy.halted-what': 'How a group’s page stood before the contact point changed it',
  'privacy.halted-why': 'So that it can stand so again.',
  'privacy.halted-until': 'Sixty days after the decision, at the latest 400 days',
  'privacy.barrier-table-what': 'Doors that stayed shut to groups: of what kind, when, and what was agreed',
  'privacy.barrier-what':
    'One line of a group’s contact about a door that stayed shut, and the contact point’s answer',
  'privacy.barrier-why': 'So that something can be done about it, and the group hears what.',
  'privacy.barrier-until': 'Sixty days after it was settled, at the latest 400 days',
  'privacy.merged-what': 'That two records turned out to be one group',
  'privacy.double-what': 'Which records look like the same group twice',
  'privacy.need-table-what': 'Which groups need the desk',
  'privacy.mandate-table-what': 'That a group lets the desk act for it, until when',
  'privacy.handover-table-what': 'Tasks of contacts that went to somebody else',
  'privacy.handover-what': 'The address or number of whoever had the task of a contact before',
  'privacy.handover-why': 'So that they are told, and can say that it was not them.',
  'privacy.handover-until': 'Seven days',
  'privacy.doubt-table-what': 'What readers said was wrong: about which group, which fact, and when',
  'privacy.doubt-what': 'One line of a reader about what was wrong',
  'privacy.doubt-why': 'So that the group and the desk know what to look at. Nothing tells who wrote it.',
  'privacy.doubt-until': 'Until the fact is confirmed, at the latest sixty days',
  'privacy.removed-what':
    'Groups that took themselves out: when, and a topic and a town to lead to others; no name',
  'privacy.removed-record-what':
    'What lists called such groups, as marks nothing can be read from, so that no list brings them back',
  'privacy.held-back-what':
    'The record of a group that took itself out, and the addresses of its other contacts',
  'privacy.held-back-why':
    'So that another contact can bring the group back. Numbers and addresses in the record are erased at once.',
  'privacy.held-back-until': 'Seven days; not at all where there is no other contact',
  'privacy.erasure-table-what': 'What was erased, so that an older backup does not bring it back',
  'privacy.erasure-what':
    'That something was erased: what sort, a random number for it, and when; not what it said',
  'privacy.erasure-why': 'So that it is erased again where an older backup is brought back.',
  'privacy.erasure-until': '400 days; no older backup is brought back after that',
  'privacy.backup-what': 'Backups: everything in the directory, in encrypted files',
  'privacy.backup-why':
    'So that nothing is lost when a machine breaks. Only whoever has the key can read them.',
  'privacy.backup-until': 'As long as whoever runs this keeps them, and of no use after 400 days',
  'privacy.migration-what': 'Which steps the shape of the database has taken',
  'privacy.class.none': 'Says nothing about a person',
  'privacy.ask-heading': 'If something here is about you',
  'privacy.ask': 'You can ask what is kept about you, have it put right, and have it erased.',
  'privacy.proposal-table-what':
    'What somebody proposed for a record: which group, which fact, when, and what became of it',
  'privacy.proposed-what': 'What was proposed, and a line about how it is known',
  'privacy.proposed-why': 'So that the group or the desk can decide. Nothing tells who proposed it.',
  'privacy.proposed-until': 'Thirty days after the decision; undecided at most one hundred and eighty days',
  'privacy.message-table-what': 'Messages about a proposal, by role',
  'privacy.message-what': 'What was written about a proposal',
  'privacy.message-why': 'So that a question can be answered without anybody’s address',
  'privacy.message-until': 'Thirty days after the decision',
  'privacy.change-table-what': 'What changed in a record: which fact, when, by which role',
  'privacy.change-what':
    'What readers could see before and after; of numbers and addresses only that they changed',
  'privacy.change-why': 'So that the group can read who changed what in its record',
  'privacy.change-until': 'Four hundred days',
} as const
