/**
 * Everyday words that are spelled right and mean no topic. They are never mended into one ("train" is not "trans"), and
 * beside a word of two meanings they say that the other one is meant ("depression glass", "stroke of luck").
 */
import { SPELLED_RIGHT } from './spelled-right.ts'

const list = (text: string): string[] => text.trim().split(/\s+/)

/** Things, shows, shops and sayings: nobody puts them beside an illness to look for others who have it. */
export const THINGS: ReadonlySet<string> = new Set(
  list(`
  sand gravel rack racks supper calendar calendars summary metre metres lesson lessons tuition
  constellation planet galaxy cyclone hurricane economic economics tropical kanji alphabet cart basket checkout translator subtitles salmon
  bacon ham onion garlic potato tomato chocolate chocolat croissant biscuit cookie sweets classic squad marvel superhero batman avengers
  trailer soundtrack guitar piano drum drums trommer trumpet violin company engineering engineer physics chemistry biology odds tips
  bonus calculator converter chart graph statistics percentage emoji gif font logo icon plugin linux android iphone samsung xbox
  playstation nintendo collector collectors antiques rally parade fireworks dame ass spades weide beef lamb curry noodles sushi
  burgers steak whiskey cocktail cocktails spreadsheet powerpoint website domain browser router wifi broadband sim
  lease rent rental tenancy sofa wardrobe shelf shelves hinge drill saw ladder cement concrete brick scaffolding plasterer decorator gardener
  solar panel panels meter tariff supplier wholesale retail franchise invoice vat pension dividend investor investing trading
  skating skates surfing skiing rowing archery darts snooker championship olympics fixture fixtures transfer wages
  spelling grammar punctuation worksheet lego doll puzzle toy toys costume halloween
  sjokolade gitar trompet drakt lakk selskap firma ingenior schokolade gitarre trommel firma ingenieur kuchen wurst
  glass luck gold word water star sign lifting lift history era film movie book novel song lyric album band
  game match ticket price shop store sale recipe menu pizza burger chip kebab takeaway restaurant pub hotel
  flight train bus taxi car tyre boat plane station timetable laptop computer software excel windows office
  printer download app tv channel netflix episode series season actor singer concert festival score league team
  player stadium raffle lottery jackpot casino prize stamp coin antique vintage furniture table chair lamp
  curtain carpet paint brush hammer plumber electrician builder roofer locksmith mechanic mot estate mortgage
  solicitor lawyer accountant insurance bank loan rate tax stock share bond market economy inflation weather
  forecast rain snow storm temperature map route traffic news headline election vote party queen king prince
  president minister horoscope zodiac astrology crossword clue anagram synonym definition meaning translation
  essay homework quote poem joke meme influence genius midnight throne crown diamond silver bronze stone steel
  iron wood leather cotton silk wool dress shoe boot trouser shirt jacket hat necklace earring ring perfume
  makeup nail varnish polish hairdresser barber salon haircut wig aquarium lawn mower rose tulip tree bread
  butter cheese milk egg salad soup chicken beef pork fish rice pasta sausage apple banana lemon orange juice
  beer wine whisky bottle cup mug plate spoon knife fork vacancy vacancies salary wage cv friday monday
  saturday sunday bargain voucher coupon discount delivery parcel post code bin parking zoo engine battery
  charger cable screw bolt pipe boiler heating radiator fridge freezer oven kettle washing machine capital city
  final trophy medal race racing formula grand prix olympic poker card keyboard mouse screen camera picture
  frame mirror exchange currency bitcoin crypto airport airline ferry cruise wallpaper tile kitchen bathroom
  bedroom sofa mattress duvet pillow towel bucket mop hoover pizzeria oppskrift kamp billett tog buss bil
  datamaskin nyheter vaer vaermelding kamera butikk salg pris hotell brod melk ost pizzaen frisor rorlegger
  elektriker verksted forsikring lotto rezept spiel fahrkarte bahn zug auto rechner nachrichten wetter laden
  preis brot milch kase friseur klempner werkstatt versicherung lied lieder buch bucher roman serie bundesliga
  karte karten horoskop sternzeichen witz witze gedicht zitat zitate
  sock socks glove gloves bra pants tights
  washer hire washers hop chords jobs shares stocks tycoon cake cakes diet twankey
  transistor diode resistor capacitor voltage circuit wiring socket plug fuse gearbox clutch exhaust bumper windscreen
  tyres brakes caravan motorbike scooter lorry tractor trailer bridge tunnel motorway roundabout pavement magistrates
  magistrate courtroom verdict statute treaty parliament senate congress constitution monarchy empire dynasty medieval
  viking vikings roman greek pyramid castle cathedral tourist visa passport luggage suitcase beach hostel campsite
  shower bathtub ceiling roof gutter plaster tiles skirting fence decking patio shed greenhouse compost fertiliser
  fertilizer pesticide slug aphids lawnmower strimmer orchid cactus daffodil bulbs hedge shrub conifer
  minecraft roblox fortnite pokemon zelda mario tetris sims skyrim cheat cheats walkthrough speedrun loot
  scarf handbag trainers sneakers jeans hoodie jumper fashion catwalk designer lipstick mascara eyeliner shampoo
  brisket ribs salami prawn prawns lobster crab squid tuna mackerel haddock oyster mussels gravy stuffing oven grill
  barbecue bbq vegan smoothie pancake pancakes waffle muffin brownie scone scones trifle custard pastry dough flour
  yeast cinnamon ginger pepper paprika cumin vinegar mayonnaise ketchup mustard spaghetti lasagne risotto soup broth
  rapper rappers rap remix dj vinyl playlist chords tabs ukulele saxophone orchestra symphony opera ballet karaoke
  guppy goldfish gerbil parrot budgie tortoise snake lizard gecko spider wasp ant bees chicken chickens sheep goat cow
  cattle pony shark whale dolphin elephant lion tiger penguin eagle owl hedgehog squirrel badger
  javascript python java html css sql database server api github docker kubernetes algorithm compiler debug binary
  regex json csv pdf template templates clipart png jpeg svg drawing sketch tattoo tattoos wallpaper wallpapers
  algebra geometry trigonometry calculus equation equations fraction fractions integer theorem polygon molecule atom
  electron neutron isotope enzyme mitochondria photosynthesis volcano glacier tectonic erosion latitude longitude
  earthquake tsunami cricket umpire referee goalkeeper striker midfielder wrestler heavyweight jockey racecourse
  marathon triathlon dumbbell dumbbells barbell kettlebell treadmill protein creatine trampoline snowboard
  wholesaler warehouse forklift logistics courier freight shipping customs export import
  paving slabs enclosure constellations
  podcast podcasts review reviews idiom idioms law degree trilogy finale pilots merch records mural diagram workout interview cast mods statue documentary remake sequel prequel biography paperback hardback audiobook screenplay monologue
  walkthroughs scene scenes plot ending explained download downloads design designs template templates policy policies regulations
  legislation clause clauses contract contracts jurisdiction tort plaintiff defendant prosecutor barrister subpoena affidavit
  dividends futures hedge portfolio etf nasdaq ftse gdp tariffs levy audit ledger depreciation amortisation shareholder
  quarterback linebacker innings wicket wickets penalty offside midfield lineup lineups standings kickoff playoffs
  marinade casserole stuffing frosting icing buttercream meringue pudding puddings tapas ramen kimchi tofu quinoa hummus
  peninsula canyon volcanoes archipelago plateau estuary reservoir hectare continent latitude airfare itinerary
  filmografie schauspieler besetzung trikot spielplan aktie aktien wahrung skuespiller rollebesetning aksje aksjer
  schraube fenster kuhlschrank waschmaschine fernseher drucker bildschirm tastatur kleid schuhe hose jacke hut
  flugzeug flug flughafen bahnhof zugfahrplan schnitzel kartoffel kartoffeln suppe salat kaffee fleisch fisch gemuse
  skruer vindu kjoleskap vaskemaskin skriver skjerm tastatur sko bukse jakke lue fly flyplass togstasjon poteter
  suppe salat kjott fisk gronnsaker bolle boller vaffel vafler russland
`),
)

