/** Set L, written unseen in four helpings, each after the misses of the one before were mended: at first sight 603 of 649 (92.9 %), with 21 of 25 traps. */
export const TWELFTH_SIGHT_SECOND_ROWS = {
  everyday: `
    young carer 14 > young-carers
    carer for twenty years and now it's over > former-carers
    gay and married > coming-out-late | lgbtq
    my son is a girl > trans-families
    asylum seeker > refugees
    black mums > minority-ethnic | mothers
    farmer under pressure > farmers | stress
    teacher can't cope > teachers | burnout
    paramedic ptsd > emergency-workers | ptsd
    grown up son still on heroin > drugs-families
    wife drinks in secret > alcohol-families
    how to cut down drinking > alcohol
    stopped drinking six weeks ago > alcohol
    smoking too much skunk > cannabis
    ket bladder > ketamine
    scratch cards addiction > gambling
    my lad is glued to his xbox > gaming-families | gaming | parents-of-teens
    codeine > painkillers | prescription-drugs | opioids
    valium > benzodiazepines
    can't get off my vape > vaping
    sleeping with strangers can't stop > sex-and-porn
    always falling for the wrong man > love-addiction | relationships | codependency
    lost baby at birth > baby-loss
    pregnant again after losing one > pregnancy-after-loss
    terminated for medical reasons > ending-a-wanted-pregnancy
    lost my husband at 35 > widowed-young | widowed
    our dad died suddenly > sudden-death | parent-loss
    daughter died of an overdose > bereaved-by-addiction | child-loss
    brother died in a motorbike accident > road-death | sibling-loss
    cat put to sleep > pet-loss
    sciatica > back-pain
    migraines three times a week > migraine
    frozen shoulder > pain | arthritis
    hip op > joint-replacement
    brittle bones > osteoporosis | osteogenesis-imperfecta
    bendy joints > hypermobility
    faint when I stand up > pots
    emphysema > copd
    inhaler not helping > asthma
    pacemaker > heart-rhythm | heart
    bypass surgery > heart
    mini stroke > stroke
    parkinsons > parkinsons
    wobbly walking > ataxia | dizziness | ms
    numb feet > neuropathy | diabetes
    shooting pain in my face > trigeminal-neuralgia | facial-palsy
    tumour in head > brain-tumour
    bowel cancer stoma > bowel-cancer | stoma
    leukemia > leukaemia
    chemo buddies > cancer
    mastectomy > breast-cancer
    swollen arm after breast cancer > lymphoedema
    swollen heavy legs not fat > lipoedema
    insulin pump > type-1-diabetes | diabetes
    crohn's > ibd
    heartburn > stomach
    pelvic floor after baby > pelvic-floor
    bladder infections all the time > bladder-pain | continence
    fatty liver > liver
    hep b > hepatitis
    positive for hiv > hiv
    cold sores down below > herpes
    white patches on skin > vitiligo
    boils under my arms > hidradenitis
    cochlear > cochlear-implant
    deaf child > deaf-children
    macular > macular
    guide dog owners > sight-loss
    one arm > limb-loss | limb-difference
    short stature > restricted-growth
    wheelchair after accident > spinal-injury | disability
    adult adhd > adhd
    son has tics > tourettes
    pathological demand avoidance > demand-avoidance
    maths is impossible > dyscalculia
    doesn't speak at school > selective-mutism
    stammer > stammering
    panic attacks on the bus > panic | agoraphobia
    germs > ocd
    horrible thoughts of harming my baby > intrusive-thoughts | postnatal-depression | ocd
    manic > bipolar
    hearing things > hearing-voices | psychosis
    fear of spiders > phobias
    stuff everywhere can't tidy > hoarding
    insomnia > sleep
    losing my temper > anger
    burnt out > burnout
    no confidence > self-esteem
    eats only beige food > arfid
    worried about the planet > climate-worry
    lonely pensioner > loneliness | older-people
    make friends in my 30s > making-friends
    just moved to england > living-abroad | new-in-town | refugees
    stuck indoors > housebound
    living with mum with dementia > dementia-families | caring-for-parents
    son with schizophrenia > mental-health-families | schizophrenia
    mother of disabled child > parent-carers
    teenager out of control > parents-of-teens | violent-children
    dad looking for other dads > fathers
    gay parents > rainbow-families
    sperm donor > donor-conceived | solo-parents-by-choice
    ex took my children abroad > child-abduction
    stepmum > step-families
    only child > only-children
    gifted kid > gifted
    home schooling > home-education
    kids in care > children-taken
    grew up in foster care > care-leavers
    empty house kids gone > empty-nest
    universal credit > benefits
    self employed and isolated > self-employed | loneliness
    flooded home > disasters
    boarding school survivor > boarding-school
    romance scam > scams
    elder abuse > elder-abuse
    army vet > veterans
    lost my faith > leaving-religion
    traveller women > travellers
    sick of hospital > long-illness
    waiting for diagnosis > unexplained-symptoms | rare-conditions
    in remission but scared > cancer
    scared of needles > phobias
    can't go in lifts > phobias
    too shy to speak > social-anxiety
    blush and sweat in company > social-anxiety
    binge and purge > bulimia
    comfort eating > binge-eating | weight
    skin picking > skin-picking
    chewing sounds > unbearable-sounds
    daydream all day > daydreaming
    flashback to the birth > birth-trauma
    c section trauma > birth-trauma
    ninety and alone > loneliness | older-people
    widower > widowed
    stillborn > baby-loss
    ectopic > miscarriage
    cot death > baby-loss | child-loss | sudden-death
    dead twin > twin-loss
    lost custody > fathers-contact | mothers-apart | separation
    abused by nun > clergy-abuse
    groomed online > abuse-survivors | parents-of-abused-children
    spiked > rape | after-crime
    gaslighting > narcissistic-abuse | domestic-abuse
    cyber bullied > bullying
    sacked > unemployment
    long term sick > off-sick | long-illness
    council flat eviction > homelessness | debt
    food bank > debt | benefits
    new parents > new-baby | parenting
    colic screaming baby > new-baby
    toddler tantrums > parenting
    teen daughter vapes > vaping | parents-of-teens
    son expelled > school-refusal | parents-of-teens | violent-children
    ivf failed > infertility
    too old for kids never had any > childless
    mixed race family > mixed-couples | minority-ethnic
    jealous of his ex > jealousy
    mother in law > in-laws
    open marriage > polyamory
    bi and married > lgbtq | coming-out-late
    trans man > trans
    ace > asexual
    ms fatigue > ms
    rheumatoid > rheumatoid-arthritis
    gout > gout
    hay fever > allergies
  `,
}
