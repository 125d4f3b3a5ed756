/** Set H, written beside set G: at first sight 393 of 420 (93.6 %), with all 15 traps. */
export const NINTH_SIGHT_FIRST_ROWS = {
  everyday: `
    addiction recovery > addiction
    coming off antidepressants > psychiatric-medicine | prescription-drugs | depression
    hooked on prescription medicine > prescription-drugs | painkillers | benzodiazepines
    stop vaping > vaping | smoking
    addicted to computer games > gaming | addiction
    screen time > gaming | social-media
    codependent > codependency | alcohol-families
    ended pregnancy because baby was ill > ending-a-wanted-pregnancy | baby-loss | grief
    support for fathers who lost a child > bereaved-dads | child-loss | grief
    childrens bereavement > bereaved-children | grief
    lost my mum in my 20s > bereaved-young-adults | parent-loss | grief
    lost dad to covid > bereaved-by-covid | parent-loss | grief
    sudden death in the family > sudden-death | grief
    murdered son > murder-bereaved | child-loss | sudden-death
    widows group > widowed | grief
    war widows > bereaved-in-service | widowed | military-families
    chronic illness > long-illness
    autoimmune disease > autoimmune
    curved spine > scoliosis
    child with arthritis > juvenile-arthritis | arthritis
    psoriasis and joint pain > psoriatic-arthritis | psoriasis | arthritis
    ankylosing spondylitis > ankylosing-spondylitis | arthritis
    lung disease > breathing | copd | pulmonary-fibrosis
    cystic fibrosis adults > cystic-fibrosis
    sarcoidosis > sarcoidosis
    snoring and cpap mask > sleep-apnoea | sleep
    pacemaker > heart-rhythm | heart
    aneurysm > brain-aneurysm | brain-and-nerves
    bells palsy > facial-palsy | brain-and-nerves
    pain in face > trigeminal-neuralgia | pain
    huntingtons > huntingtons
    ataxia > ataxia
    motor neurone > mnd
    lung cancer > lung-cancer | cancer
    myeloma > myeloma | blood-cancer
    thyroid cancer > thyroid-cancer | cancer
    stomach cancer > stomach-cancer | cancer
    bile duct cancer > liver-cancer | cancer
    brain tumour > brain-tumour | cancer
    teenage cancer > young-adults-cancer | childhood-cancer | cancer
    pancreatic cancer > pancreatic-cancer | cancer
    bladder cancer > bladder-kidney-cancer | cancer
    testicular cancer > testicular-cancer | cancer
    bowel cancer > bowel-cancer | cancer
    children with cancer > childhood-cancer | cancer
    painful fat legs > lipoedema
    hep c > hepatitis | liver
    spots on my face > acne | skin
    white patches on skin > vitiligo | skin
    boils under arms > hidradenitis | skin
    end of life cafe > dying
    rare disease > rare-conditions
    muscle wasting > muscular-dystrophy | myositis
    sickle cell > sickle-cell
    low iron > anaemia
    too much iron in blood > haemochromatosis
    blood clots > blood-pressure-clots
    high blood pressure > blood-pressure-clots | heart
    ticks and lyme > lyme-disease
    meningitis > meningitis
    genital herpes > herpes
    erection problems > sexual-difficulties | prostate-cancer
    no sex drive > sexual-difficulties | menopause | relationships
    fibroids > hysterectomy
    gallstones > pancreas | stomach
    acid reflux > stomach
    cerebral palsy > cerebral-palsy | disability
    spina bifida > spina-bifida | disability
    paraplegic > spinal-injury | disability
    dwarfism > restricted-growth | disability
    cleft palate > cleft
    polio > post-polio | disability
    cochlear implant > cochlear-implant | hearing-loss
    sign language group > deaf-signing | hearing-loss
    deaf and blind > deafblind | sight-loss | hearing-loss
    macular > macular | sight-loss
    dry eyes > eye-conditions | sjogrens
    burns survivors > burns | looking-different
    birthmark on face > looking-different | skin
    late talking child > language-disorder | parenting
    child wont speak at school > selective-mutism | social-anxiety
    bad at maths > dyscalculia
    premature baby > premature-babies
    breastfeeding help > breastfeeding | new-baby
    twins club > multiples | parenting
    teenage mums > young-parents | mothers | parenting
    single mother by choice > solo-parents-by-choice | single-parents | donor-conceived
    stepmum > step-families | parenting
    adopted adults > adoptees | adoption
    adopting a child > adoptive-parents | adoption
    social services took my kids > children-taken | mothers-apart
    marriage problems > relationships
    in laws > in-laws
    family dont talk to me > family-estrangement | harmful-parents
    homeschooling > home-education
    gifted child > gifted
    car accident > accidents | road-death
    medical negligence > medical-harm
    stalker > stalking | after-crime
    bullying > bullying
    sick leave > off-sick
    going self employed > self-employed
    students > students
    womens group > women
    police officers > emergency-workers
    racism > minority-ethnic
    phobia > phobias | anxiety
    anorexia > anorexia | eating-disorders
    stress > stress | burnout
    mental health drop in > mental-health
  `,
  slang: `
    sober curious > alcohol
    booze hound partner > alcohol-families | alcohol
    popping pills > prescription-drugs | painkillers | drugs
    chem sex party scene > chemsex | drugs
    hooked on snus > vaping | smoking
    insta and tiktok addict > social-media | gaming
    cant stop splurging on amazon > spending
    wheezy chest > asthma | breathing | copd | bronchiectasis
    dodgy hip > joint-replacement | arthritis | pain
    gammy knee > arthritis | joint-replacement | pain
    the big c > cancer
    up the duff at 17 > young-parents | pregnancy
    baby blues > postnatal-depression | new-baby
    down below problems > pelvic-pain | sexual-difficulties | pelvic-floor | continence | herpes | lichen-sclerosus
    piles of junk in my house > hoarding
    bullied by gaffer > workplace-bullying | bullying
    ghosted by my own family > family-estrangement
    catfished > scams | after-crime
    sofa surfing > homelessness
    coming out of the closet at 60 > coming-out-late | lgbtq
    enby > trans | lgbtq
    on the spectrum > autism | neurodivergence
    gone deaf as a post > hearing-loss
    head is in bits > mental-health | depression | anxiety | stress
    lost my rag again > anger
  `,
  misspelling: `
    alchol problem > alcohol | addiction
    coccaine > cocaine | drugs
    cannibis > cannabis | drugs
    benzo diazapine withdrawl > benzodiazepines | prescription-drugs
    still birth grupe > baby-loss | grief
    widdowed > widowed | grief
    suiside bereaved > bereaved-by-suicide | grief
    migrane > migraine | pain
    siatica > back-pain | pain
    osteperosis > osteoporosis
    marfans syndrom > marfan
    sarcoidoses > sarcoidosis
    ostomy bagg > stoma
    huningtons > huntingtons
    moter neuron desease > mnd
    guillan barre > guillain-barre
    multiple myaloma > myeloma | blood-cancer | cancer
    pancreatitus > pancreas
    menapause > menopause
    hystorectomy > hysterectomy
    alopeshia > alopecia
    narcolepsey > narcolepsy
    heamophilia > haemophilia
    hemacromatosis > haemochromatosis
    raynards > scleroderma
    cerebal palsey > cerebral-palsy | disability
    stamering > stammering
    dispraxia > dyspraxia
    adoptshun support > adoption | adoptive-parents | adoptees
    devorce > separation | relationships
    bulling at school > bullying
    anerexia > anorexia | eating-disorders
    agrophobia > agoraphobia | anxiety
    insomia > sleep
    trawma > ptsd | complex-trauma
  `,
}
