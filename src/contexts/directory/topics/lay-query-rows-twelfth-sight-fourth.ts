/** Set L, written unseen in four helpings, each after the misses of the one before were mended: at first sight 603 of 649 (92.9 %), with 21 of 25 traps. */
export const TWELFTH_SIGHT_FOURTH_ROWS = {
  professional: `
    adverse childhood experiences > childhood-violence | abuse-survivors | complex-trauma
    gambling disorder > gambling
    hidradenitis suppurativa > hidradenitis
    congenital heart disease > heart-children | heart
    learning disabilities adults > learning-disability
    gender dysphoria > trans
    non-epileptic attacks > fnd
    heart failure > heart-failure
    polycythaemia vera > blood-cancer
    retinitis pigmentosa > retinal-dystrophy
    laryngectomy > head-neck-cancer
  `,
  abbreviation: `
    AA > alcohol
    NA meetings > drugs
    PTSD > ptsd
    MS > ms
    OCD > ocd
    BPD > borderline
    CFS > me-cfs
    IBS > ibs
    RA > rheumatoid-arthritis
    PCOS > pcos
    CRPS > crps
    MND > mnd
    TBI > brain-injury
    CKD > kidney
    T1D > type-1-diabetes
    SEN parents > parent-carers
    FASD > fasd
    DID > dissociation
    PMDD > pmdd
  `,
  relative: `
    my son takes drugs > drugs-families
    mum of an addict > drugs-families
    partner of someone with ptsd > mental-health-families | ptsd
    brother has schizophrenia > mental-health-families | schizophrenia
    wife has breast cancer > cancer-families | breast-cancer
    my dad has parkinsons > illness-families | parkinsons | carers
    parents of a child with diabetes > diabetes-children | type-1-diabetes
    daughter self harms > self-harm-families
    my husband is depressed > mental-health-families | depression
    living with a hoarder > hoarding | mental-health-families
    my boyfriend is addicted to porn > sex-addiction-partners
    child of alcoholic parents > adult-children
    mother has bipolar when I was a kid > mentally-ill-parents | bipolar | mental-health-families
    parents of trans kids > trans-families
    my friend tried to kill herself > suicidal-families
    grandson is autistic > autism-families | autism
    husband had a stroke > illness-families | stroke | carers
    son has adhd > adhd-families
    partner in the army > military-families
    my wife drinks > alcohol-families
    husband on coke > drugs-families
    sister hooked on heroin > drugs-families
    wife addicted to wine > alcohol-families
    brother drinks too much > alcohol-families
    partner gambles > gambling-families
    son self harming > self-harm-families
    daughter anorexic > eating-disorder-families
    husband has ms > illness-families | ms
    dad has cancer > cancer-families | cancer
    mum has dementia > dementia-families
    sister bipolar > mental-health-families | bipolar
    husband with ocd > mental-health-families | ocd
    parents of autistic adults > autism-families | autism
    wife with depression > mental-health-families | depression
    nephew with adhd > adhd-families | adhd
    girlfriend was abused as a child > abuse-survivors | illness-families | relatives | complex-trauma
    son suicidal > suicidal-families
    friend with cancer > cancer-families | cancer
    flatmate hears voices > mental-health-families | hearing-voices
    wife has mnd > mnd | illness-families
    my other half snorts every weekend > drugs-families | cocaine
    our lad won't leave his room > parents-of-teens | social-anxiety | agoraphobia | housebound | gaming-families | loneliness
    mum hoards > hoarding | mental-health-families
    kid brother killed himself > bereaved-by-suicide | sibling-loss
    daughter with type 1 > diabetes-children | type-1-diabetes
  `,
  feeling: `
    I feel so alone > loneliness
    everything is too much > stress | burnout | depression
    I hate how I look > body-dysmorphia | self-esteem
    I'm not good enough > self-esteem | perfectionism
    I can't go on > suicidal-thoughts
    feel numb > depression | dissociation | grief
    I worry about everything > anxiety
    I am so angry all the time > anger
    nobody would miss me > suicidal-thoughts | loneliness
    frightened of people > social-anxiety
    my heart races and I think I will die > panic
    burnt out nurse > health-workers | burnout
    terrified of flying > phobias
    I miss him so much > grief | widowed
    crying all day > depression | postnatal-depression
    ashamed of my debts > debt
    nothing feels real > dissociation
    sick with worry about my health > health-anxiety
    house is too quiet since the kids left > empty-nest
    lost myself since becoming a mum > postnatal-depression | mothers | new-baby
    like a black hole inside > depression | grief
    no one to talk to > loneliness
    so jealous it hurts > jealousy
    can't forgive myself > grief | depression | self-esteem | complex-trauma
    on edge all the time > anxiety | ptsd | stress
    scared of my husband > domestic-abuse
    walking on eggshells > domestic-abuse | narcissistic-abuse | alcohol-families
    guilty for surviving > ptsd | grief | cancer
    can't switch off > stress | anxiety | sleep | burnout
    want it all to end > suicidal-thoughts
    disgusted with my body > body-dysmorphia | eating-disorders | self-esteem
    hate myself > self-esteem | depression | self-harm
    terrified of dying > anxiety | health-anxiety | dying
  `,
  'other-language': `
    Alkoholiker > alcohol
    Depression Selbsthilfegruppe > depression
    Angststörung > anxiety
    trockene Alkoholiker Treffen > alcohol
    mein Mann trinkt > alcohol-families
    Brustkrebs > breast-cancer
    Eltern von Sternenkindern > baby-loss | miscarriage
    Schlaganfall Angehörige > stroke | illness-families
    Zwangsgedanken > intrusive-thoughts | ocd
    alleinerziehend > single-parents
    Trauergruppe > grief
    verwitwet > widowed
    Tinnitus > tinnitus
    Einsam im Alter > loneliness | older-people
    sorggruppe > grief
    mannen min drikker > alcohol-families
    pårørende demens > dementia-families
    angst > anxiety
    spilleavhengighet > gambling
    enslig mor > single-parents
    mistet barnet mitt > child-loss | baby-loss
    utbrent > burnout
    slag > stroke
    kreft > cancer
    barn med adhd > adhd-families | adhd
    leddgikt > rheumatoid-arthritis | arthritis
    mobbet på jobb > workplace-bullying
    ufrivillig barnløs > infertility | childless
  `,
  place: `
    grief group in Worksop > grief ~ worksop
    single dads Nottingham > lone-fathers | single-parents ~ nottingham
    AA near Sheffield > alcohol ~ sheffield
    autism parents Lincoln tuesday > autism-families | autism ~ lincoln
    young widows Leeds > widowed-young ~ leeds
    menopause cafe Derby > menopause ~ derby
    carers evening group Mansfield > carers ~ mansfield
    ms meeting in Doncaster > ms ~ doncaster
    knitting for lonely people Retford > loneliness ~ retford
    gay men Manchester > lgbtq ~ manchester
  `,
  trap: `
    stoke city fans > - ! stroke
    ms office course > - ! ms
    depression in the road > - ! depression
    cancer star sign > - ! cancer
    gas boiler service > - ! gambling
    stress fracture > - ! stress
    drinks party > - ! alcohol
    crack in the ceiling > - ! cocaine drugs
    bipolar transistor > - ! bipolar
    speed dating > - ! amphetamines
    stroke play golf > - ! stroke
    weight lifting club > - ! weight
    blood donors > - ! blood-cancer
    heart of the village committee > - ! heart
    panic buying > - ! panic
    speed awareness course > - ! amphetamines
    wine tasting > - ! alcohol
    depression glass collectors > - ! depression
  `,
}
