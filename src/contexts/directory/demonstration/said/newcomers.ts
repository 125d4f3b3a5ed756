/** Answers to what a newcomer asks, in the ways people say them. They hold for any topic, day and place. */

export const whoComes: Record<'me' | 'close-person' | 'both', readonly string[]> = {
  me: [
    'All sorts: a bus driver, two teachers, somebody who used to run a chip shop.',
    'Anyone who finds themselves in the sentence above.',
    'Mostly people over forty, with a few who are not.',
    'Whoever it has happened to, last week or years ago.',
    'People who have read three leaflets and want to meet a human being.',
    'About half have been coming for years. The other half walked in this spring.',
    'Ages from nineteen to eighty-four at the last count, which nobody made on purpose.',
    'People from the town and the villages round it. Some share a car.',
    'Anyone it concerns. You need no letter, no diagnosis and no opinion.',
    'People in work, out of work and past work.',
    'Some who talk a lot and some who have not said much yet. Both are regulars.',
    'Anybody who is in it themselves. Relatives have their own group down the road.',
    'People you would pass in the market without guessing.',
    'It changes. Four of us are always there and the rest come as they can.',
    'Those who are new to it and those who are sick of it.',
  ],
  'close-person': [
    'Wives, husbands, a few daughters, one very quiet son-in-law.',
    'Anyone who lies awake because of somebody else.',
    'Parents mostly, and the odd grandparent.',
    'Relatives, friends, neighbours. If you care about someone, you count.',
    'Whoever does the driving, the ringing up and the worrying.',
    'Partners and parents. One sister drives an hour to be here.',
    'People who are tired of being asked how the other one is.',
    'Families at the start of it and families years in.',
    'Close friends too. Nobody checks how you are related.',
  ],
  both: [
    'People it has happened to, and whoever came with them.',
    'You, and somebody close to you if you like. Or only one of you.',
    'About half of us have it ourselves and half live with someone who does.',
    'Families in whole or in part.',
    'Couples, pairs of friends, and people on their own.',
    'Those in the middle of it and those beside them.',
  ],
}

export const firstVisit = [
  'We say first names, somebody explains how it goes, and you choose a chair.',
  'You get a drink, a seat near the door if you want one, and no questions for half an hour.',
  'The first quarter of an hour is for coats and kettles, so being late is no trouble.',
  'We go round once. When it comes to you, say “pass” or say your name. Both are normal.',
  'Somebody sits next to you who remembers their own first time very well.',
  'We read our four rules aloud. They are short and one of them is about biscuits.',
  'You are asked what you like to be called, and nothing else.',
  'You can watch the whole of it and leave before the end. Plenty of us did.',
  'One of us comes out to meet you, so that you do not walk in alone.',
  'We tell you who we are before we ask who you are.',
  'There is always something to do with your hands: cups, cards, wool.',
  'Most people say very little the first time. Some say everything. We have tissues.',
  'We show you where the toilets and the way out are, and then the cake.',
  'If you cry you are in good company. If you laugh, likewise.',
  'We start with something small, like the best thing you ate this week.',
  'Nothing is written down. There is no list to sign.',
  'The person who opens says how long we have, and we do stop on time.',
  'You may bring a coat to hide in. It has been done.',
]

export const firstVisitOnline = [
  'You come in with your camera off and your name as short as you like.',
  'Somebody greets you by name and says how to mute. Then we begin.',
  'You wait a moment in the lobby, and one of us lets you in.',
  'Write in the box if you would rather not speak. Somebody reads it out.',
  'We look after the clock, you look after your tea.',
]

export const firstVisitPhone = [
  'You hear a beep, then a voice asking what to call you.',
  'You ring in, say hello or say nothing, and listen.',
  'Somebody says who is on the line, so that you know how many ears there are.',
  'If the line goes quiet, we are thinking. Ring back if it drops.',
]

/** `{a}` and `{b}` are first names. */
export const whoMeetsYou = [
  '{a} or {b}, at the door.',
  '{a}. Look for the red scarf.',
  '{a} or {b}. They will ask what you like to be called.',
  'Usually {a}, who has been new everywhere.',
  '{a} comes early and puts the chairs out, so there is always someone.',
  '{b}, with the big teapot. {a} if {b} is away.',
  'Whoever is nearest. It is often {a}.',
  '{a} stands outside for the first ten minutes, whatever the weather.',
  '{a} or {b}. Neither of them bites.',
  '{a}. If you ring before, {a} will look out for you.',
  '{a} and a rather old dog.',
  'One of the two welcomers, {a} and {b}.',
]

export const notThis = [
  'It is not counselling. Nobody here is trained for it.',
  'We do not give advice on tablets or money.',
  'No praying and no politics, whatever you do at home.',
  'We do not fix people.',
  'Nobody sells anything here.',
  'It is not a place for phones and photographs.',
  'We do not take part in research unless all of us agree.',
  'We cannot give lifts or lend money.',
  'It is not a course. There is nothing to finish.',
  'We do not pass anything on to anyone.',
  'No small children, sorry: some of what is said is not for them.',
]
