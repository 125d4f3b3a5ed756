/**
 * Searches written after the rules had been mended by those of the second sight. At first sight 102 of these 115 were
 * answered rightly (88.7 %), and 28 of the 44 traps (63.6 %). Rules were mended after that.
 */
export const THIRD_SIGHT_ROWS = {
  everyday: `
    always needing the toilet at night > continence | kidney
    cannot smell since covid > long-covid
    losing my memory > dementia
    back from the war can't settle > veterans | ptsd
    overeating at night > binge-eating
    my skin is cracked and itchy > eczema | skin
    new baby and no sleep > new-baby
    scared of the dentist > phobias
    hot flashes and night sweats > menopause
    living on benefits > benefits | debt
    stuck at home with illness > housebound | long-illness
    smoking too much > smoking`,
  slang: `
    always off my tits > drugs | alcohol
    bf is a gambling addict > gambling-families | gambling
    hammered most nights > alcohol
    mardy teenager doing my head in > parents-of-teens
    got the chop at work > unemployment
    got dumped > separation
    smokes too much green > cannabis
    in the nick > after-prison | prison-families
    feeling proper low > depression
    shrooms and acid > drugs`,
  misspelling: `
    obsesive compulsive > ocd
    diverticulitus > diverticular
    alchoholic husband > alcohol-families | alcohol
    lukemia > leukaemia
    meniers disease > dizziness
    thiroid problems > thyroid
    gamberling > gambling
    suicidle thoughts > suicidal-thoughts
    rhumatoid artritis > rheumatoid-arthritis
    autisim parents > autism-families`,
  professional: `
    generalised anxiety disorder > anxiety
    treatment-resistant depression > depression
    acquired brain injury > brain-injury
    inflammatory bowel disease > ibd
    dissociative identity disorder > dissociation
    opioid use disorder > opioids
    premenstrual dysphoric disorder > pmdd
    juvenile idiopathic arthritis > juvenile-arthritis
    pathological demand avoidance > demand-avoidance
    carer burnout > carers`,
  abbreviation: `
    CFS/ME > me-cfs
    T1D > type-1-diabetes
    BPD > borderline
    ASD adults > autism
    COCA > cocaine
    IVF > infertility
    SAD in winter > low-in-winter
    DV survivors > domestic-abuse
    PIP > benefits
    CKD > kidney`,
  sentence: `
    I can't stop thinking I have left the gas on > ocd
    we are expecting again after losing our son at birth > pregnancy-after-loss
    I am looking for other people who stammer > stammering
    everyone in my life has moved on since he died but I haven't > widowed | grief
    my legs won't keep still at night > restless-legs
    I spend all my wages at the bookies > gambling
    I don't leave my flat any more > agoraphobia | housebound | loneliness
    I got sent home from hospital after being on a ventilator > after-critical-illness
    is anyone else here childless not by choice > childless
    my boss makes my life hell > workplace-bullying
    I was sent to boarding school at seven > boarding-school
    I think I drink more than I should > alcohol`,
  relative: `
    my dad won't stop gambling > gambling-families
    my nephew is on heroin > drugs-families
    mum has been sectioned > mental-health-families
    looking after my disabled brother > siblings | carers
    our teenage daughter is anorexic > eating-disorder-families
    partner is bipolar and won't take meds > mental-health-families | bipolar
    husband had a stroke > stroke
    my son has schizophrenia > mental-health-families | schizophrenia
    sister of someone with down's > siblings | down-syndrome
    wife has ms > ms
    parents of stillborn babies > baby-loss
    my boy is being bullied at school > bullying`,
  feeling: `
    I feel like nobody would notice if I was gone > loneliness | suicidal-thoughts
    so ashamed of myself > self-esteem
    I feel trapped in my marriage > relationships | domestic-abuse
    guilty for being alive after the crash > ptsd | accidents | road-death
    dreading christmas without him > grief | widowed
    always on the verge of tears > depression
    can't relax ever > anxiety | stress
    life has no meaning > depression | life-crisis`,
  otherLanguage: `
    moren min er dement > dementia-families
    angst for å dø > anxiety | health-anxiety | phobias
    spillavhengig mann > gambling-families | gambling
    mista jobben > unemployment
    hører stemmer > hearing-voices
    kronisk utmattet > me-cfs
    meine Frau trinkt > alcohol-families
    Panikattacken > panic
    Sohn nimmt Drogen > drugs-families
    einsam im Alter > loneliness | older-people
    Burnout Gruppe > burnout
    trennung vom partner > separation
    sorggruppe > grief
    Fehlgeburt > miscarriage`,
  withPlace: `
    alzheimer carers Swindon > dementia-families | carers ~ swindon
    single dads bolton > lone-fathers | single-parents ~ bolton
    ms society Reading > ms ~ reading
    quit gambling near Ipswich > gambling ~ ipswich
    postnatal depression in Bath > postnatal-depression ~ bath
    cancer support group Wells > cancer ~ wells`,
  narrowed: `
    ptsd group for men > ptsd # for=men
    grief group on monday evenings > grief # day=mo time=evening
    stroke group with parking > stroke # access=parking
    depression phone group > depression # how=phone
    NA meeting saturday > drugs # day=sa
    drop in for carers > carers # how=just-come`,
  negated: `
    depression but not postnatal > depression ! postnatal-depression
    cancer not lung > cancer ! lung-cancer
    drugs not drink > drugs ! alcohol
    I'm not an alcoholic but I drink too much > alcohol
    adhd without autism > adhd ! autism`,
} as const
export const THIRD_SIGHT_TRAP_ROWS = {
  trap: `
    stroke your cat > - ! stroke
    heart of the city sheffield > - ! heart
    pressure washer hire > - ! blood-pressure-clots
    blood type diet > - ! blood-cancer
    cancer research shop jobs > - ! cancer
    autism film rain > - ! brain-injury
    addicted to love chords > - ! love-addiction addiction
    shopping list app > - ! spending
    drinking fountain > - ! alcohol
    high street shops > - ! drugs
    widow twankey costume > - ! widowed
    family guy episodes > - ! parenting
    orphanage horror film > - ! parent-loss
    adhd medication stock shares > - ! trans
    crohn name meaning > - ! ibd
    depressed cake shop > - ! depression
    skinny jeans > - ! anorexia eating-disorders
    fat balls for birds > - ! weight
    bulk buy flour > - ! bulimia
    stress fracture foot > - ! stress
    panic buying toilet roll > - ! panic
    trauma shears > - ! ptsd
    voice over artist > - ! hearing-voices
    lonely hearts club band > - ! loneliness heart
    debt collector jobs > - ! debt
    goat cheese tart > - ! gout
    policy update > - ! new-baby
    important dates 2026 > - ! sexual-difficulties
    nice restaurants > - ! adoption
    blind cleaning > - ! sight-loss
    deaf cat breeds > - ! hearing-loss
    hip hop classes > - ! joint-replacement
    joint of beef > - ! arthritis cannabis
    bowel of rice > - ! bowel-cancer
    smack my bitch up lyrics > - ! opioids
    weed whacker > - ! cannabis
    crash bandicoot > - ! road-death accidents
    gamble of the north > - ! trans
    exam stress ball > - ! stress
    prison tycoon > - ! after-prison
    Krebs kochen > - ! cancer
    Sucht man Pilze > - ! addiction
    slag i fiolin > - ! stroke
    vekt i kilo > - ! weight`,
} as const
