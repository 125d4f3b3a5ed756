/**
 * Searches about the body, disability and addiction, written after their topics had been gone through one by one. At first
 * sight 59 of these 75 were answered rightly (78.7 %), and 15 of the 20 traps: what is still seen for the first time when
 * somebody asks in a whole sentence, in slang, or by what happens in the day.
 */
export const BODY_UNSEEN_ROWS = {
  sentence: `
    my hip is so bad i can't put my socks on > arthritis | joint-replacement | pain
    i get out of breath just talking > breathing
    every time i eat i end up doubled over > ibs | stomach | ibd | pancreas
    i was told today that i have a brain tumor > brain-tumour
    my baby has to have heart surgery next week > heart-children
    i need a drink to get through the day > alcohol
    i keep promising myself i will stop gambling and i don't > gambling
    i think my little boy has adhd and school won't help > adhd | adhd-families
    my right hand won't do what i tell it since the stroke > stroke
    i have had three miscarriages because of my endometriosis > endometriosis | miscarriage
    my skin is so bad i won't let anyone see me > skin | eczema | acne | psoriasis
    i can't remember the last time i slept without pain > pain
    i lost my sight in one eye last year > sight-loss | eye-conditions
    i am scared of going bald > alopecia
    my kidneys are at fifteen percent > kidney`,
  consequence: `
    too tired to work and the doctor says it's my thyroid > thyroid
    afraid to drive because i might have a fit > epilepsy
    can't hear my grandchildren > hearing-loss
    can't go anywhere without knowing there's a toilet > ibs | ibd | continence
    spent the kids' christmas money on fruit machines > gambling
    haven't been intimate with my wife since my prostate was removed > prostate-cancer | sexual-difficulties
    can't feed myself because my hands shake > tremor | parkinsons
    up all night scratching > eczema | skin
    everybody thinks i'm drunk because of how i talk > ataxia | mnd | aphasia | stroke | brain-injury
    off work for months since i caught covid > long-covid | off-sick`,
  slang: `
    steaming every weekend > alcohol
    my bloke's a pothead > drugs-families | cannabis
    hooked on scratchies > gambling
    me nerves in me feet are shot > neuropathy
    bowels are bust > ibd | ibs | continence | stomach
    proper deaf in one ear > hearing-loss
    doing lines every friday > cocaine
    my kid's a total screen zombie > gaming-families | social-media | gaming
    fags are killing me > smoking
    down there issues after having the baby > pelvic-floor | birth-trauma | sexual-difficulties`,
  relative: `
    my teenage daughter has been told she has crohn's > ibd
    my dad won't use his walking frame since the stroke > stroke
    my sister's boyfriend deals drugs and she's using > drugs-families | drugs
    mum has macular and is getting depressed > macular | sight-loss
    my wife's ms is getting worse > ms
    our grandson has duchenne > muscular-dystrophy
    my partner spends all our money on lottery tickets > gambling-families | gambling
    my toddler choked on peanuts and is allergic > allergies
    my son was born with one hand > limb-difference
    dad was told his cancer is back > cancer | cancer-families | advanced-cancer`,
  norwegian: `
    vondt i knærne og hoftene > arthritis | pain
    klarer ikke å slutte å drikke > alcohol
    kona mi har fått brystkreft > breast-cancer
    sønnen min har adhd > adhd | adhd-families
    får ikke puste når jeg legger meg > breathing | heart-failure | sleep-apnoea
    mamma glemmer alt > dementia
    røyker hasj hver dag > cannabis
    hører nesten ingenting lenger > hearing-loss
    pappa har fått parkinson > parkinsons
    alltid trøtt etter korona > long-covid`,
  german: `
    meine hände zittern ständig > tremor | parkinsons
    ich komme vom alkohol nicht los > alcohol
    mein sohn spielt die ganze nacht am computer > gaming-families | gaming
    ich höre immer schlechter > hearing-loss
    meine frau hat brustkrebs > breast-cancer | cancer-families
    knie kaputt und schmerzen > arthritis | joint-replacement | pain
    vater nach schlaganfall im pflegeheim > stroke | dementia-families
    blut im stuhl und durchfall > ibd
    ich kiffe jeden tag > cannabis
    neurodermitis beim baby > eczema`,
  short: `
    tavr > heart
    peripheral neuropathy > neuropathy
    dialysis > kidney
    mitral valve > heart
    neuropathic > neuropathy | pain
    stimming > autism
    oral allergy > allergies
    mastectomy > breast-cancer
    frozen shoulder > pain | arthritis
    hiatus hernia > stomach`,
}

/** Words of those topics that mean something else. */
export const BODY_UNSEEN_TRAP_ROWS = {
  trap: `
    mole rat enclosure > - ! skin-cancer
    weed brush for paving > - ! cannabis
    lines of code python > - ! cocaine
    bag for life tesco > - ! stoma ibd
    crystal palace tickets > - ! amphetamines
    snow patches forecast > - ! smoking
    coma berenices constellation > - ! after-critical-illness
    screen time app download android > - ! gaming-families
    horse riding boots > - ! opioids
    kidney bean chilli recipe > - ! kidney
    roulette wheel for sale > - ! gambling
    shein dress discount > - ! spending
    rods and reels fishing > - ! scoliosis
    bitten by mosquito cream price > - ! lyme-disease
    back door locked out > - ! back-pain
    leg warmers buy > - ! limb-loss
    bridge repair steel rods > - ! scoliosis
    brain games for kids > - ! brain-injury brain-tumour
    my bag got stolen on the bus > - ! stoma
    online casino bonus > - ! gambling`,
}
