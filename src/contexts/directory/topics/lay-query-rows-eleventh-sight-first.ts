/** Set J, written unseen: at first sight 373 of 420 (88.8 %), with 14 of 15 traps. */
export const ELEVENTH_SIGHT_FIRST_ROWS = {
  everyday: `
    12 step group > addiction | alcohol | drugs
    hooked on vapes > vaping | smoking
    addicted to prescription medication > prescription-drugs | painkillers | benzodiazepines
    lost my partner to cancer after caring for him > bereaved-after-illness | widowed | former-carers
    father of stillborn baby > bereaved-dads | baby-loss | child-loss
    Addison's disease > addisons
    low iron > anaemia
    bladder cancer > bladder-kidney-cancer | cancer
    DVT and blood thinners > blood-pressure-clots
    high blood pressure > blood-pressure-clots | heart
    burns scars > burns | looking-different
    cerebral palsy adults > cerebral-palsy
    cleft palate baby > cleft
    CF adults > cystic-fibrosis
    diverticulitis > diverticular
    gout in big toe > gout
    bleeding disorder > haemophilia
    hep C > hepatitis | liver
    fibroids > hysterectomy
    womb removed > hysterectomy | gynae-cancer
    irritable bowel > ibs
    low immune system > immune-deficiency
    lung cancer > lung-cancer | cancer
    tick bite illness > lyme-disease
    meningitis survivors > meningitis
    muscular dystrophy > muscular-dystrophy
    multiple myeloma > myeloma | blood-cancer
    pancreatitis > pancreas
    gallstones > pancreas
    pancreatic cancer > pancreatic-cancer | cancer
    polycystic ovaries > pcos
    polio survivors > post-polio
    dwarfism > restricted-growth
    bone cancer > sarcoma | cancer
    sickle cell > sickle-cell
    acid reflux > stomach
    feeding tube > tube-feeding
    testicle cancer > testicular-cancer | cancer
    thyroid cancer > thyroid-cancer | cancer
    cochlear implants > cochlear-implant | hearing-loss
    deaf and blind > deafblind
    cataracts > eye-conditions | sight-loss
    eye pressure drops > glaucoma | eye-conditions
    retinitis pigmentosa > retinal-dystrophy | sight-loss
    spinal cord injury > spinal-injury
    paralysed from the waist down > spinal-injury | disability
    learning difficulties group > learning-disability | dyslexia
    bad at maths > dyscalculia
    clumsy child dyspraxia > dyspraxia
    gifted child > gifted
    homeschooling > home-education
    teenage mum > young-parents | mothers
    toddler group for dads > fathers | parenting
    mums coffee morning > mothers | parenting | women
    expecting a baby > pregnancy
    newborn crying all night > new-baby
    two mums family > rainbow-families
    teenager out of control > parents-of-teens | violent-children
    disabled child parents group > parent-carers
    adopting > adoptive-parents | adoption
    I was adopted > adoptees | adoption
    gave my baby up for adoption > birth-parents | adoption
    sperm donor children > donor-conceived
    mother in law problems > in-laws
    marriage problems > relationships
    couples counselling > relationships
    jealous boyfriend > jealousy | domestic-abuse | relationships
    open relationships > polyamory
    sex problems > sexual-difficulties
    farmers mental health > farmers | mental-health
    pensioners lunch club > older-people | living-alone | loneliness
    just retired and bored > retirement
    universal credit > benefits
    freelancers > self-employed
    signed off work sick > off-sick
    bullied at school > bullying
    nasty boss > workplace-bullying
    burgled > after-crime
    conned online > scams
    car crash survivor > accidents
    raped > rape | abuse-survivors
    forced marriage > honour-abuse
    children's home survivors > care-leavers | clergy-abuse | abuse-survivors
    left a cult > cults | leaving-religion
    boarding school survivors > boarding-school
    university students group > students
    LGBT youth club > lgbtq-youth | lgbtq
    Irish travellers > travellers
    black and Asian support group > minority-ethnic
    teachers burnt out > teachers | burnout
  `,
  slang: `
    dry drunk > alcohol | addiction
    wino > alcohol
    crackhead > cocaine | drugs
    smack > opioids | drugs
    ket bladder > ketamine | drugs
    spice head > drugs | cannabis
    skunk paranoia > cannabis | psychosis | drugs
    benzo withdrawl hell > benzodiazepines | prescription-drugs
    popping oxys > painkillers | opioids | prescription-drugs
    chemsex comedown > chemsex | drugs
    juice heads gym > steroids
    punter with gambling debts > gambling | debt
    glued to my phone > social-media | gaming
    shopaholic > spending
    ciggies > smoking
    lost the plot > mental-health | psychosis
    loony bin > psychiatric-hospital
    heebie jeebies about spiders > phobias
    knackered and done with work > burnout | stress
    stressed out of my nut > stress
    trots and bloating > ibs | stomach | ibd
    the runs and blood > ibd | ibs
    pooing my pants > continence | ibs | ibd
    fat lads trying to lose the belly > weight | men
    down in the dumps > depression
    kicked out and sofa surfing > homelessness
    brassic > debt | benefits
    baby daddy gone > single-parents | mothers
    her indoors has left me > separation
    gaslighting ex > narcissistic-abuse | domestic-abuse
    working girls > sex-work
    doing time husband > prison-families
    copper with PTSD > emergency-workers | ptsd
    Billy no mates > making-friends | loneliness
    yummy mummies meet up > mothers | parenting | new-baby | women
  `,
  misspelling: `
    adiction > addiction
    vapeing > vaping | smoking
    canabis > cannabis
    abuse surviver > abuse-survivors | domestic-abuse
    poly mialgia rumatica > polymyalgia
    rumatoid arthritus > rheumatoid-arthritis | arthritis
    osteoperosis > osteoporosis
    luopus > lupus
    asma > asthma
    pulmanary fibrosis > pulmonary-fibrosis
    sistic fibrosis > cystic-fibrosis
    huntingdons disease > huntingtons
    motor neuron diesease > mnd
    myasthenia gravus > myasthenia
    gillian barre > guillain-barre
    narcalepsy > narcolepsy
    hemophillia > haemophilia
    thalasemia > sickle-cell
    marfans sindrome > marfan
    porfiria > porphyria
  `,
}
