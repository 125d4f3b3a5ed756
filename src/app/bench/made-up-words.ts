/** What made-up groups say about themselves. Sentences are drawn and put together, so that few groups say the same. */
import { pick, type Random } from '#search/bench/random.ts'

const NAMES: readonly ((topic: string, town: string) => string)[] = [
  (topic, town) => `${town} ${topic} group`,
  (topic, town) => `${topic} support, ${town}`,
  (topic, town) => `Talking about ${topic.toLowerCase()} in ${town}`,
  (topic, town) => `${town} circle for ${topic.toLowerCase()}`,
  topic => `${topic}: side by side`,
  (topic, town) => `Open door ${town}: ${topic.toLowerCase()}`,
]
const FIRST_WORDS =
  'Monday Harbour Lantern Willow Bridge Kettle Candle Corner Orchard Window Anchor Meadow'.split(' ')
const SECOND_WORDS = 'table circle friends company evening kitchen path bench walk voices club hour'.split(
  ' ',
)

const OPENINGS = [
  'We are people who live with it ourselves.',
  'We began in a kitchen and still meet around a table.',
  'Some of us have come for years, some came last week.',
  'Nobody has to say anything; listening is fine.',
  'We share what helped and what did not.',
  'We take turns in making the tea and in opening the door.',
  'You do not need to give your real name.',
  'It began with three of us and a notice in the library.',
]
const MIDDLES = [
  'A round at the start gives everyone a few minutes.',
  'In summer we walk along the water instead.',
  'Twice a year we invite somebody to speak and ask questions.',
  'We keep what is said in the room.',
  'We laugh more than you would expect.',
  'There is a quiet corner for anybody who needs a break.',
  'What we talk about is settled at the start of each evening.',
  'Those who cannot come can phone one of us in between.',
  'Once a month we cook together.',
  'We swap books, forms and names of people who listen.',
]
const ENDINGS = [
  'Come as you are.',
  'Somebody meets you at the door.',
  'The first visit costs nothing and binds to nothing.',
  'You can bring somebody along.',
  'Ring before you come and we will tell you more.',
  'Parking behind the building is free after six.',
]
const HALLS =
  'Parish Hall|Library|Community Centre|Friends Meeting House|Health Centre|Old School|Village Hall|Arts Centre'.split(
    '|',
  )
const STREETS =
  'Mill Lane|Church Street|Station Road|Bridge Street|Market Place|Green Lane|King Street|Park Road|Chapel Hill'.split(
    '|',
  )

export const groupName = (topic: string, town: string, random: Random): string =>
  random() < 0.25
    ? `${pick(FIRST_WORDS, random)} ${pick(SECOND_WORDS, random)} ${town}`
    : pick(NAMES, random)(topic, town)

export const groupSummary = (topic: string, random: Random): string =>
  `For people living with ${topic.toLowerCase()}. ${pick(OPENINGS, random)}`

export const groupWords = (random: Random): string =>
  `${pick(OPENINGS, random)} ${pick(MIDDLES, random)} ${pick(MIDDLES, random)}\n\n${pick(MIDDLES, random)} ${pick(ENDINGS, random)}`

export const hallName = (town: string, random: Random): string => `${town} ${pick(HALLS, random)}`
export const streetName = (random: Random): string =>
  `${1 + Math.floor(random() * 180)} ${pick(STREETS, random)}`
