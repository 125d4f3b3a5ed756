/**
 * What people type, by the way they put it, and the topic it must lead to (M06). `said > topic`; after a bar other
 * topics that would be right too; after `!` topics that must not be read out of it; after `~` the place that stands in
 * it; after `#` the filters it holds; `-` is no topic. Other files beside this one go on.
 */
export const LAY_QUERY_ROWS = {
  everyday: `
    lost my baby > baby-loss
    drinking > alcohol
    drink problem > alcohol
    smoking weed > cannabis
    money worries > debt
    losing my memory > dementia
    bag on my tummy > stoma
    hot flushes > menopause
    bad back > back-pain
    cleaning and checking > ocd
    ringing in my ears > tinnitus
    new in town > new-in-town
    stop smoking > smoking
    dads on their own > fathers-contact
    single mum > single-parents
    looking after my parents > carers
    out of work > unemployment
    my marriage is over > separation
    voices in my head > hearing-voices
    house full of stuff > hoarding
    trouble having a baby > infertility
    growing old > older-people
    brain fog since covid > long-covid
    heart attack > heart
    trouble sleeping > sleep
    losing my hair > alopecia
    bullied at work > workplace-bullying`,
  slang: `
    fibro > fibromyalgia
    on the booze > alcohol
    smackhead > opioids | drugs
    coke every weekend > cocaine
    skint > debt
    endo > endometriosis
    junkie > drugs
    squaddie > veterans
    on the dole > unemployment
    dodgy ticker > heart
    bookies > gambling
    boozer > alcohol
    the shakes > parkinsons | tremor
    banged up > prison-families | after-prison`,
  misspelling: `
    shizophrenia > schizophrenia
    alchoholic > alcohol
    alchohol > alcohol
    depresion > depression
    anxeity > anxiety
    demensia > dementia
    alzeimers > dementia
    fibromialgia > fibromyalgia
    diabetis type 2 > type-2-diabetes
    chrones disease > ibd
    excema > eczema
    parkisons > parkinsons
    bereavment > grief
    miscariage > miscarriage
    epilespy > epilepsy
    gambeling > gambling
    lonley > loneliness
    menapause > menopause
    anerexia > anorexia
    prostrate cancer > prostate-cancer
    dislexia > dyslexia
    hording > hoarding
    seperation > separation
    tinitus > tinnitus
    asma > asthma`,
  professional: `
    alcohol use disorder > alcohol
    perinatal bereavement > baby-loss
    obsessive compulsive disorder > ocd
    chronic obstructive pulmonary disease > copd
    myalgic encephalomyelitis > me-cfs
    suicide bereavement > bereaved-by-suicide
    borderline personality disorder > borderline
    coercive control > domestic-abuse
    unpaid carers > carers
    irritable bowel syndrome > ibs
    ulcerative colitis > ibd
    colostomy > stoma
    acquired brain injury > brain-injury
    visual impairment > sight-loss
    amyotrophic lateral sclerosis > mnd
    trichotillomania > hair-pulling
    kinship care > kinship-care
    postpartum depression > postnatal-depression
    Ehlers-Danlos > hypermobility
    leukaemia > blood-cancer`,
  abbreviation: `
    OCD > ocd
    COPD > copd
    PTSD > ptsd
    ADHD > adhd
    MS > ms
    ME/CFS > me-cfs
    IBS > ibs
    IBD > ibd
    BPD > borderline
    PND > postnatal-depression
    AA > alcohol
    MND > mnd
    HIV > hiv
    EDS > hypermobility
    PCOS > pcos
    ASD > autism
    FND > fnd
    T1D > type-1-diabetes`,
  sentence: `
    I can't stop drinking > alcohol
    always washing my hands > ocd
    I have just been told I have cancer > cancer
    my baby was stillborn last year > baby-loss
    I miss my husband so much since he died > widowed | grief
    he hits me when he is drunk > domestic-abuse
    I was abused as a child by my uncle > abuse-survivors
    I keep making myself sick after meals > bulimia
    my ex won't let me see my kids > fathers-contact
    I moved here and don't know anyone > new-in-town
    can't get out of bed in the morning > depression
    I lost my job and can't find work > unemployment
    I gambled away the rent again > gambling
    someone to talk to about my wife who died > widowed | grief
    I think I might be autistic > autism
    living with a bag after my operation > stoma
    I can't throw anything away > hoarding
    we are trying for a baby and nothing happens > infertility
    I got out of jail last month > after-prison
    my dog died and nobody understands > pet-loss
    my husband hits me > domestic-abuse
    I am scared of my boyfriend > domestic-abuse
    I am being abused > domestic-abuse
    I am afraid of my partner > domestic-abuse`,
  relative: `
    my husband drinks > alcohol-families | alcohol
    my husband won't stop drinking > alcohol-families | alcohol
    son on drugs > drugs-families | drugs
    mum has dementia > dementia-families | dementia
    my wife has alzheimers > dementia-families | dementia
    my partner gambles > gambling-families | gambling
    my son is in prison > prison-families
    my daughter won't eat > eating-disorder-families | eating-disorders
    my brother took his own life > bereaved-by-suicide
    my son has schizophrenia > mental-health-families | schizophrenia
    my husband had a stroke > stroke
    dad has cancer > cancer-families | cancer
    my daughter cuts herself > self-harm
    my child is autistic > autism-families | autism
    my wife is depressed since the baby > postnatal-depression
    my son came out as gay > lgbtq-families | lgbtq
    mum is a hoarder > hoarding
    parents of disabled children > parent-carers`,
  feeling: `
    I feel so alone > loneliness
    no friends > loneliness
    feeling worthless > depression
    everything is too much > stress
    scared all the time > anxiety
    I hate myself > self-esteem
    I don't want to live any more > suicidal-thoughts
    sad every winter > low-in-winter
    angry all the time > anger
    exhausted by work > burnout
    I hate how I look > body-dysmorphia
    feeling unreal > dissociation
    painfully shy > social-anxiety
    I can't go on > suicidal-thoughts
    scared to leave the house > agoraphobia | panic | housebound
    heartbroken > separation`,
} as const
