/**
 * Searches written after the rules had been mended by those of the third sight. At first sight 59 of these 66 were
 * answered rightly (89.4 %), and 20 of the 25 traps (80.0 %): the honest guess for what somebody new types.
 */
export const FOURTH_SIGHT_ROWS = {
  everyday: `
    losing my hearing > hearing-loss
    lump in my breast > breast-cancer
    fear of heights > phobias
    my knees are bad > arthritis | pain | joint-replacement
    going through the change > menopause
    can't get pregnant > infertility
    no family left > loneliness | living-alone`,
  slang: `
    addicted to smack > opioids
    up the duff at 16 > young-parents | pregnancy
    my old lady drinks > alcohol-families
    in hock > debt
    got the shakes > tremor | alcohol | parkinsons
    proper stressed out > stress`,
  misspelling: `
    epelipsy > epilepsy
    ashma > asthma
    depresion and anxity > depression | anxiety
    strok survivors > stroke
    osteoperosis > osteoporosis
    bulemic > bulimia`,
  professional: `
    complex post-traumatic stress disorder > complex-trauma
    chronic obstructive pulmonary disease > copd
    body dysmorphic disorder > body-dysmorphia
    sensorineural hearing loss > hearing-loss
    transverse myelitis > spinal-injury | ms | brain-and-nerves | rare-conditions
    hidradenitis suppurativa > hidradenitis`,
  abbreviation: `
    PTSD veterans > ptsd | veterans
    ARFID > arfid
    OCPD > ocd | perfectionism
    T2 diabetes > type-2-diabetes
    MND > mnd`,
  sentence: `
    I am a widow and my friends have stopped calling > widowed | loneliness
    I keep pulling my hair out when I am stressed > hair-pulling
    my baby was in special care for eight weeks > premature-babies
    I have been on antidepressants for ten years and want to stop > psychiatric-medicine
    I need to talk to other parents whose child has died > child-loss
    I was in an abusive relationship and can't move on > domestic-abuse
    I stopped going out because I am scared I will faint > agoraphobia | panic
    I am 30 and never had a friend > loneliness | making-friends | young-and-lonely`,
  relative: `
    my daughter is self harming > self-harm-families
    husband addicted to porn > sex-addiction-partners | sex-and-porn
    mum with alzheimers > dementia-families
    my brother killed himself > bereaved-by-suicide
    son coming out of prison > prison-families | after-prison
    wife has depression > mental-health-families | depression
    daughter with adhd > adhd-families`,
  feeling: `
    I feel so alone > loneliness
    always worrying > anxiety
    I want to give up > suicidal-thoughts | depression
    can't stop crying since mum died > parent-loss
    overwhelmed > stress | burnout`,
  otherLanguage: `
    alkoholproblemer i familien > alcohol-families
    ensom > loneliness
    overgrep i barndommen > abuse-survivors | childhood-violence
    skilt med barn > separation | single-parents
    Angehörige psychisch kranker > mental-health-families
    Essstörung > eating-disorders
    Krebs Nachsorge > cancer
    mein Sohn ist spielsüchtig > gambling-families`,
  withPlace: `
    grief Sheffield > grief ~ sheffield
    anxiety group in Hull > anxiety ~ kingston upon hull
    dementia cafe derby > dementia | dementia-families ~ derby`,
  narrowed: `
    online grief group sunday > grief # how=online day=su
    depression group for young people > depression # for=young-people
    autism parents evening > autism-families # time=evening`,
  negated: `
    bereavement not suicide > grief ! bereaved-by-suicide
    not diabetes but thyroid > thyroid ! diabetes`,
} as const
export const FOURTH_SIGHT_TRAP_ROWS = {
  trap: `
    mad max film > - ! mental-health
    cold play tickets > - ! long-illness
    black mould removal > - ! skin
    needle and thread > - ! phobias drugs
    hot yoga studio > - ! menopause
    muscle car restoration > - ! muscular-dystrophy
    bone china mugs > - ! osteoporosis
    addison lee taxi > - ! addisons
    graves park > - ! thyroid
    bell palace > - ! facial-palsy
    parkinson michael interview > - ! parkinsons
    crystal palace fixtures > - ! amphetamines
    angel delight > - ! baby-loss
    chronic 2001 album > - ! pain long-illness
    high blood album > - ! blood-pressure-clots
    marathon training plan > - ! work-addiction
    nerve agent film > - ! brain-and-nerves neuropathy
    spectrum 48k games > - ! autism
    manic street preachers > - ! bipolar
    eating out in york > - ! eating-disorders
    stroke engine repair > - ! stroke
    foster beer > - ! fostering
    missing sock > - ! missing-people
    labour party leader > - ! pregnancy
    iron man suit > - ! haemochromatosis`,
} as const
