/** Set L, written unseen in four helpings, each after the misses of the one before were mended: at first sight 603 of 649 (92.9 %), with 21 of 25 traps. */
export const TWELFTH_SIGHT_THIRD_ROWS = {
  everyday: `
    nosebleeds haemophilia > haemophilia
    low thyroid > thyroid
    steroid dependent adrenal > addisons | pituitary
    transplant list > transplant
    brain fog > long-covid | me-cfs | menopause | fibromyalgia
    covid killed my dad > bereaved-by-covid | parent-loss
    lost taste since covid > long-covid
    intensive care nightmares > after-critical-illness
    dying soon > dying
    end of life > dying
    sjogren > sjogrens
    perthes > rare-conditions | disability | parent-carers
    ehlers danlos > hypermobility
  `,
  sentence: `
    I was told last week that I have multiple sclerosis and I feel alone > ms
    my teenage daughter has stopped eating and I don't know what to do > eating-disorder-families | anorexia | eating-disorders
    we lost our baby at 22 weeks > baby-loss | miscarriage
    I can't face going to the office any more > burnout | stress | workplace-bullying
    how do I stop shouting at my kids > anger | parenting
    my partner is bipolar and I am worn out > mental-health-families | bipolar
    since the accident I can't walk > spinal-injury | accidents | disability
    I look after both my parents and I am exhausted > caring-for-parents | carers
    my husband gambles away the rent > gambling-families
    I came out as gay at 55 > coming-out-late | lgbtq
    my child was diagnosed with autism > autism-families | autism
    my son was killed by a drunk driver > road-death | child-loss
    nobody understands my endometriosis > endometriosis
    I think my mother is a narcissist > narcissistic-abuse | harmful-parents
    I have had three miscarriages > miscarriage
    I was sexually assaulted at university > rape
    I am a dad bringing up two girls alone > lone-fathers | single-parents
    I have just retired and don't know what to do with myself > retirement
    I am frightened my cancer will come back > cancer
    we are going through ivf > infertility
    my doctor made a terrible mistake in my operation > medical-harm
    my family cut me off > family-estrangement
    I feel like a failure as a mum > parenting | postnatal-depression | mothers
    I can't stop pulling my hair out > hair-pulling
    I grew up in care and have no family > care-leavers
    I found out my husband has been visiting prostitutes > affairs | sex-addiction-partners
    my mother never loved me > harmful-parents
    I have lived alone since my divorce and the weekends are endless > loneliness | living-alone | separation
    my wife has early onset alzheimers and she is only 54 > dementia-families | young-dementia
    we are raising our daughter's two children > kinship-care
    I was in hospital with sepsis and can't get over it > after-critical-illness
    doctors can't find out what is wrong with me > unexplained-symptoms | rare-conditions
    my son hears voices and refuses help > mental-health-families | hearing-voices
    I had an abortion and still think about it > after-abortion
    I have never had a relationship and I am forty > single-life | loneliness
    our baby has a heart defect > heart-children
    my daughter was raped > parents-of-abused-children | rape
    they told me it is terminal > dying | advanced-cancer
    I can't throw anything away > hoarding
    people stare at my face > looking-different
    my husband came back from Afghanistan a different man > military-families | ptsd | mental-health-families
    I am the only one in my family who doesn't drink > alcohol-families | adult-children
    I want to meet other people with crohns > ibd
    I've been told my child might have dyslexia > dyslexia
    I was a whistleblower and lost everything > whistleblowers
    my brother went missing five years ago > missing-people
    I hate the noise of people eating > unbearable-sounds
    my mother died when I was ten > bereaved-children | parent-loss
    I am tired of pretending to be fine > depression | mental-health | stress
    I am the mum of a boy who has just been told he has duchenne > muscular-dystrophy | parent-carers
    My wife walked out and I am stuck in an empty flat > separation | living-alone | loneliness
    I never got over the war in my country > war-childhood | refugees | ptsd
    I'd like to talk to other women who had a hysterectomy > hysterectomy
    our son only eats three things > arfid
    my partner works all hours and I never see him > work-addiction | relationships
    my dad is in prison > prison-families
    I have cancer and small children > cancer | young-adults-cancer
    I was adopted and it still hurts > adoptees
    my teenage son punches holes in the doors > violent-children | parents-of-teens | anger
    I gave up my baby for adoption forty years ago > birth-parents
    my husband is in a nursing home and I visit every day > care-home | dementia-families | carers
    I can't bear the thought of my mother dying > cancer-families | grief | anxiety | illness-families | dying
    I've had chronic fatigue for ten years > me-cfs
    my wife has gone off sex since the menopause > menopause | sexual-difficulties | relationships
  `,
  slang: `
    on the wagon > alcohol
    skint > debt
    dope head > cannabis | drugs
    smackhead > opioids | drugs
    knackered all the time > me-cfs | sleep | long-illness | burnout
    off my face every weekend > drugs | alcohol
    benders > alcohol
    baby blues > postnatal-depression
    the big C > cancer
    waterworks trouble > continence | prostate-cancer
    gone deaf > hearing-loss
    skag > opioids
    spice addict > drugs | cannabis
    panic merchant > anxiety | panic
    lost me mam > parent-loss | grief
    me nan brought me up > kinship-care
    wheelchair user > disability | spinal-injury
    single mum > single-parents
    inside doing time > after-prison | prison-families
    pisshead > alcohol
    caning the coke > cocaine
    mary jane > cannabis
    down in the dumps > depression
    doing my head in > stress | mental-health | anger
    up the duff at 16 > young-parents | pregnancy
    lost the plot > psychosis | mental-health
    shopaholic > spending
    workaholic > work-addiction
    meth > amphetamines
    poppers and g > chemsex
    gym juice > steroids
    benzos > benzodiazepines
    bald at 20 > alopecia
    piles of bills > debt
    hubby drinks > alcohol-families
    missus left me > separation
  `,
  misspelling: `
    alchoholic > alcohol
    fibromialgia > fibromyalgia
    parkinsins > parkinsons
    dimentia > dementia
    aspergers > autism
    anxeity > anxiety
    depresion > depression
    biplar > bipolar
    scizofrenia > schizophrenia
    cronic pain > pain
    artheritis > arthritis
    diabetis > diabetes
    crones disease > ibd
    collitis > ibd
    endometreosis > endometriosis
    psorisis > psoriasis
    epilepsey > epilepsy
    bullimia > bulimia
    anorexic doughter > eating-disorder-families | anorexia | eating-disorders
    berievement > grief
    misscarage > miscarriage
    hiv posative > hiv
    huntingdons > huntingtons
    tourets > tourettes
    sciatika > back-pain
    coeleac > coeliac
    tinitis > tinnitus
    asma > asthma
    lupas > lupus
    menapause > menopause
    sarcodosis > sarcoidosis
    motor nuron > mnd
    dislexia > dyslexia
    siezures > epilepsy
  `,
  professional: `
    substance use disorder > addiction | drugs
    alcohol dependence peer group > alcohol
    postpartum depression > postnatal-depression
    obsessive compulsive > ocd
    perinatal mental health > postnatal-depression
    type 2 diabetes mellitus > type-2-diabetes
    COPD > copd
    bereavement support adults > grief
    complicated grief > grief
    inflammatory bowel disease > ibd
    acquired brain injury > brain-injury
    EUPD > borderline
    chronic fatigue > me-cfs
    trigeminal neuralgia > trigeminal-neuralgia
    interstitial cystitis > bladder-pain
    carers of people with dementia > dementia-families
    metastatic breast cancer > breast-cancer | advanced-cancer
    systemic lupus erythematosus > lupus
    intimate partner violence > domestic-abuse
  `,
}
