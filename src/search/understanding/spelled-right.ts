/**
 * Common words of the three languages that are spelled right and lie so near a word of a label that they would be taken
 * for a slip of it: "policy" is not "colic", "goat" is not "gout".
 */
export const SPELLED_RIGHT: readonly string[] = `
  mardy wracking racking lesson lessons hjertekake sand savings
  abetting abfall abschluss abstellen abteilung aced acre acres adapt adaptation adaptations adapted adapter adapters
  adapting added adept admiration afterward afterwards aggressor agne agnes aide aides akte alien aliens alike alison
  alma ambient ambulansen amerikansk amuse amused amuses amusing angeblich angstrom anne annehmen anschauen anstellen
  anta antall arene arne asene asparagus aspire assure assures asteroid atone aufgemacht aufgewacht aufnehmen
  aufschreiben ausgedacht ausgeloscht ausgemacht ausgesucht aushalten autograph autographs automation avid aviser babe
  babes backyard badgering badness baerer bagging bail baker baller balm balmy bandage bandages banger bangers
  banished barnepike barnevakt barten batching baten batterier batteriet batting baue bauen beachhead bearded beck
  bekreft bernardo bert beruhrung bestrafung betet betten betty bewundert bind binder binding bindings binds bitchy
  bitty blake blame blames bleep bleeps blekk bleu blikk blockhead blond blonde blonds bloodshot blotter bluer blurt
  bobbing boksing bold bombarded bona boning bonny bono bony booger boogers booing booming borgen borger boring
  bragging breeding brett broder brotherly brud brunnen brunt brydd buffer bugged bugger buggers bugging bulb bulbs
  bulk bulky bullet bullets bunn bunnies bunns bunny buoy burg burner burners buro burp burt buttered butting caliber
  cancel cancels candor canned canva canvas carcass cared caret carpeting carter casa cash cashed cashing casing
  casings catering caving ceased chap chaps cheap cheaper chen childlike chime chimes chin chins chopper choppers
  chopping chore chores chrono chuckling chum chums chunked cinder clam clamp clamps clams clan clanking clans clash
  clasp clatter clattering claw claws clicking clit clone clones clout clutch clutches clutching coal coals coax
  coding cody coed coincidence coincidences cola cole comic comics comma comp concession concessions conclusion
  conclusions conference conferences confessed confession confessions confidant confident confusion conked consisted
  contusion contusions cooked coon coons coot copier copped copping core cores corned cosine cosy crackling cram
  cramming crane cranes crank cranked cranking crass craze created creating creme crisp croak croc crock crotch crow
  crowned crowning crows crude crunch crust crusts cumming cummings cunt cunts cussing cuter damen danger dangers
  daring dauern dave dearest debut decaf decorated decoration decorations decrement deed deeds defend defends defies
  deflation defy delen dent dents departed deposited desmond despite detriment dialed diameter diction diff diffs
  dignitaries dignitary dignity dimension dimensions dimple dimples dined dining disbelief discard discards disgraced
  displayed displeased disposition dissing diving dodge dolt dommen doorman dossier dozed drag dragged dragging drags
  drake dramatic dreg dregs dreit drilling drohen dronning drowsy drying dude dukker dukket dummet dumper dumpling
  dumplings dung dunk dupe duped durability dyed easing edited editing einspruch einstellung einziehen ejection ender
  endre endres enema enforce enkle ensure ensures envy erfordert erlaubt erraten erschiessen ersticken erter ethic
  ethics etterlate etterlater ewig exciting executing execution executions extraction extremities extremity faker fame
  famed fangst fascism faster feat feig feii feire fender ferde ferdes ferret fester festering festivities festivity
  fetten feuerwerk fickle filed filler filling fillings filtering finder fined flammer flapping flaunting flaut fling
  flott flowed floy fooling footer forbannet forbi foreground foreman forlanger forlik fornaerme fornaermelse
  fornaermer fornaermet forretning forsker forstaelse forsto forsvunne fortunate freaky fremgang fried frost frowning
  fruhen frukt frying fyller fylt gagging gala gangen ganger gant gaping garbled garrett gassed gater gaver gazing
  gefeiert gehandelt generic gericht geschehen gestalt gestohlen gigantisk ging ginge ginger gitt gloating gluckspilz
  goat goats gouge gown gowns gravd greed greet greeting greetings grilling grinder griping grueling grun gushing
  hacker hackers handterer hangar hanger hangers harder harp harpy harsh harter harvested hasn hast hatching hath
  hatten haufen hauptling hauptmann header headers heap heaps hearty heater heaters heksa hera herb herbs herein
  heroic heroics herrin hiermit hinder hingegangen hinted hiro hive hock hockey hoder hokey hollering homely homies
  homy hone honig hooey hooter hooters hora horing horn hounding hovding hovering hoye hoyre hugged hugging humour
  huren hurled hute hype hypnotist hypnotize hysj hysterisk idempotent illuminate illumination illusion illusions
  impatience importance important importer importers impudence incapable inconvenience infested ingensted ingensteds
  ingested innate innit innrommer insekt insel inserting insolence inspecting insulation integrating intel intention
  intentional intentions internal internals internationally intersect intrusion invalidate invest invested jessie jest
  jingle jingles jitter jitters jobbet jode jude junk kall kamper kanal kaname kansler karl katter kaufer keel keen
  kehle keiser kerze ketten kindly kitties kitty klaer klasse kler klikk klippen klok kloke knopf koden koen koffer
  konsert konserten kramer kruse kula kveg kveler laceration lacerations lager laken lame langst latin laufer leading
  leaf leakage leap leaped leaping leaps leased leash leasing lebensmittel lege leisure leken lengste lenker leper
  lepers leste lester lexer lieferung liked liket limitless linen linens linger lingering liten liter liters littering
  livery loader loaders loading locken locker loitering looker looky loon loopy loveliness lovely lowly lube luge
  lugging luken lukker lure lush luxus lyle lyrical lyse lyve madison maggot maggots magi magie magische magischen
  magisk magiske maintaining malene malin maling mall malls malt mambo mane manger manly maple mapped mapping mappings
  margin margins marian martin marwan mating mauern maze melodrama memo memos menial meson metro midline mieser mieten
  migrate mingle miser miso misplaced moat mobler mocking moder mona mond moore mopey morfin morgan moro moron morons
  mosey moth moths multipage multiplied multiplier multiply muse mush mutex mutt mutts myth myths nacho nachos nagging
  naming nazis nerd nerds nervt netten neuer nevo nibbling nice nicest nightlife nighttime november nummer nummern
  nutten nymph nymphs nytter oozing operating opplagt ostrich outhouse overall overalls overbearing overboard
  overdriver overforing overgrown overhearing overjoyed overlater overrated oversight overtalte pail painting
  paintings paradiset park parka parken parker parks patrol patrols pawing pawn pawns payoff payoffs pedro peker
  percent perfection perky perm permission permissions permit permits permitted perpetrated peso pesos petting phat
  pickle pickles piggy piker piled piler pinot pint pints piped plantation plasserer plata playground playoff playoffs
  plaza poaching poet poets poke poked pokker pokkers polen policies policy polishing polite poll polling polls polo
  polygamma pond ponies pony pooch poop porch pore pores porker portfolio possessing possession possessions poster
  posters postmortem pottery potty pouting preceding pref prefs preise prematurely presentere presenterer presentert
  presenterte presenting presently preventing prey probieren prom promotion promotions proof proofs prosecution
  protest protester protestere protesters protests pudgy punishing pusher pushers puss putter quer quere quid raced
  rache rachen radet raging ramble rambling ranchen rancher ranchers rane raner ranging ranking rapper rappers rated
  rating ratings ratten raving reaching reactive reap recap receiving refer refers refinement refute regal regard
  regarded regards regning relatively relaxation relay relays remind reminds render renders renovation renovations
  repairing reparert repariert requirement requirements requiring reservert reserviert resist resists restarted
  restoring retaining retningen retninger retried retrieved retten revocation reward rewarded rewards reynold reynolds
  rigging rike rimer rind rinds ripe rippen ripple ripples ritter roam robber robbers roer roger rogers rolled rollen
  romantic romantisch romantisk romeo romme romp roped roper rorer roser roster roter rousing routing rubbed rugged
  rumour rumours runder runway ryker rykter saber sacred sailing saint saints sake saker sakes saki salami salve samma
  sanitizer sanne sarer sarge satin sauber sauer saus scarce scent scheinen scherz schiessen schild schlangen schlauer
  schlug schmecken schuf schuldest schwachsinn scolded scram scribbling scum seam seams seat seats secretive sehnsucht
  seil seilte seiten seiv seize seized sekk seksten sektor selskaper semi senatoren seniority senker sensor sensoren
  sensorene sensors sentralen separately separator separators sera series sery sewing shabby shack shacked shacking
  shacks shade shades shag shaker shakers shattering sheik shimmering shredding shutter shutters sicker sikker sikt
  sikter silo simpleton sine sire siree sirkler sjenero sjeneros sjenerost skai skala skap skeptic skid skids skinne
  skirt skirts skit skje skjer skrek skrevet skriv skrive skriver skrives skul skuls skurk skurker skydiving slack
  slacker slacking slacks sladder slade slate slaver slavers sleek sleepover sleepovers sleet slem slik slimy slob
  slobs slop sludder slukke smelte smelter smilte smirk smoky smut snack snacks snag snare snarling snilt snorkel snot
  snotty snowing snug snur snut sobbing socked socken sokker sokt soldner sollen sooner soot soren sorgt sorrier
  spacer span spans spar sparkling sparring sparta spielchen spilt spilte splashing spoiling spoker spooky sporty
  spotless spunk squat squid stack stacking stacks staggering staked stalled stalling stammt stanken static statics
  stave steamer steaming steep steht stekt stephanie sterilized stet stets stiger stilt stilte stimulate stimulates
  stipendium stomp stove strahlung straling stramme strapping streak streaking streaks streich streichen strek strekk
  strep stretcher strike strikes stringing stripped stroll strolling strommer studio studioet stufen stun stunder
  stunk stunned stunt stunts stykke suave substituting suden sunde sunk sverge sverger svommer swag swam swami swarm
  sweep sweeper sweeping sweeps swore swung syre tact tagging takke takt talt tang tann taping tapped tarn tart tarts
  tata tate tauben tauchen taut teamed teater tegningene tegninger temp tend tends tenk tent tents texa texas theater
  theaters thrilling tickle tickles tikk tilted tinte tispe titt toll tollen tolling tolls tonn toured tradition
  traditions traf trag transaction transactions transitive translate translated translates transparent transponder
  transport transportation transports trashed trashing trashy trat trauen traumt traumte traut tray trays trend trends
  tresor trett trevor trifle trifling tristan trolley tropper troskap trump trumps truser trygg trygt tuba tulling
  turen turer turist turnier turnout tute tutor twig twigs twit twitter tydelig tyranny uberlasse uberlassen umher
  universet universets universum universums urging utfor utfore uther utrette uttalelse vage vakt vane vanquished
  vanquishing varsel vase vases vate veit vekk vent ventilation verbracht verdorben vereinbart vereinbarung vergiftet
  vergleichen verknallt verlaufen vermutung verpassen verschoben verschonen verschwenden verschwendet verschwinde
  verschwinden verschwindet versorgen vert verteilen verwendet verwundet verziehen vest vett vice vices vigilance
  vollen walkie warhead warheads warmer warp wary weakening weaving wedge weep weeps weet weglaufen weigh weighs weise
  weisen weiten weld welten westen whacked whiz whopping wider widget wile wiles wilt wily wink winks withdraw woken
  wore woven wrangler wrapped wrinkle yanking yous zapped
  peru iran iraq cuba chad mali niger oman qatar malta ghana kenya nepal laos fiji samoa togo benin chile congo egypt gabon haiti
  italy japan libya macau panama russia spain sudan syria tonga turkey yemen aruba belize bhutan brunei cyprus gambia guinea
  guyana israel jordan kosovo kuwait latvia malawi mexico monaco norway poland rwanda serbia sweden taiwan tunisia turin tirol
`
  .trim()
  .split(/\s+/)
