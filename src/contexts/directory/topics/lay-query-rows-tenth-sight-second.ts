/** Set I, the second part. */
export const TENTH_SIGHT_SECOND_ROWS = {
  misspelling: `
    siliac > coeliac
    psorisis > psoriasis
    exzema > eczema
    hydradenitis suppertiva > hidradenitis
    tinitus > tinnitus
    sarcodosis > sarcoidosis
    asburgers > autism | neurodivergence
    tourets > tourettes
    disleksia > dyslexia
    skitzophrenia > schizophrenia | psychosis
    bypolar > bipolar
    anoreksia > anorexia | eating-disorders
    agrophobia > agoraphobia
    trickotillomania > hair-pulling
    lonelyness > loneliness
  `,
  professional: `
    alcohol use disorder > alcohol
    opioid dependence substitution therapy > opioids | drugs
    comorbid substance misuse and severe mental illness > dual-diagnosis
    perinatal loss > baby-loss | miscarriage
    postvention suicide bereavement > bereaved-by-suicide
    spondyloarthropathy > ankylosing-spondylitis | psoriatic-arthritis | arthritis
    complex regional pain syndrome > crps
    joint hypermobility spectrum disorder > hypermobility
    idiopathic pulmonary fibrosis > pulmonary-fibrosis
    atrial fibrillation > heart-rhythm | heart
    left ventricular systolic dysfunction > heart-failure | heart | cardiomyopathy
    subarachnoid haemorrhage > brain-aneurysm | stroke
    peripheral polyneuropathy > neuropathy
    functional neurological disorder > fnd
    essential tremor > tremor
    spinocerebellar degeneration > ataxia
    cholangiocarcinoma > liver-cancer | cancer
    carcinoid tumour > neuroendocrine-cancer | cancer
    glioblastoma > brain-tumour | cancer
    interstitial cystitis > bladder-pain
    pelvic organ prolapse > pelvic-floor
    premenstrual dysphoric disorder > pmdd
    premature ovarian insufficiency > early-menopause | menopause
    obsessive compulsive disorder > ocd
    emotionally unstable personality disorder > borderline
    trichotillomania > hair-pulling
    avoidant restrictive food intake disorder > arfid | eating-disorders
    puerperal depression > postnatal-depression
    hyperacusis and misophonia > unbearable-sounds
    medically unexplained symptoms > unexplained-symptoms
  `,
  abbreviation: `
    AA > alcohol
    GA meetings > gambling
    ACOA > adult-children
    CoDA > codependency
    SLAA > love-addiction | sex-and-porn
    TFMR > ending-a-wanted-pregnancy
    RA > rheumatoid-arthritis | arthritis
    AS > ankylosing-spondylitis | autism
    OI > osteogenesis-imperfecta
    hEDS > hypermobility
    PAH > pulmonary-hypertension
    IPF > pulmonary-fibrosis
    TBI > brain-injury
    PD > parkinsons | borderline
    ALS > mnd
    CLL > leukaemia | blood-cancer
    NETs > neuroendocrine-cancer
    T1D > type-1-diabetes | diabetes
    UC > ibd | benefits
    HS > hidradenitis
    GBS > guillain-barre
    PDA > demand-avoidance | autism
    BPD > borderline
    DID > dissociation
    BDD > body-dysmorphia
  `,
  sentence: `
    I can't stop drinking wine in the evening > alcohol
    I have lost all my savings on online slots > gambling
    I grew up with an alcoholic father and it still affects me > adult-children | alcohol-families
    I always look after everybody else and lose myself > codependency
    I want to stop taking cocaine at weekends > cocaine | drugs
    I have been on diazepam for twenty years and want off > benzodiazepines | prescription-drugs
    does anyone else spend hours on tiktok and can't stop > social-media | gaming
    I keep falling for people who don't want me and I can't let go > love-addiction
    we had to end our pregnancy because the baby was so poorly > ending-a-wanted-pregnancy | baby-loss
    I am pregnant again after losing my baby and I am terrified > pregnancy-after-loss | pregnancy | baby-loss
    I had an abortion ten years ago and still think about it > after-abortion
    our little girl died last year > child-loss | bereaved-dads | grief
    I was only 34 when my husband died > widowed-young | widowed
    my twin brother died and half of me is gone > twin-loss | sibling-loss
    my sister died in March and nobody asks about me > sibling-loss | grief
    my brother took his own life > bereaved-by-suicide | sibling-loss
    my son died of an overdose > bereaved-by-addiction | child-loss
    I have pain all over my body and doctors say nothing is wrong > fibromyalgia | unexplained-symptoms | pain
    I have psoriasis and now my joints hurt > psoriatic-arthritis | psoriasis
    does anyone have tips for living with lupus > lupus | autoimmune
    looking for others with bronchiectasis > bronchiectasis | breathing
    I have been told I need a defibrillator because my heart muscle is too thick > cardiomyopathy | heart
    I cannot find the words since my stroke > aphasia | stroke
    one side of my face has dropped and it won't come back > facial-palsy
    I get electric shocks in my face when I eat > trigeminal-neuralgia
    I fell off a ladder and hit my head and I am not the same person > brain-injury
    my neck twists to the side by itself > dystonia
    looking for a group for newly diagnosed multiple sclerosis > ms
    I am 24 and having chemo, is there anyone my age > young-adults-cancer | cancer
    does anyone live with a stoma and go swimming > stoma
    my legs are big and painful and diets do nothing > lipoedema | weight
    I wet myself when I laugh since the birth > continence | pelvic-floor
    I keep getting water infections > bladder-pain
    I am HIV positive and I have not told anyone > hiv
    I feel awful the week before my period > pmdd
    I am 29 and already in the menopause > early-menopause | menopause
    I have white patches on my skin spreading > vitiligo | skin
    I fall asleep in the middle of the day without warning > narcolepsy
    my legs jump all night > restless-legs
    I have too much iron in my blood > haemochromatosis
    my eyes and mouth are always dry > sjogrens
    my fingers go white and numb in the cold > scleroderma
    I was on a ventilator in intensive care and can't get over it > after-critical-illness
    I found out I have herpes and feel dirty > herpes
    I look after my wife day and night and I am exhausted > carers | illness-families
    I am 14 and I help my mum who is in a wheelchair > young-carers
    I came out at 58 after being married for thirty years > coming-out-late | lgbtq
    I don't feel sexual attraction to anyone > asexual | lgbtq
    I left the Jehovah's Witnesses and lost all my family > leaving-religion | cults
    I am a nurse and can't cope with the wards any more > health-workers | emergency-workers | burnout
    I was diagnosed with ADHD at 45 > adhd | neurodivergence
    I am losing my central vision > macular | sight-loss
    I am a BSL user looking for other deaf people > deaf-signing | hearing-loss
    our baby was born at 26 weeks > premature-babies
    I had a terrible birth and keep having flashbacks > birth-trauma | new-baby
    I am a dad bringing up two kids on my own > lone-fathers | single-parents
    my ex won't let me see my kids > fathers-contact | mothers-apart | separation
    my daughter has cut me off and I don't know why > family-estrangement | parents-of-adults
    my mother was a narcissist > harmful-parents | childhood-violence
    we are not allowed to see our grandchildren > grandparents-apart
    social services took my children > children-taken
    my son refuses to go to school every morning > school-refusal
    I never had children and it hurts > childless
    I have nobody to talk to all day > loneliness | living-alone
    I moved to Leeds and don't know a soul > new-in-town | making-friends | loneliness
    my boyfriend checks my phone and won't let me out > domestic-abuse | narcissistic-abuse
    my wife hits me > men-facing-abuse | domestic-abuse
    I was abused by a priest as a boy > clergy-abuse | male-survivors | abuse-survivors
    someone keeps following me and texting me > stalking
    I don't want to be here any more > suicidal-thoughts
  `,
  relative: `
    my husband drinks > alcohol-families
    my mum is an alcoholic > alcohol-families | adult-children
    son on heroin > drugs-families
    boyfriend addicted to gambling > gambling-families
    my son plays video games all night > gaming-families
  `,
}
