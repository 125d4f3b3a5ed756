/** The kinds of words (see `word-kinds.ts`) that the pairs of `symptom-pairs.ts` are made of. */

export const SYMPTOM_KINDS = `
  frights: heebie jeebies creeps freak freaks freaked hate hates bear stand scream screams screaming jump panic panics terror horror meltdown
    shake shaking cry hysterical ekel hater skriker
  critter: spider spiders snake snakes wasp wasps bee bees moth moths needle needles injection injections height heights lift lifts elevator
    escalator clown clowns rat rats mouse mice pigeon pigeons balloon balloons thunder lightning plane planes flying dentist
    edderkopp edderkopper slanger sproyter hoyder spinne spinnen schlange schlangen spritzen hohen
  bleeds: blood bleeding bloody blod bloder blut blutig
  bowelMotion: runs poo pooing poop stool stools diarrhoea diarrhea shits toilet loo motions bum faeces avforing diare stuhl durchfall
  soils: poo pooing pooed poos poop pooping pee peeing peed pees wee weeing weed soil soiling soiled wet wets wetting leak leaking dribble
  garment: pants knickers trousers underwear boxers undies pad pads sheets
  wakes: wake waking wakes woke awake vakner vaken aufwachen wache wach
  nightHour: 2am 3am 4am 5am two three four five 2 3 4 5 0300 0400
  dreamlike: dream dreaming dreamlike film movie fake foggy glass
  notReal: real unreal reality
  certain: convinced googling googled obsessed
  badIllness: cancer tumour tumor lump lumps aids leukaemia sepsis rabies mnd als ms brain heart dying meningitis
    illness illnesses symptoms disease diseases
  vile: disgusting vile evil perverted disturbing sick horrible horrid violent awful shameful inappropriate unwanted weird
  horridThought: thought thoughts images urges
  bursts: explode exploding explodes erupt erupts rage raging eksploderer explodiere raste
  smallThing: little tiny small slightest smallest silly least trivial
  temper: temper tempers
  hardship: struggle struggled struggling control controlling worse awful terrible ruining ruined ruins cost marriage kids wife everyone family
    problem problems help fix work relationship hot quick life
  chromosome: chromosome chromosomes chromosomal kromosom kromosomfeil chromosom chromosomen
  gone: rare missing deletion duplication extra abnormality condition disorder fault trisomy translocation feil fehler
  halved: half gone going losing fading failing blurred tunnel worse
  dreads: panic panics hate hates scared afraid terrified cry cries crying dread dreads useless hopeless rubbish stupid thick
    struggles behind worst
  figures: sums maths math arithmetic fractions numeracy
  bornWith: born son daughter baby toddler newborn grandson granddaughter child
  deafness: deaf
  flies: high highs hyper elated invincible ideas buzzing unstoppable grandiose manic
  comesDown: crash crashes crashed crashing lows slump
  comesOff: discontinuation discontinuing withdrawal withdrawals tapering taper stopping off wean weaning reducing quit quitting seponering
    nedtrapping absetzen ausschleichen
  mindMedicine: antidepressant antidepressants ssri ssris snri snris sertraline citalopram escitalopram fluoxetine prozac mirtazapine venlafaxine
    effexor paroxetine seroxat duloxetine quetiapine olanzapine risperidone aripiprazole lithium antipsychotic antipsychotics lamotrigine
    antidepressiva antipsykotika antidepressivum
  breathless: breathe breath panic panicked panicking puste atmen
  faints: faint faints fainting fainted collapse collapsed collapsing besvimer besvimte ohnmacht
  crowdPlace: shop shops shopping tesco asda sainsburys aldi lidl morrisons supermarket supermarkets queue queues crowd crowds bus buses tube
    train butikken supermarkt bussen
  lowMood: mood moods dread dreading depressed miserable cope hate hating gruer trist traurig
  darkSeason: winter winters autumn clocks vinter vinteren hosten herbst
  onlyEats: only lives living just nothing refuses spiser isst
  beigeFood: nuggets pasta crisps chips toast crackers beige nudeln pommes pasta kjeks
  livesOn: living live lives survive surviving
  thinFood: coffee apples lettuce celery cucumber gum
  vomits: vomit vomiting puke puking purge purging kaster kotze erbreche
  meal: dinner dinners meal meals lunch tea breakfast
  cuts: cut cuts cutting slice slicing carve carving razor blade blades kutter ritze ritzt
  ownSkin: wrist wrists thighs thigh forearms
  plotters: government mi5 cia fbi neighbours neighbors staten regierung nachbarn
  plots: tracking watching spying following listening poisoning poison plotting implant chip overvaker uberwacht
  features: nose chin ears face jaw forehead teeth nase nesen gesicht ansiktet
  hideous: hideous deformed ugly monster monstrous revolting stygg hasslich
  reacts: die dies dying kill kills swell swells swelling react reacts reaction allergic
  allergen: nut nuts peanut peanuts sesame shellfish dairy egg eggs sting stings notter nusse
  growth: cancer cancers carcinoma malignancy malignancies neoplasm neoplasms oncology adenocarcinoma kreft krebs karzinom karsinom
  gullet: gastric oesophageal esophageal oesophagus esophagus gullet stomach duodenal gi upper magen magesekk speiserohre spiseror
  liverParts: hepatic hepatobiliary biliary liver bile gallbladder lever leber gallen
  waterParts: renal urothelial urological bladder kidney kidneys ureter blaere blase niere nyre
  bowelParts: colorectal rectal rectum colonic colon anal bowel bowels tarm darm
  lungParts: bronchial lung lungs pleural thoracic lunge
  wombParts: ovarian ovaries ovary cervical cervix endometrial uterine uterus vulval vaginal womb livmor eggstokk
  mouthParts: laryngeal larynx oral pharyngeal tonsil tonsils tongue mouth throat salivary nasal sinus jaw gum neck hals munn mund kehlkopf
  bloodParts: haematological hematological blood marrow blod blut
  brainParts: cerebral cns brain spinal hjerne hirn
  ofSmallOnes: paediatric pediatric childhood toddler
  inherited: hereditary inherited familial genetic runs arvelig erblich
  spread: metastatic metastatised metastasised metastases spread spreading secondary terminal incurable inoperable unknown spredning
  chews: chewing chew chews slurping slurp sniffing sniffs munching crunching smatting tygging schmatzen kauen
  enraged: violent mad angry furious rage scream crazy kill stand hate hates disgusts rasend sint wutend
  ears: ear ears oret orene ohr ohren
  noises: ring rings ringing scream screams screaming whistle whistling hiss hissing buzz buzzing hum humming roaring whoosh whooshing piper
    pfeift rauscht
`
