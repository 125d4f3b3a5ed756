/** What is kept in the directory's tables, why, and until when. */
export const kept = {
  'privacy.source-what': 'Lists that groups were taken from',
  'privacy.group-what': 'Groups, as they describe themselves',
  'privacy.place-what': 'Places where groups meet',
  'privacy.gathering-what': 'When and how groups meet',
  'privacy.confirmation-what': 'Which fact was confirmed, by which task, how and when; never by name',
  'privacy.statement-what': 'Short statements in members’ words, without names',
  'privacy.record-what': 'What each list last said about a group',
  'privacy.demonstration-what': 'Whether the groups here are made up',
  'privacy.mark-what': 'A mark that moves with every change of a group',
  'privacy.queued-what': 'Rows of a list that wait until a person has looked',
  'privacy.own-words-what': 'What a group says about itself: its name, its words, its notes',
  'privacy.own-words-why': 'A group’s own words may speak of a person.',
  'privacy.own-words-until': 'Until the group changes them or leaves the directory.',
  'privacy.reach-what': 'Where a group meets and how to reach it: address, number, e-mail, link',
  'privacy.reach-why':
    'A number, address or room may be a member’s own. It is here because the group, or the list it came from, made it public.',
  'privacy.reach-until': 'Until the group takes it back or leaves the directory.',
  'privacy.said-what':
    'What a list we read last said about a group, also while a person has yet to look at it',
  'privacy.said-why': 'Tells a change made by the list from one made here.',
  'privacy.said-until': 'Until the list says something else, or the group leaves the directory.',
  'privacy.statement-why': 'The speaker agreed that the group shows it.',
  'privacy.statement-until': 'Until the speaker takes it back; then it is gone everywhere at once.',
} as const
