/** Paragraphs of groups that say more about themselves: how they came about, and how an ordinary meeting goes. */

export const howWeBegan = [
  'Two of us met in a waiting room and carried on the conversation. The rest heard us laughing.',
  'We began round a kitchen table with four people and one decent chair.',
  'The group is older than any of its members’ memories of it. Somebody always had the key.',
  'We started after a notice in the library got eleven phone calls in a week.',
  'Nobody founded us exactly. A course ended, and six people went on turning up.',
  'It took us three rooms and a winter to settle. We are settled now.',
  'A neighbour said there must be others. There were nineteen.',
  'We are the third set of people to keep this going. The tea urn is the same.',
  'We were two for a whole year. Two is a group if you keep the time.',
  'It began in somebody’s front room and outgrew the sofa.',
  'One of us put a card up in the chemist’s. The card is framed now.',
  'We are not many and do not try to be. When we get to twelve we start a second circle.',
  'Half of us came because somebody pushed, half in spite of it.',
  'None of us is in charge. We take turns with the key, the clock and the milk.',
  'We split off from a bigger group that talked too fast.',
  'There was nothing within an hour’s drive, so we stopped looking and started one.',
]

export const howItGoes = [
  'We begin with a round: a few words each, or none. After that whoever needs the time most gets it.',
  'The first half is talk. The second half is cake, which is where the real talk happens.',
  'Someone brings a question and we stay with it. Last time: what do you say when people ask how you are?',
  'We keep to two rules. What is said here stays here, and nobody interrupts.',
  'There is a big clock and a small bell. The bell is only for those who would go on all night.',
  'Some weeks are heavy. We always end with something daft, so that nobody drives home on the worst of it.',
  'We speak for ourselves. “I found” and “I did”, never “you should”.',
  'Every few weeks somebody new comes, and then we all say how we got here. It does us good as well.',
  'We do not do speeches. Once a year somebody forgets that and gives one.',
  'If two people want the same ten minutes, they toss a coin.',
  'We talk in pairs first, because a circle can feel like a courtroom.',
  'Nobody keeps a list of who came. If you stay away we take it that you had something better on.',
  'You can knit, draw, walk about or lie on the floor. All of it has been done.',
  'We swap what helped: a form, a cushion, a sentence for the mother-in-law.',
  'We leave ten minutes at the end for good news, however small. A found glove counts.',
  'When somebody has had a bad week we drop the plan. There was not much of a plan.',
]

export const besides = [
  'In summer we have a picnic with too many scotch eggs.',
  'Between meetings we ring each other, if we have agreed to.',
  'Twice a year we tidy the rules. They get shorter.',
  'Those who want to go for chips afterwards.',
  'We have a shelf of books nobody brings back, which is the idea.',
  'If money is tight, put nothing in the tin. Nobody looks.',
]