/** Somebody is buying or selling, or looking for work: whatever stands beside it, no group is looked for. */
export const SHOPPING: ReadonlySet<string> = new Set(
  list(`
  price prices buy cheap cheapest ebay amazon argos ikea tesco asda aldi lidl etsy vinted gumtree screwfix halfords voucher vouchers
  coupon coupons discount promo salary salaries wage vacancy vacancies clipart emoji emojis lyrics wallpaper meme memes gif crossword
  chords tabs episode episodes trailer soundtrack costume costumes ticket tickets recipe recipes hire rental wiki imdb spoilers karaoke
  rezept rezepte oppskrift oppskrifter
  kaufen billig preis preise gehalt stellenangebote kjope kjop billigst pris priser finn lonn
`),
)

/** Other common words; not things, and so no sign of another meaning. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set([
  ...THINGS,
  ...SPELLED_RIGHT,
  ...list(`
  fishing football rugby cricket tennis golf swimming pool bingo quiz dog cat rabbit hamster horse puppy kitten
  garden flower seed coffee tea cinema theatre museum gallery library photo fotball kino fussball bike fahrrad
  sykkel chess phone mobile handy telefon mobil tour council garage holiday ferie urlaub cake kake kuchen
  boxing wrestling running job jobs able about above across act action add address age agree air allow almost
  along although among amount angle answer apart appear area arm arrive ask aunt baby bag ball bar base bath
  bear beat beautiful bed before begin behind believe below beside between big bird black blue board body bone
  born both bottom box boy branch break bright bring brown build burn business busy buy call camp care carry
  case catch cause cell cent centre century chance change character charge check chief choose church circle
  claim clean clear climb clock close cloth cloud coast coat cold collect college colour common company compare
  complete consider contain continue cook cool copy corn corner correct cost count country couple course court
  cover cross crowd cry current cut dance dark deal dear decide deep degree depend describe desert design
  detail develop dictionary die differ direct dirty discuss distance divide double draw dream drive drop dry
  ear early earth ease east edge effect eight either electric element else energy enjoy enough enter equal
  especially evening event exact example excite exercise expect explain express eye face fact fair fall
  familiar famous far farm fast fat father favour fear feed feet field fight figure fill fine finger finish
  fire fit five flat floor flow fly follow food foot force foreign forest forget form forward four fresh friend
  front fruit full fun general gentle girl glad grass great green grew ground grow guess guide half hand happen
  happy hard head heat heavy height high hill hole home hope hot hour house huge human hundred hunt hurry ice
  idea inch include increase indicate insect inside instrument interest invent island join jump kill knew lady
  lake land language large laugh lay lead learn least left leg length letter level lie light line listen little
  local lone loud love low main major manner mark mass master material matter meal mean measure meat metal
  method middle mile million mind mine minute miss modern molecule moment money moon morning mountain mouth
  move music name nation nature near neck neighbour neither nine noise noon north nose note notice noun number
  object observe ocean oil operate opposite order organ original oxygen page pair paper parent part pass past
  path pattern pay people period person phrase pick piece pitch place plain plan planet plant play pleasant
  point poor popular port position possible power practice prepare present press pretty print private probable
  process produce product promise proper protect prove provide public pull purple push quarter question quick
  quiet quite radio raise range reach read ready real reason receive red region relation remember repeat reply
  report represent require rest result rich ride right rise river road rock roll room root rope round rule safe
  sail salt same sand save scale school science sea search second secret section seem select self sell send
  sense sentence separate serve set settle seven several shape sharp sheet shine ship shore short shoulder
  shout show side sight silent similar simple single sister sit size skill sky slave slip slow small smell
  smile smooth soft soil soldier solution solve son soon sound south space speak special speed spell spend
  spoke spot spread spring square stand state stay steam step stick stood stop story straight strange stream
  street stretch string strong student study subject substance success such sudden sugar suit summer sun supply
  support sure surface surprise swim syllable symbol system tail talk tall teach teacher teeth test thank thick
  thin thousand throw tie tiny tire tone tool tooth top touch toward town track trade travel triangle trip
  truck true trust turn twenty type uncle unit usual valley value vary verb view village visit voice vowel wait
  walk wall war warm wash watch wave wear week weight west wheel white wide wild win wind window wing winter
  wire wish wonder world write yard yellow uni flatmate landlord housemate colleague boss manager teammate dag
  dager natt kveld morgen uke maned ar hus hjem skole jobb arbeid vei gate by mann kvinne gutt jente barn venn
  venner familie mat vann luft lys sol regn sno hav fjell skog dyr hund katt fugl bok bilde musikk spill tid
  sted tag nacht abend woche monat jahr haus schule arbeit weg strasse stadt frau kind junge freund freunde
  essen wasser licht sonne regen schnee meer berg wald tier katze vogel bild musik zeit ort
`),
])

/** Labels of one word that mostly mean something else. Whatever stays unexplained beside them makes them doubtful. */
export const TWO_MEANINGS: ReadonlySet<string> = new Set(
  list(`
  heart weight drinking drink drank booze coke speed crack weed pot grass hash spice acid ice snow pill pills smack back skin
  bag fall falls fit fits cutting burning pulling voice voices pressure fear fat food eating shopping spending game card
  smoke vape black white men women man woman student veteran farmer traveller youth senior retired retirement single mother
  father twin twins premature labour birth baby bar bottle club blind deaf limb shake shakes shaking balance stomach kidney
  liver bladder bone brain lung nerve missing crash accident inside attack moving move low blue blues flat shock
  sands sobs aces poly narcs alters handovers eighties seventies burn inside
  hjerte slag vekt drikke stoff herz gewicht rausch stoff
`),
)

