/** Towns that are words, too, where what stands before them leaves no doubt: "autism parents reading". */

/** Larger ones, which people type as they type any town. "March" and "street" stay words, whatever stands before. */
const TOWNS: ReadonlySet<string> = new Set(
  'barking bath bury corby goole harrow hayes hull hyde lancing leigh nelson poole reading redcar rugby sale sandwich spalding tamworth wells'.split(
    ' ',
  ),
)
/** Those who meet, and what they meet for. "Help reading" and "dyslexia reading" are about books. */
const MEET: ReadonlySet<string> = new Set(
  `group groups support meeting meetings meetup people parents carers families mums dads men women club cafe class classes
  exercise choir friends charity counselling therapy course network society drop-in singing`.split(/\s+/),
)

/** Whether the last of these folded words is the town. Whether the ones before it mean anything is not asked here. */
export const isTownBehindPeople = (words: readonly string[]): boolean =>
  words.length > 2 && TOWNS.has(words.at(-1)!) && MEET.has(words.at(-2)!)
