/** Towns, and areas of postcodes, whose names are everyday words: at the end of a line they are read as words unless "near" or "in" stands before. */
export const wordTowns: ReadonlySet<string> = new Set(
  `ash bath barking battle down beer bell bury bow chard cheddar church corby cross dale deal dole diss eye ferry fleet flint
  ford goole grays hale halt ham harrow hatch hay hayes heath hill hope hook hull hurst hyde kind lancing leek leigh leek
  looe love lunch lye lynn march mold moor nelson new norm over peel poole poor pool race ramble reading redcar redding
  rock rugby rush rye sale sandy seal seat send settle shepherd sleep spalding stone street strood sugar swing tamworth
  usk wales wallsend ware wash well wells wing wish wood wool yarm mobile orange independence normal paradise hazard
  ticket rest hero start story tide concord liberty salvation surprise why truth happy young men women mothers fathers
  parents carers dads mums baby birth loss fear worry anger pain night day evening morning weekend online phone help
  law need love care crisis recovery remission trouble hospital prison person touch english polish welsh general
  particular private public service sober clean change charge control danger doubt labour mind mourning rehab silence
  support group groups talk walk home house school work family friends ex me so hr da`.split(/\s+/),
)

/** Words that announce a place. Those at the front leave no doubt; the others also stand before states of mind. */
export const surePlaceWords: ReadonlySet<string> = new Set([
  'near',
  'around',
  'nearby',
  'nahe',
  'naehe',
  'naer',
  'naert',
  'naerheten',
  'umgebung',
  'rundt',
])
export const maybePlaceWords: ReadonlySet<string> = new Set([
  'in',
  'at',
  'by',
  'bei',
  'ved',
  'i',
  'im',
  'hos',
])
/** "near me", "bei mir", "vekt i kilo": not a place, though ME is the post of Medway and Kilo an old name of Kiel. */
export const neverPlaces: ReadonlySet<string> = new Set([
  'me',
  'us',
  'here',
  'home',
  'mir',
  'uns',
  'hier',
  'meg',
  'oss',
  'her',
  'kilo',
])
/** May follow them: "in der Nähe von Leipzig", "i nærheten av Oslo", "close to Leeds". */
export const bridgeWords: ReadonlySet<string> = new Set(['von', 'av', 'of', 'to', 'om', 'um', 'the'])
/** Announce a place only together: "close to". */
export const closeWords: ReadonlySet<string> = new Set(['close', 'closest', 'nearest', 'next', 'rund'])

/** "loss of Derby", "my Bolton": words that belong to what follows leave no clear place behind them. */
export const joiningWords: ReadonlySet<string> = new Set([
  'of',
  'my',
  'the',
  'a',
  'or',
  'with',
  'for',
  'to',
  'from',
  'und',
  'og',
])
