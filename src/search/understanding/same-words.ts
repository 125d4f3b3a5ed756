/**
 * Forms of one verb or noun that no ending explains, and words that any sentence may have instead: "pals" for friends,
 * "kids" for children, "bought" for buy. Folded; the word they meet in stands first.
 */
const ROWS = `
  chronic: cronic chronik cronick
  fatigue: fatige fatique fatigu
  lose: lost losing loses loosing loose
  die: died dies
  feel: felt feels feeling feelings
  drink: drank drinker
  cant: cannot
  dont: doesnt didnt wont wouldnt
  child: children childs bairn wean kid kids
  man: men bloke guy
  friend: pal mate buddy
  husband: hubby hubbie
  wife: missus
  brother: bro
  sister: sis
  scammer: fraudster conman
  tv: telly television
  woman: women
  leave: left leaving leaves
  hit: hitting hits
  take: took taken taking takes
  eat: ate eating eats eaten
  sleep: slept sleeping sleeps
  scare: scare scared scares scary afraid frightened terrified petrified
  steal: stole stolen stealing
  mum: mom mam mummy mommy mother
  dad: daddy father
  grandparent: grandmother grandfather gran grandma grandad grandpa nan nana
  do: does did doing
  go: went going goes
  be: been being
  everyone: everybody
  nobody: noone
  anymore: any more
  miste: mistet mister
  drikke: drikker drakk drukket
  sterben: gestorben starb stirbt
  verlieren: verloren verlor
  trinken: trinkt trinke getrunken
  problem: trouble issue bother difficulty difficulties
  addict: hooked
  look: stare stares staring stared
  cry: crying cried cries sob sobbing weep weeping
  angry: furious livid raging
  tired: exhausted knackered shattered
  shout: shouting shouts yell yelling yells scream screaming screams
  remember: remembering remembers
  forget: forgets forgetting forgot forgotten
  buy: bought buying buys
  spend: spent spending spends
  fall: fell fallen falling
  break: broke broken breaking
  keep: kept keeping keeps
  think: thought thinking thinks
  speak: talk talks talking talked spoke spoken speaking speaks
  throw: threw thrown throwing
  run: ran running runs
  shake: shook shaken
  wake: woke woken waking wakes
  fight: fought fighting fights
  hear: heard hearing hears
  grow: grew grown growing
  beat: beaten beating beats
  sit: sat sitting sits
  hold: held
  hide: hid hidden hiding hides
  drive: drove driven driving drives
  wear: wore worn wearing
  send: sent sending
  sell: sold selling
  come: came comes coming
  make: made makes making
  swear: swore sworn
  stick: stuck
  slaa: slar slo slatt slas
  gaa: gar gikk gatt
  sove: sover sov sovet sovne
  graate: grater grat
  spise: spiser spiste spist
  ruse: ruser ruset
  slutte: slutter sluttet
  natt: natta natten netter nettene
  jobb: jobben jobber
  hund: hunden
  katt: katten
  barn: barnet barna
  skole: skolen
  eks: eksen
  bror: broren
  sonn: sonnen
  mann: mannen
  rygg: ryggen
  schlagen: schlagt schlug geschlagen
  schlafen: schlaft schlief geschlafen
  verlassen: verlasst verliess
  spielen: spielt spiele gespielt
  rauchen: raucht rauche geraucht
  nehmen: nimmt nehme genommen
`

/** From a stem to the word it is one with. */
export const SAME_WORDS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap(row => {
      const [one = '', others = ''] = row.trim().split(': ')
      return others.split(' ').map(other => [other, one] as const)
    }),
)
