/**
 * Fixed phrases in which a topic's word means something else: "breast stroke", "prison break", "stress test". Their
 * words are taken before any label is looked for, and stay plain words.
 */
import type { FoundTopic } from './found-topic.ts'
import { PhraseBook } from './phrase-book.ts'
import { type TypedWord, typedWords } from './typed-words.ts'

const PHRASES = `
  stoke city; stoke on trent; stoke newington; stoke mandeville; stoke park; stoke play; stroke play; weight lifting club; weight lifting class; weightlifting; blood donor; blood donors; give blood; giving blood; donating blood; blood bank; high street; high streets; stroke your; stroke my cat; stroke a cat; stroke the cat; stroke the dog; stroke my dog; stroke a dog; stroke the horse; bone dry; sm entertainment; ts eliot; hd tv; hd camera; tn visa; crest of; like a sore thumb; debt collector; blood type; blood types; krebs kochen;
  krebse kochen; slag i fiolin; vekt i; sucht man; sucht jemand; man sucht; hip hop; hip flask; rose hip; joint venture; joint account;
  joint of beef; universal joint; ball joint; rus i russland; no smoking sign; carbon dating; online dating; speed dating; back pain relief gel;
  foster the people; trans am; locked out; ms teams; hot flush toilet; als das; als ich; als der; als er; als wir; als die; als sie; benefits of; ice bath; games for kids; horse box; horse boxes; savings account; bank account; nerve wracking; nerve racking; horse stable; paralysis by analysis; in fabula; lost boys; fallen angels; black lives matter mural; coming out of; came out of; come out of; comes out of;
  of sand; sand pit; sandpit; hammered copper; dead sea; stutter effect; stutter edit; blood moon; cold case; hammered metal; guitar stutter; cat grooming; dog grooming; pet grooming; sleeping bag; sleeping bags; guide dog puppy; badge of courage; spice rack; burns night; withdrawal from savings;
  withdrawal from my account; withdrawal from account; weight of a; adult learning; evening classes; guide dog calendar; dead battery; life insurance quote;
  stress free; addictive recipe; panic sale; grief stick; lost property; lost luggage; lost parcel; missing parcel; missing part; missing parts;
  heart shaped; skin care; baby shower; single duvet; double glazing; crash diet; blood orange; blood pudding; bone china; liver sausage;
  1929 crash; 2 stroke; 4 stroke; aa breakdown; aa cover; aa driving; aa membership; aa milne; aa road; aa roadside;
  account recovery; ace of hearts; acid reflux remedy; acne studios; active voice; add column; add contact;
  add fractions; add friend; add music; add numbers; add ons; add page; add to cart; addams family; addict lip;
  adopt a cat; adopt a dog; adopt a donkey; adopt a greyhound; adopt a highway; adopt a kitten; adopt a penguin;
  adopt a pet; adopt a puppy; adopt a rabbit; adopt a snow leopard; adopt an animal; adopt me pets; adopt me trading;
  adoption curve; aftercare tattoo; aids to navigation; air bladder; akon lonely; alone game; alone in the dark;
  alone lyrics; alone tv; american bully; american psycho; amy winehouse rehab; anger foot; anger management film;
  angle of depression; ankle weights; annie orphan; anxiety doechii; anxious dog; art attack; arthritic dog;
  arthritis dog; arthritis ferret; artichoke heart; artichoke hearts; asian handicap; asset recovery;
  asthma attack song; atm withdrawal; atomic weight; attack on titan; attack the block; attention deficit lyrics;
  autism awareness day logo; autistic boy film; baby boomers; back stroke; baggage weight; bail hearing;
  bank withdrawal; bankrupt rapper; bed linen; big blind; big sleep; bipolar coordinates; bipolar disorder song;
  bipolar junction; bipolar outflow; bipolar plug; bipolar transistor; bipolar world; black death; black dog pub;
  black widow; black widow spider; blackout blind; bladder wrack; blind auction; blind bag; blind box; blind date;
  blind eye; blind faith; blind fold; blind melon; blind rivet; blind rivets; blind side; blind taste; blood brothers;
  blue oyster cult; bone broth; bone china; brain fm; brain games; brain teaser; brain teasers; breakdown cover;
  breakdown insurance; breakdown recovery; breakdown truck; breast cancer stamps; breast stroke; brexit withdrawal;
  broken heart emoji; broken hearted lyrics; bullies dogs; bully dog; bully off; bully rockstar; bully xl;
  bunsen burner; burn calories; burn cd; burn dvd; burn fat; burn notice; burning man; burns poem; burns supper;
  butterfly stroke; calf liver; calvin klein obsession; cancer and leo; cancer compatibility; cancer dates; cancer leo;
  cancer moon; cancer pisces; cancer rising; cancer scorpio; cancer tarot; cancer tattoo; cancer weekly; cape fear;
  car accident claim; car breakdown; care home jobs; care worker jobs; carer course; carer job; carer jobs; cargo cult;
  cash withdrawal; cash withdrawals; casino royale; cat adoption; cat allergies; cat anxiety; cat dementia;
  cat diabetes; cat kidney; cat pregnancy; cat thyroid; cd burner; ceiling crack; cherry coke; 
  chopped liver; chrome crash; cis trans; closet organiser; closet organizer; cloud adoption; cod liver oil; coke can;
  coke float; coke ingredients; coke studio; coke sugar; coke zero; cold smoking; cold sore cream;
  cold turkey leftovers; cold turkey recipe; cold turkey sandwich; colour blind test; colour separation;
  coming out cinema; coming out film; corned beef hash; cost breakdown; crack an egg; crack cocaine song; crack filler;
  crack in ceiling; crack in wall; crack pie; crack propagation; crack repair; crack the code; crack whip;
  cracked screen; crash bandicoot; crash barrier; crash course; crash helmet; crash landing; crash log; crash mat;
  crash test; css stroke; cult beauty; cult movies; cult of the lamb; curb weight; cyber attack; data recovery;
  ddos attack; dead poets; dead weight; deaf havana; deaf republic; death cab; death cap; death cap mushroom;
  death eater; death in paradise; death metal; death note; death on the nile; death row; death star; death stranding;
  death trap; death valley; debt ceiling; debt collector job; debt free wedding; debt market; debt ratio;
  debt securities; debt to equity; dementia 13; dementia dog; denial of service attack; depression 1929;
  depression geography; depression in the road; diabetic cat; diabetic dog; died film; diet coke; diff strokes;
  digital twin; dior addict; dior addict lipstick; disk crash; dizzy heights; dizzy rascal; dog adoption;
  dog allergies; dog anxiety; dog arthritis; dog dementia; dog diabetes; dog epilepsy; dog pregnancy; dog sleep;
  double blind; drag queen makeup; drag race; drag racing; drink driving solicitor; drinking fountain; drinking games;
  drinking straw; drinks cabinet; drinks reception; drinks trolley; drug dealer simulator; drug design; drug discovery;
  drug patent; drugs act; drugs bust; duck fat; dyslexia font; early adopter; earth tremor; economic recovery;
  ed burns; ego death; electromagnetic spectrum; epilepsy warning game; family car; family crest; family fortunes;
  family guy; family relationship chart; family restaurant; family room; family ticket; family tree; fat albert;
  fat balls; fat boy slim; fat face; fat joe; fat quarter; father brown; father christmas; father day; father ted;
  fathers day; fats domino; fatty acid; fear and loathing; fear factor; fear street; fear the walking dead;
  feather weight; file recovery; fire poker; fireman sam; flower pots; folsom prison; font family; food blender;
  food colouring; football bladder; fortnite skin; fortnite skins; foster and partners; foster cat; foster dog;
  foster dogs; foster kittens; foster lager; fosters lager; four feet separation; four stroke; free weights;
  frequency spectrum; gambling commission; gaming console; gaming desk; gaming headset; gaming licence; gaming monitor;
  gaming pc; gaming room; gaming setup; garden pots; garden weed; gas burner; gay gordons; gay paris; ginger beer;
  git hash; god father; golf handicap; golf strokes; good grief; google voice; goose fat; government debt;
  great depression; grief minecraft; grief seed; griefing server; handicap betting; handicap calculator;
  handicap chase; handicap golf; handicap hurdle; handicap index; handicap race; handicap score; hard drive recovery;
  hash brown; hash browns; hash function; hash key; hash tag; hearing aid battery; heart attack grill;
  heart attack lyrics; heart bingo; heart emojis; heart fm; heart locket; heart radio; heart shape; heart shaped;
  heart stopper; heart symbol; heart tattoo; hearts fc; heat stroke; heavy weight; heroin chic; herz ass; herz bube;
  herz konig; hit single; hitchcock psycho; hjerter ess; horse arthritis; house of pain; how i met your mother;
  hydration bladder; ice hockey; ice lolly; inside out anger; inside out anxiety; iron lung lyrics; isle of man gay;
  jail house rock; jodie foster; ken burns; kernel panic; key stroke; kidney bean; kidney beans; kidney pie;
  kind hearts; kitten adoption; knot weed; krebs frau; krebs mann; krebs suppe; kreps oppskrift; labour poll;
  last nerve; leaf stoma; lesbian film; light spectrum; light weight; lipstick addict; little orphan annie;
  liver and onions; liver bird; liver building; liver pate; load stress; log burner; lone ranger;
  loneliness of the long distance runner; lonely boy; lonely hearts club band; lonely island; look back in anger;
  lost boys film; lost series; love heart; love hearts; love is blind; low pressure depression; lung capacity test;
  major payne; massive attack; max payne; memory leak; men in black; merry widow; minecraft grief; minnesota twins;
  missing persons bureau; modern family; molecular weight; montgomery burns; mortal fear; mother in law suite;
  mr burns; ms 365; ms access; ms degree; ms dhoni; ms dos; ms edge; ms fabric; ms forms; ms in computer science;
  ms outlook; ms pacman; ms planner; ms project; ms publisher; ms rachel; ms sql; ms visio; mulled wine;
  muscle recovery; my big fat; national debt; nerve agent; nerve centre; nerve gas; nervous breakdown lyrics;
  new single; nighttime fear; norman foster; obsession perfume; ocd clean lyrics; ocd cleaning show; ocd song;
  orphan black; orphan control; orphan process; ostomy stoma leaf; pain au chocolat; pain au levain; pain aux raisins;
  pain de mie; pain perdu; panic alarm; panic at the disco; panic attack lyrics; panic button; panic buying; panic inc;
  panic room; paper weight; passive voice; password crack; password hash; password recovery; pc sleep; peaky blinders;
  pet adoption; phantom limb band; pill box; pills dies; pit bull; plant pots; plant stoma; pocket bully; poker face;
  poker hands; poker rules; pontiac trans am; pots and pans; pregnant cat; pregnant cow; pregnant dog; pregnant fish;
  pregnant guppy; pregnant hamster; pregnant mare; pregnant molly; pregnant pause; pregnant rabbit; primal fear;
  prison architect; prison break; prison island; prison mike; property rehab; psycho 1960; psycho killer;
  psychosis game; puppy adoption; purple heart; queen of hearts; queer as folk; queer eye; queer eye season;
  rabbie burns; rage against the machine; rage game; rage quit; rage room; rainbow bridge poem song; range anxiety;
  recovery disk; recovery key; recovery mode; recovery partition; recovery position; recovery rate; recovery truck;
  recovery vehicle; refugee camp minecraft; rehab amy winehouse; rehab center sims; rehab house; rehab lyrics;
  relapse eminem; restless heart; retirement age; retirement cake; retirement flats; retirement gift; retirement gifts;
  retirement planning; retirement speech; retirement village; retirement wishes; retro gaming; robert burns;
  roblox skin; roller blind; roller blinds; roy orbison lonely; royal family; rugby smack; rum and coke;
  russian roulette; satanic panic; saturated fat; schizophrenia simulation; sea weed; senior developer;
  senior lecturer; senior manager; senior moment; senior rail card; senior railcard; separation agreement template;
  separation science; separation technique; shark attack; shaun of the dead; shear stress; shell shock lyrics;
  shopping bag; shopping centre; shopping list; shopping mall; shopping trolley; shy tory; side burns; side stroke;
  single barrel; single bed; single cell; single core; single cream; single crystal; single file; single glazing;
  single inequality; single ladies; single malt; single origin; single page; single phase; single room; single speed;
  single storey; single supplement; single use; six degrees of separation; skin graft tree; sleep apnea machine price;
  sleep command; sleep country; sleep function; sleep mode; sleep number; sleep over; sleep sort; sleep timer;
  sleep token; smack bang; smack talk; small blind; smoke alarm; smoke bomb; smoke detector; smoke grenade;
  smoke on the water; smoke signal; smoke test; smokey bear; smoking brisket; smoking gun; smoking hot; smoking meat;
  smoking ribs; soft drinks; soldier f; sonic youth; sovereign debt; spectrum analyser; spectrum analyzer;
  spectrum internet; spectrum mobile; speed dating; spending money; spice blend; stammer bands; steak and kidney;
  stjernetegn kreft; stoma leaf; stoma paper; stoma plant; stomach punch; street rage; streets of rage;
  stress analysis; stress ball; stress concentration; stress curve; stress fracture; stress mark;
  stress relief annealing; stress strain; stress tensor; stress test; stress test bridge; stress testing; stroke index;
  stroke order; stroke play; stroke width; student finance; student railcard; student room;
  student union bar; student visa; sugar and spice; sun stroke; t pain; tattoo aftercare; teacher appreciation;
  teacher gift; teacher gifts; teacher jobs; teacher salary; teacher training; teaching aids; teaching jobs;
  tears for fears; tech debt; technical debt; technology adoption; tensile stress; the voice kids; the voice uk;
  the war on drugs band; the wife film; thyroid cat; tic tac; tic tac toe; tone deaf test; tourette song; toy soldier;
  toy soldiers; trad wife; trans europe; trans fat; trans fats; trans isomer; trans pennine; trans siberian;
  trans world; transition metal; transition metals; transitions lenses; trauma bag; trauma bonding song;
  trauma center game; trauma nurse; trauma shears; trauma surgeon; tremor netflix; tremor trailer; tremors film;
  tremors movie; trophy wife; tropic of cancer; tunnel vision lyrics; twin and earth; twin axle; twin bed; twin beds;
  twin cam; twin cities; twin city; twin flame; twin lens; twin pack; twin paradox; twin peaks; twin prime;
  twin primes; twin room; twin set; twin sheets; twin size; twin towers; twin town; twin towns; twin tub; twin turbo;
  twin vee; twin xl; two stroke; type family; us debt; vehicle recovery; venetian blind; venetian blinds;
  vertical blinds; vertigo comics; vertigo film; vertigo hitchcock; vertigo u2; visible spectrum; visual aids;
  voice assistant; voice changer; voice mail; voice memo; voice over; voice recorder; voice search; walk in closet;
  wall crack; war games; war on drugs; water closet; weed burner; weed control; weed killer; weed mat; weed membrane;
  weed puller; weed whacker; weeds in lawn; weight bench; weight class; weight conversion; weight in kg; weight limit;
  weight training; weight units; weighted average; weighted blanket; welter weight; widow maker; widow s peak;
  widow spider; widow tv; widows and orphans word; widows peak; wife swap; window blind; window blinds;
  window shopping; winter soldier; withdrawal agreement; withdrawal bank; withdrawal limit; wood burner; world debt;
  xl bully; yield stress; you ll never walk alone; youth academy; youth hostel; youth hostels; zx spectrum
`

const OTHER_SENSES = new PhraseBook([{ phrases: PHRASES.replaceAll('\n', ';'), means: [], rule: 'always' }])

/** Where they stand, unless a longer label runs over them. */
export function otherSensesIn(
  words: readonly TypedWord[],
  found: readonly FoundTopic[],
): { from: number; to: number }[] {
  const phrases: { from: number; to: number }[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = OTHER_SENSES.at(at, words)
    if (!phrase) continue
    const label = found.find(({ from, to }) => from < phrase.to && phrase.from < to)
    if (label && label.to - label.from > phrase.to - phrase.from) continue
    phrases.push(phrase)
    at = phrase.to - 1
  }
  return phrases
}

/** "Twin beds" is no place in Bedfordshire: `part` belongs to such a phrase. */
export function isWithinOtherSense(text: string, part: string): boolean {
  const words = typedWords(text)
  const named = new Set(typedWords(part).map(word => word.folded))
  return otherSensesIn(words, []).some(({ from, to }) =>
    words.slice(from, to).some(({ folded }) => named.has(folded)),
  )
}