/** Others that have two meanings, but mostly the one: doubtful beside a thing only. */
export const MOSTLY_MEANT: ReadonlySet<string> = new Set(
  list(`
  stroke depression cancer anxiety grief addiction pain stress sleep anger panic party gambling betting gaming smoking divorce
  separation bully cult prison abuse trauma shy sad lonely adoption foster carer caring care crohn ms me na aa ra ed als
  add md pd ca oa sa ga da cf copd lupus gout mania manic hoarding debt homeless trans gay fibro stoma hernia
  schmerz schmerzen smerte smerter sinne sorg frykt kreft angst trauer krebs sucht wut trinken ensomhet einsamkeit gjeld schulden casino casinos suicide orphan smoked liver herz hjerter slag rus pills retired dementia autism dating cults suicidal chronic parkinson crystal gamble gambles bet bets depressed depressing shop shops spend stressing stresses painful sleepy psycho psychotic obsessed addicted addict drug drugs
  bipolar pregnant pregnancy heroin acne handicap hearing vision shaky veterans vets soldier soldiers police military army navy teacher
  teachers nurse nurses paramedic firefighter detox rehab recovery relapse withdrawal craving cravings redundant bankrupt bankruptcy benefits
  poverty accident accidents disaster custody parole prisoner probation cancerous tumour ulcer rash burns scars scar bald baldness hair
  wig wigs allergy allergies allergic tics twitch tremors tremor dizzy vertigo balance numb neuropathy terminal death dying dead bereaved
  orphaned widow widows orphans lost runaway stalker stalking scam scams scammed robbery robbed assault fraud identity mugged burgled
  cheating cheated affair affairs jealous jealousy dumped ex toxic narcissist gaslighting obsession compulsive rituals tantrums temper rage
  triplets quads adopted adoptive fostering surrogate sterile infertile fertility egg donor virgin intersex bisexual lesbian queer
  racism immigrant immigrants refugee refugees migrant gypsy gypsies church religion mormon cult vegan teen teens teenager teenagers
  toddler toddlers pensioner pensioners elderly expat expats lonesome isolated isolation homesick paralysed paralysis amputee amputation
  wheelchair crutches prosthetic hoarder clutter declutter fatigue exhausted exhaustion burnout overwork stressed stressful worry worries
  worried nervous nerves psychic delusion delusions hallucinations paranoid paranoia manic seizure seizures spectrum steroid steroids
  marijuana cannabis skunk edibles vaping vapes cigarettes cigarette tobacco nicotine alcohol sober alcoholic wine beer cider vodka coma roulette
  caffeine sugar binge purge diet dieting slimming obese overweight thin skinny
`),
)
