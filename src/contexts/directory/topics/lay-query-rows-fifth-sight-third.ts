/**
 * More of the searches of `lay-query-rows-fifth-sight-first.ts`.
 */
export const FIFTH_SIGHT_THIRD_ROWS = {
  feeling: `
    married to the job > work-addiction
    missing her so much > grief
    regret my abortion > after-abortion
    house is so empty without her > widowed | grief | loneliness
    orphan at 45 > parent-loss
    monster before my period > pmdd
    guilty about putting mum in a home > care-home
    what do I do now mum's gone I cared for her > former-carers
    baby won't stop crying > new-baby
    don't love my baby > postnatal-depression
    kids live with their dad and I'm their mum > mothers-apart
    always checking his phone > jealousy
    toxic mother > harmful-parents
    never going to be a mum > childless
    nobody to spend sundays with > loneliness
    bored since I retired > retirement
    walking on eggshells with my husband > domestic-abuse | narcissistic-abuse
    knot in my stomach all day > anxiety
    everyone is looking at me > social-anxiety
    scared I'll hurt my baby thoughts > intrusive-thoughts | ocd | postnatal-depression
    I'm so ugly > body-dysmorphia | self-esteem
    hearing things that aren't there > hearing-voices | psychosis
    no point going on > suicidal-thoughts
    too much on my plate > stress
    lose my rag > anger
    not good enough > self-esteem`,
  medicine: `
    buprenorphine > opioids
    crystal meth > amphetamines
    pregabalin > prescription-drugs | painkillers | neuropathy
    zopiclone > benzodiazepines | sleep
    oxycontin > painkillers | opioids
    champix > smoking
    sumatriptan > migraine
    methotrexate > rheumatoid-arthritis | arthritis | psoriasis | psoriatic-arthritis
    cpap > sleep-apnoea
    lamotrigine > epilepsy | bipolar
    tamoxifen > breast-cancer
    metformin > type-2-diabetes
    levothyroxine > thyroid
    mounjaro > weight | type-2-diabetes
    infliximab > ibd | rheumatoid-arthritis | autoimmune | ankylosing-spondylitis
    PrEP > hiv
    HRT > menopause
    roaccutane > acne
    viagra > sexual-difficulties
    elvanse > adhd
    sertraline > depression | anxiety
    lithium > bipolar`,
  abbreviation: `
    NA meeting > drugs
    G and T parties gay > chemsex
    TFMR > ending-a-wanted-pregnancy
    SOBS > bereaved-by-suicide
    JIA > juvenile-arthritis
    AS spine > ankylosing-spondylitis
    hEDS > hypermobility
    PAH > pulmonary-hypertension
    IPF > pulmonary-fibrosis
    CF adults > cystic-fibrosis
    AFib > heart-rhythm
    ALS > mnd
    CFS > me-cfs
    BRCA > cancer-in-family-genes | breast-cancer
    PSA test > prostate-cancer
    CLL > leukaemia
    NET cancer > neuroendocrine-cancer
    T1D > type-1-diabetes
    hep C > hepatitis
    PCOS > pcos
    POI > early-menopause
    HS skin > hidradenitis
    DMD > muscular-dystrophy
    CVID > immune-deficiency
    NF1 > neurofibromatosis
    XXY > turner-klinefelter
    MCAD > pku | allergies | immune-deficiency
    DVT > blood-pressure-clots
    GCA > vasculitis | polymyalgia
    PMR > polymyalgia
    carers allowance > carers | benefits
    SEND mums > parent-carers
    MTF > trans
    PDA > demand-avoidance
    T21 > down-syndrome
    CP child > cerebral-palsy
    AMD > macular
    BSL > deaf-signing
    CI deaf > cochlear-implant
    DLD > language-disorder
    usher syndrome > deafblind
    PND > postnatal-depression
    NICU > premature-babies
    IVF > infertility
    PIP > benefits | disability
    SAD light > low-in-winter
    BPD > borderline
    CPTSD > complex-trauma
    DID > dissociation
    MaDD daydream > daydreaming`,
  professional: `
    stillbirth at 38 weeks > baby-loss
    ectopic pregnancy > miscarriage
    complex regional pain syndrome > crps
    subarachnoid haemorrhage > brain-aneurysm
    oesophageal cancer > stomach-cancer
    acromegaly > pituitary
    gastroparesis > stomach
    vaginismus > sexual-difficulties | pelvic-pain
    vulvodynia > pelvic-pain
    lichen planus > lichen-sclerosus | skin
    fragile x > genetic-learning
    retinitis pigmentosa > retinal-dystrophy
    modern slavery > trafficking`,
  misspelling: `
    fibermyalga > fibromyalgia
    soriatic arthritus > psoriatic-arthritis
    lupas > lupus
    asma > asthma
    bronkiectasis > bronchiectasis
    sarcodosis > sarcoidosis
    cardiomiopathy > cardiomyopathy
    trigeminal neuralga > trigeminal-neuralgia
    parkinsens > parkinsons
    ataxya > ataxia
    huntingdons > huntingtons
    prostrate cancer > prostate-cancer
    bowl cancer > bowel-cancer
    hodgkins lymphona > lymphoma
    mylenoma > myeloma
    sarkoma > sarcoma
    glioblastomer > brain-tumour
    crones disease > ibd
    celiac diesease > coeliac
    cirosis > liver
    endometreosis > endometriosis
    soriasis > psoriasis
    menears disease > dizziness
    dermatomyositus > myositis
    mysthenia gravis > myasthenia
    gillian barre > guillain-barre
    sickel cell > sickle-cell
    marfans > marfan
    adisons > addisons
    porfiria > porphyria
    pancratic cancer > pancreatic-cancer
    diverticulitus > diverticular
    meningitus > meningitis
    aspergus > autism
    dislexic > dyslexia
    turets > tourettes
    spina bifada > spina-bifida
    glocoma > glaucoma
    fetal alchol syndrome > fasd
    wistleblower > whistleblowers
    tricotilomania > hair-pulling`,
}
