/**
 * Words that may stand for each other where no label fits as it stands: "my lass won’t eat" is met by a label about a
 * daughter, "rubbish at maths" by one that says bad. Folded, in English, Norwegian and German.
 */
import { rootOf } from './typed-words.ts'

const KINDS = `
  son daughter child kid boy girl lad lass teenager teen stepson stepdaughter youngster grandson granddaughter
  sonn sonnen datter datteren dattera barn barnet gutt jente sohn tochter kind
  husband boyfriend bf fiance fella hubby partner spouse mannen samboer samboeren kjaeresten mann freund
  wife girlfriend gf missus fiancee kona kone samboera frau freundin
  mum dad mother father parent stepdad stepmum mor moren far faren mamma pappa mutter vater mama papa eltern
  brother sister sibling bror broren soster sosteren bruder schwester
  gran grandma nan grandad grandpa grandparent bestemor bestefar oma opa grossmutter grossvater
  bad rubbish crap useless hopeless terrible awful shit shite dreadful rotten horrible poor lousy
  darlig elendig forferdelig schlecht mies furchtbar schrecklich
  hit punch slap kick beat attack hurt thump batter smack
  slar sparker schlagt haut tritt prugelt
  shout scream yell rage rant
  house home flat place bungalow apartment
  money cash wages savings finances
  sick ill poorly unwell
  sad miserable unhappy gutted low blue tearful down weepy glum
  trist lei nedfor traurig ungluecklich niedergeschlagen
  scared afraid frightened terrified petrified fear dread anxious worry worried nervous panic
  redd engstelig bekymret angst angstlich besorgt
  mad crazy mental bonkers nuts insane
  fat big huge overweight large
  thin skinny underweight bony
  booze alcohol drink drunk wine beer lager vodka gin cider whisky
  pill tablet medicine medication meds drug
  doctor gp consultant specialist surgeon
  lonely alone isolated lonesome friendless
  ensom alene einsam allein
  friend mate pal buddy chum bestie venn venner freunde
  tired exhausted knackered shattered drained wiped fatigue worn
  sliten utslitt trott mude erschopft kaputt
  stop quit
  start begin began
  angry furious cross mad livid annoyed irritable snappy raging
  hate loathe despise detest disgust
  ugly hideous disgusting gross
  cry sob weep tears
  baby newborn infant little
  leave walked left abandoned dumped ditched
  cheat affair unfaithful betrayed
  steal nick rob thieve
  noise sound racket
  wee pee urinate piss urine
  poo poop shit bowels stool
  belly stomach tummy gut abdomen
  itchy itch scratch scratching
  sore painful hurt ache aching pain
  school class classroom lessons nursery
  kid bairn wean tot toddler
  smell stink odour
  forget remember memory
  shake tremble twitch
  wobbly unsteady dizzy balance
  stupid thick dumb
  shy quiet timid
  ashamed embarrassed shame guilty guilt
  leak drip dribble
  fall trip tumble
  jail prison inside nick
`

/** From a root to the word it may be met by. The first row that holds a word counts. */
const KINDRED: ReadonlyMap<string, string> = kindred()

function kindred(): Map<string, string> {
  const all = new Map<string, string>()
  let name = ''
  for (const line of KINDS.trim().split('\n')) {
    const words = line.trim().split(' ')
    name = words[0]!
    for (const word of words) if (!all.has(rootOf(word))) all.set(rootOf(word), name)
  }
  return all
}

/** The word a root meets its like in; itself where it has none. */
export const kindOf = (root: string): string => KINDRED.get(root) ?? root
