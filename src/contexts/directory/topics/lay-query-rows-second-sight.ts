/**
 * Searches written once the rules stood, before looking at them again: what somebody new types. At first sight 194 of
 * these 217 were answered rightly (89.4 %), and 49 of the 74 traps beside them (66.2 %). Rules were mended after that.
 */
export const SECOND_SIGHT_ROWS = {
  everyday: `
    knee replacement recovery > joint-replacement
    hot flushes > menopause
    ringing in my ears all day > tinnitus
    bad back > back-pain
    struggling to breastfeed > breastfeeding
    lost my job > unemployment
    waking up at 3am every night > sleep
    my hair is falling out > alopecia
    no friends > loneliness | making-friends
    baby born too early > premature-babies
    being bullied by my boss > workplace-bullying
    just moved here don't know anyone > new-in-town | making-friends
    twins new mum > multiples
    can't stop buying things online > spending
    afraid of flying > phobias
    losing my sight > sight-loss
    house full of stuff can't throw anything away > hoarding
    trying for a baby for three years > infertility
    my dog died > pet-loss
    shaking hands > tremor | parkinsons
    periods so painful I faint > endometriosis | pelvic-pain
    can't eat gluten > coeliac`,
  slang: `
    skint > debt
    sniff every weekend > cocaine | drugs
    on the wagon > alcohol
    weed habit > cannabis
    addicted to spice > drugs | cannabis
    cant get off the fags > smoking
    got the baby blues > postnatal-depression
    knackered all the time > me-cfs | sleep | long-illness | burnout
    ex is a narc > narcissistic-abuse
    banged up brother > prison-families
    got made redundant and feeling crap > unemployment
    smackhead > opioids | drugs
    hubby playing away > affairs
    the old man's on the booze > alcohol-families | alcohol
    tummy troubles and always on the loo > ibs | ibd
    bookies every lunchtime > gambling`,
  misspelling: `
    altzheimers > dementia
    diabeties type 2 > type-2-diabetes
    epilepcy > epilepsy
    arthritus in hands > arthritis
    sciatika > back-pain
    anorexea > anorexia
    skitzophrenia > schizophrenia
    endometreosis > endometriosis
    breavement support > grief
    alcholics anonomous > alcohol
    fibromialgia > fibromyalgia
    pannick attacks > panic
    colostemy bag > stoma
    asbergers > autism
    phsycosis > psychosis
    menapause > menopause
    domestic voilence > domestic-abuse
    parkinsins > parkinsons
    hemroids and chrons > ibd
    hydrandenitis > hidradenitis`,
  professional: `
    myalgic encephalomyelitis > me-cfs
    perinatal mental illness > postnatal-depression | mental-health
    emotionally unstable personality disorder > borderline
    obstructive sleep apnoea > sleep-apnoea
    hyperemesis gravidarum > pregnancy
    alcohol-related brain damage > alcohol | brain-injury
    atrial fibrillation > heart-rhythm
    polycystic ovaries > pcos
    trichotillomania > hair-pulling
    non-epileptic attacks > fnd
    spondyloarthritis > ankylosing-spondylitis
    visual snow syndrome > sight-loss | eye-conditions
    oesophageal cancer > stomach-cancer | head-neck-cancer
    multiple myeloma > myeloma
    vestibular migraine > migraine | dizziness
    premature ovarian insufficiency > early-menopause
    antidepressant withdrawal > psychiatric-medicine`,
  abbreviation: `
    EUPD > borderline
    PND > postnatal-depression
    CSA survivors > abuse-survivors | childhood-violence
    COPD > copd
    IBD > ibd
    SEN parents > parent-carers
    PTSD > ptsd
    AS > ankylosing-spondylitis | autism
    OCD > ocd
    LGBT youth > lgbtq-youth
    GAD > anxiety
    TBI > brain-injury
    ME > me-cfs
    RLS > restless-legs
    UC flare > ibd
    NPD mother > narcissistic-abuse | harmful-parents`,
  sentence: `
    I don't know how to live without my wife > widowed
    I was told last week I have breast cancer > breast-cancer
    is there anyone else whose teenager refuses to go to school > school-refusal
    I have just been diagnosed with MS and I am scared > ms
    we lost our son in a car crash > child-loss | road-death
    I keep checking the door is locked over and over > ocd
    I need help because I can't stop gambling on my phone > gambling
    I retired last year and feel useless > retirement
    I want to talk to people who also hear voices > hearing-voices
    our baby was born with a heart defect > heart-children
    I came out to my wife at fifty > coming-out-late
    somewhere to go when you feel alone at weekends > loneliness
    I think I might be autistic > autism
    I am scared of throwing up > emetophobia
    my partner hits me > domestic-abuse | men-facing-abuse
    I was adopted and want to find my birth mother > adoptees
    I look after my mother and have no time for myself > carers | caring-for-parents
    I left the jehovahs witnesses > leaving-religion | cults
    my ex won't let me see my kids > fathers-contact | mothers-apart
    after the stroke I can't find my words > aphasia
    I eat until I feel sick and then hide the wrappers > binge-eating | bulimia
    I gave up my baby for adoption forty years ago > birth-parents`,
  relative: `
    daughter cutting herself > self-harm-families | self-harm
    my brother is in prison > prison-families
    husband has early onset alzheimers > young-dementia | dementia-families
    my wife has bipolar > mental-health-families | bipolar
    son addicted to cocaine > drugs-families
    my mum is a hoarder > hoarding
    grandson is autistic > autism-families
    boyfriend gambles everything > gambling-families
    dad has parkinsons > parkinsons | illness-families
    my daughter won't eat > eating-disorder-families
    my sister tried to kill herself > suicidal-families
    friend of someone with cancer > cancer-families
    partner with ptsd > ptsd | mental-health-families
    my son plays fortnite all night > gaming-families
    parents of kids with type 1 > diabetes-children
    my child has leukaemia > childhood-cancer
    our daughter came out as trans > trans-families
    caring for husband with mnd > mnd | carers
    mum drinks and I am 15 > alcohol-families | young-carers
    grandparent raising grandchildren > kinship-care
    my ex keeps the grandchildren from us > grandparents-apart`,
  feeling: `
    nothing makes me happy any more > depression
    I feel like a failure > self-esteem | depression | perfectionism
    everything is too much > stress | burnout | mental-health
    I feel empty since the kids left home > empty-nest
    nobody understands me > loneliness | mental-health
    so angry all the time > anger
    I hate my body > body-dysmorphia | eating-disorders | self-esteem
    don't want to be here any more > suicidal-thoughts
    dread going to work > burnout | stress | workplace-bullying
    heart racing can't breathe > panic
    missing my nan > grief
    numb after he died > widowed | grief
    crying all day > depression
    jealous of my boyfriend's ex > jealousy`,
  otherLanguage: `
    mistet mannen min > widowed
    samboeren min slår meg > domestic-abuse
    sliter med å sove > sleep
    sønnen min spiller hele natta > gaming-families | gaming
    barnet mitt har diabetes > diabetes-children
    redd for å gå ut > agoraphobia | anxiety
    ufrivillig barnløs > infertility | childless
    utbrent lærer > burnout | teachers
    vondt i ryggen > back-pain
    mobbet på jobben > workplace-bullying
    pårørende til rusavhengig > drugs-families
    brystkreft > breast-cancer
    føler meg alene > loneliness
    slutte å røyke > smoking
    mein Mann ist gestorben > widowed
    ich kann nicht schlafen > sleep
    Rückenschmerzen > back-pain
    meine Tochter isst nichts mehr > eating-disorder-families
    Angst vor Menschen > social-anxiety
    Wechseljahre > menopause
    pflegende Angehörige > carers
    mein Vater ist dement > dementia-families
    trockener Alkoholiker > alcohol
    Schlaganfall was nun > stroke
    alleinerziehende Väter > lone-fathers | single-parents
    Kind verloren > child-loss | baby-loss | miscarriage
    Spielsucht Angehörige > gambling-families
    Darmkrebs > bowel-cancer
    polsk AA > alcohol
    angst group for women > anxiety
    Trauer group > grief
    kreft support oslo > cancer
    depresjon help > depression
    Selbsthilfegruppe for adhd adults > adhd`,
  withPlace: `
    alcoholics anonymous bristol > alcohol ~ bristol
    autism parents manchester > autism-families ~ manchester
    grief in York > grief ~ york
    widows group Norwich > widowed ~ norwich
    men's mental health leeds > men | mental-health ~ leeds
    gamblers anonymous glasgow > gambling ~ glasgow
    anorexia cardiff > anorexia ~ cardiff
    parkinsons exeter > parkinsons ~ exeter
    lost my baby nottingham > baby-loss ~ nottingham
    fibromyalgia group around Derby > fibromyalgia ~ derby
    carers Plymouth > carers ~ plymouth
    trans youth brighton > trans ~ brighton`,
  narrowed: `
    anxiety online > anxiety # how=online
    carers group thursday mornings > carers # day=th time=morning
    grief on zoom > grief # how=online
    alcohol meeting tonight > alcohol
    adhd women online > adhd # how=online for=women
    wheelchair accessible ms group > ms # access=step-free
    bereavement sunday afternoon > grief # day=su
    depression weekend > depression # day=sa day=su
    lgbt over 50 > lgbtq
    parkinson's group wednesday > parkinsons # day=we
    narcotics anonymous friday evening > drugs # day=fr time=evening
    menopause after work > menopause`,
  negated: `
    anxiety not ocd > anxiety ! ocd
    grief but not suicide > grief ! bereaved-by-suicide
    alcohol not AA > alcohol
    diabetes not type 1 > diabetes | type-2-diabetes ! type-1-diabetes
    dementia but not alzheimers > dementia
    non religious alcohol group > alcohol ! leaving-religion
    not suicidal just very sad > depression ! suicidal-thoughts
    arthritis without rheumatoid > arthritis ! rheumatoid-arthritis
    eating problems but not anorexia > eating-disorders ! anorexia
    I don't drink but my wife does > alcohol-families | alcohol
    chronic pain not fibromyalgia > pain ! fibromyalgia`,
} as const
