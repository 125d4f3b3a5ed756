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
    crap crapped shit shat
  garment: pants knickers trousers underwear boxers undies bed trousers pad pads
  wakes: wake waking wakes woke awake vakner vaken aufwachen wache wach
  nightHour: 2am 3am 4am 5am two three four five 2 3 4 5 0300 0400
  dreamlike: dream dreaming dreamlike film movie fake foggy glass
  notReal: real unreal reality
  certain: convinced certain sure googling googled google obsessed
  badIllness: cancer tumour tumor lump lumps aids leukaemia sepsis rabies mnd als brain heart dying meningitis
  vile: disgusting vile evil perverted disturbing sick horrible horrid violent awful shameful inappropriate unwanted weird
  horridThought: thought thoughts images urges
  bursts: explode exploding explodes snap snapping snaps flip flipping flips erupt blow blowing kick kicking rage raging fly flying fuse lose
  smallThing: little tiny small slightest smallest silly least trivial
  temper: temper tempers
  hardship: struggle struggled struggling control controlling worse awful terrible ruining ruined ruins cost marriage kids wife everyone family
    problem problems help fix work relationship hot quick life
  chromosome: chromosome chromosomes chromosomal kromosom kromosomfeil chromosom chromosomen
  gone: rare missing deletion duplication extra abnormality condition disorder fault trisomy translocation feil fehler
  halved: half gone going losing fading failing blurred tunnel worse
  dreads: panic panics hate hates scared afraid terrified cry cries crying dread dreads useless hopeless rubbish stupid thick cant cannot
    struggles behind worst
  figures: sums maths math arithmetic fractions numeracy
  bornWith: born son daughter baby toddler newborn grandson granddaughter child
  deafness: deaf
  flies: high highs hyper elated invincible ideas buzzing unstoppable grandiose flying energy manic
  comesDown: crash crashes crashed crashing lows slump
  comesOff: discontinuation discontinuing withdrawal withdrawals tapering taper stopping off wean weaning reducing quit quitting seponering
    nedtrapping absetzen ausschleichen
  mindMedicine: antidepressant antidepressants ssri ssris snri snris sertraline citalopram escitalopram fluoxetine prozac mirtazapine venlafaxine
    effexor paroxetine seroxat duloxetine quetiapine olanzapine risperidone aripiprazole lithium antipsychotic antipsychotics lamotrigine
    antidepressiva antipsykotika antidepressivum
`
