/**
 * Fields of talk in which an illness or a loss is only spoken about: films and songs, school work, computing, building,
 * weather, animals. Beside a topic, and with nobody who speaks or asks, they say that no group is looked for.
 */
import { KIN } from './close-words.ts'
import type { TypedWord } from './typed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Folded, in English, Norwegian and German. */
const FIELDS: ReadonlySet<string> = set(`
  film films movie movies cinema dvd netflix imdb director trailer trailers sequel anime manga cosplay sitcom hbo disney pixar nolan
  tarantino hitchcock lyrics album albums chords guitar remix soundtrack vinyl spotify band bands playlist disco rapper
  novel novels protagonist shakespeare hamlet macbeth othello lear gatsby dickens orwell steinbeck austen plath bronte poem poems poetry
  essay essays dissertation thesis gcse alevel homework revision worksheet syllabus curriculum flashcards quotes
  wikipedia etymology definition synonym synonyms crossword slang statistics infographic clipart tattoo tattoos font logo
  python javascript java sql excel powerpoint database algorithm server github docker linux windows api software dataset
  minecraft roblox pokemon zelda sims xbox playstation nintendo steam gameplay walkthrough sonic mario
  concrete plaster drywall screws drill hinge gutter brick bricks cement asphalt tarmac windscreen gearbox clutch exhaust tyre tyres
  piston carburettor engine transistor resistor voltage circuit welding girder beam bolts
  meteorology cyclone hurricane atmospheric atlantic isobar barometer jet
  hamster hamsters dogs cats puppies kittens horses equine canine feline bovine cattle sheep poultry goldfish veterinary
  fixtures playoffs lineup bundesliga premiership wwe ufc nfl nba skis skiing snowboard
  checkpoint wrestling mechanism toilet plumbing flies wiki quiz
  botany biology chemistry physics geology astronomy
  filmer kino skuespiller sangtekst stil stiloppgave roman romaner dikt spillefilm
  kinofilm schauspieler liedtext songtext hausarbeit referat gedicht roman romane hunde katzen
`)
/** Titles and authors in several words, where no single one tells. */
const GIVEN_NAMES: ReadonlySet<string> = set(`
  christopher quentin steven stephen james john david michael robert william george charles thomas richard paul mark peter andrew
  taylor kanye justin ariana billie lana kate amy adele ed elton bruce freddie kurt kendrick jay doja lady miley britney
  jane emily virginia sylvia oscar ernest agatha margaret leo fyodor franz edgar
`)
const ONESELF: ReadonlySet<string> = set(
  'i im ive me my mine myself we our us jeg meg min mitt mine vi ich mich mir mein meine meinen meiner',
)
/** "History of abuse" is somebody's own. */
const OWN_WHEN_FOLLOWED: ReadonlySet<string> = set('history geschichte historie')

/** The words are of such a field, and nobody among them speaks of oneself or of somebody close. */
export function isOnlyTalk(
  words: readonly TypedWord[],
  unexplained: ReadonlySet<number>,
  isForeign: (word: TypedWord) => boolean,
): boolean {
  if (words.some(({ folded, stem }) => ONESELF.has(folded) || KIN.has(stem))) return false
  return [...unexplained].some(at => {
    const { folded } = words[at]!
    if (FIELDS.has(folded)) return true
    if (OWN_WHEN_FOLLOWED.has(folded)) return words[at + 1]?.folded !== 'of'
    const next = words[at + 1]
    return (
      GIVEN_NAMES.has(folded) && at > 0 && next !== undefined && unexplained.has(at + 1) && isForeign(next)
    )
  })
}

/** What people with an illness cook, wear and use because of it. */
export const FOR_A_CONDITION: ReadonlySet<string> = set(`
  diet diets recipe recipes cooking food foods menu meal meals bread cake cakes shoes wig wigs shampoo soap cream chair kettle app
  podcast book podcasts exercise exercises oppskrift oppskrifter mat kost sko rezept rezepte ernahrung kochen schuhe perucke
`)

/** Where one can be: "anxiety on trains", "tinnitus from concerts". */
const WHERE: ReadonlySet<string> = set(`
  train trains bus buses plane planes car cars flight flights lift lifts pub pubs restaurant restaurants shop shops concert concerts
  airport airports station stations stadium cinema bridge bridges motorway motorways boat boats ship tube taxi office kitchen bathroom
  bedroom amazon ebay vinted tog toget buss bussen fly flyet bil bilen heis zug bahn auto flugzeug aufzug
`)
const THERE: ReadonlySet<string> = set(
  'on in at from after since during the a pa i fra etter im in auf nach vom beim',
)

/** A thing somebody is in, on, or comes from: not what it is all about. */
export const isWhereSomebodyIs = (at: number, words: readonly TypedWord[]): boolean =>
  WHERE.has(words[at]!.folded) && THERE.has(words[at - 1]?.folded ?? '')
