/** Topics and places to start from. */
export const topics = {
  'topics.title': 'Every topic',
  'topics.lead':
    'What people meet about, in the words they use. Look under any word that fits; the groups are the same.',
  'topics.jump': 'Jump to',
  'topics.groups': '{n, plural, =0 {no groups yet} one {group} other {groups}}',

  'topic.also-called': 'People also say {words}.',
  'topic.professionals-say': 'Professionals may say {words}.',
  'topic.heading-list': '{n, plural, one {The one group} other {{Count} groups}}',
  'topic.heading-list-near': '{n, plural, one {One group} other {{Count} groups}} near {place}',
  'topic.see-all': 'See the list with map and ways to narrow',
  'topic.none': 'We know of no group for this yet.',
  'topic.none-anywhere': 'Not near, not online, not anywhere else that we know of.',
  'topic.broader': 'More widely',
  'topic.narrower': 'More exactly',
  'topic.related': 'Nearby topics',

  'near.title': 'Groups near {place}',
  'near.title-in': 'Groups in {place}',
  'near.lead':
    '{n, plural, =0 {We know of no groups near here yet.} one {One group meets within {distance}.} other {{Count} groups meet within {distance}.}}',
  'near.lead-in':
    '{n, plural, =0 {We know of no groups in {place} yet.} one {One group meets in {place}.} other {{Count} groups meet in {place}.}}',
  'near.title-far': 'No groups near {place} yet',
  'near.what-for-far': 'What people meet about elsewhere',
  'near.what-for': 'What people meet about near {place}',
  'near.what-for-in': 'What people meet about in {place}',
  'near.soonest': 'Meeting soonest',
  'near.see-all': '{n, plural, one {See it, with the map} other {See all {count}, nearest first}}',
  'near.see-all-in': '{n, plural, one {See it, with the map} other {See all {count}, with the map}}',
} as const
