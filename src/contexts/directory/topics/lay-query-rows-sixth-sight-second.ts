/**
 * More of the searches of `lay-query-rows-sixth-sight-first.ts`.
 */
export const SIXTH_SIGHT_SECOND_ROWS = {
  everyday: `
    out of the psych ward > psychiatric-hospital
    leave everything till last minute > perfectionism | adhd`,
  slang: `
    off my face every weekend > drugs | alcohol
    boozehound > alcohol
    lezzer > lgbtq
    baby brain knackered > new-baby
    down in the dumps > depression`,
  medicine: `
    nalmefene > alcohol
    methadone > opioids
    allopurinol > gout
    keppra > epilepsy
    ozempic > weight | type-2-diabetes
    quetiapine > bipolar | psychosis | schizophrenia
    coming off effexor > psychiatric-medicine`,
  relative: `
    sister is a crackhead > drugs-families | cocaine
    my fella looks at naked women online all day > sex-addiction-partners | sex-and-porn
    my grandad passed > grief
    nan keeps forgetting who we are > dementia-families | dementia
    partner with bowel cancer > cancer-families | bowel-cancer
    my little girl has leukaemia > childhood-cancer | leukaemia
    son has meltdowns > autism-families
    my husband has never been tested but is adhd > adhd-families
    wife hears voices > mental-health-families | hearing-voices
    my mate says he'll end it > suicidal-families
    girlfriend throws up her food > eating-disorder-families | bulimia
    mum was in and out of hospital with her nerves > mentally-ill-parents | mental-health-families`,
  misspelling: `
    diazipam withdrawl > benzodiazepines
    artheritis in my hands > arthritis
    rumatoid > rheumatoid-arthritis
    fibromialgea > fibromyalgia
    elhers danlos > hypermobility
    parkinsans desease > parkinsons
    leukeamia > leukaemia
    melinoma > skin-cancer
    pancreatic canser > pancreatic-cancer
    hashimotoes > thyroid
    exzcema > eczema
    haemophelia > haemophilia
    hemacromatosis > haemochromatosis
    klinefeltas > turner-klinefelter
    showgrens > sjogrens
    raynords > scleroderma
    cushins > pituitary
    phenylketonuria diet > pku
    schitzophrenia > schizophrenia`,
  sentence: `
    my partner has lost our savings on football bets > gambling-families
    both my parents drank and I still feel it > adult-children
    my daughter was murdered by her boyfriend > murder-bereaved
    I look after my mum and I am 13 > young-carers`,
  feeling: `
    can't enjoy my day off because of work > work-addiction | burnout | stress
    I keep rescuing people who use me > codependency
    everyone has forgotten my baby > baby-loss | miscarriage | child-loss
    talking to his photo every night > widowed | grief
    I resent my baby > postnatal-depression
    my own kids don't want to know me > family-estrangement
    mum never told me she loved me > harmful-parents
    mothers day hurts no kids > childless
    no one would notice if I was gone > loneliness | suicidal-thoughts
    eat dinner alone every night > loneliness | living-alone
    never been on a date > single-life
    what's the point of me now I've stopped work > retirement | life-crisis
    frightened I will hit my wife > stopping-violence
    I feel dead inside > depression
    can't stop shaking with nerves > anxiety
    heart pounds in shops and I have to run out > panic | agoraphobia
    go bright red when someone talks to me > social-anxiety
    sure I have a brain tumour > health-anxiety
    cover all the mirrors > body-dysmorphia
    people on tv talk about me > psychosis
    like I am watching a film of my life > dissociation
    don't want to wake up tomorrow > suicidal-thoughts
    snap at the kids for nothing > anger | parenting
    everyone is better than me > self-esteem`,
  abbreviation: `
    TTC after loss > pregnancy-after-loss | infertility
    RSD pain > crps
    HCM > cardiomyopathy
    PSP brain > brain-and-nerves | parkinsons
    MCI > dementia
    SMA baby > muscular-dystrophy
    RLS > restless-legs
    CAH > addisons | turner-klinefelter | rare-conditions | pituitary
    NG tube baby > tube-feeding | premature-babies
    EHCP > parent-carers | school-refusal`,
  professional: `
    hypogammaglobulinaemia > immune-deficiency
    cafe au lait spots > neurofibromatosis`,
  norwegian: `
    drikker hver kveld > alcohol
    samboeren ruser seg > drugs-families
    mistet broren min i selvmord > bereaved-by-suicide
    vondt i hele kroppen hele tiden > fibromyalgia | pain
    kneoperasjon > joint-replacement
    hjernetåke > long-covid | me-cfs
    prostatakreft > prostate-cancer
    pappa har fått alzheimer > dementia-families | dementia
    redd for folk > social-anxiety
    får ikke sove > sleep
    tvangstanker > ocd | intrusive-thoughts
    adoptert fra kina > adoptees
    mamma på sykehjem > care-home
    sønnen min vil ikke på skolen > school-refusal
    alene med to barn > single-parents
    stamming voksne > stammering
    barn med downs > down-syndrome
    blir slått av kona > men-facing-abuse | domestic-abuse
    mistet jobben > unemployment
    savner barnebarna > grandparents-apart`,
  german: `
    heimlich trinken > alcohol
    Sohn kifft > drugs-families | cannabis
    Bruder hat sich umgebracht > bereaved-by-suicide
    Schmerzen überall > fibromyalgia | pain
    Knie Operation > joint-replacement
    Gebärmutterkrebs > gynae-cancer
    Papa hat Parkinson > illness-families | parkinsons
    Angst unter Leuten > social-anxiety
    nachts wach liegen > sleep
    Zwangsgedanken > ocd | intrusive-thoughts
    Mutter ins Heim > care-home
    Kind geht nicht zur Schule > school-refusal
    allein mit zwei Kindern > single-parents
    stottern > stammering
    Freundin schlägt mich > men-facing-abuse | domestic-abuse
    Job verloren > unemployment
    verlassene Eltern > family-estrangement
    Blasenentzündung dauernd > bladder-pain
    keine Freunde > loneliness | making-friends
    Hörgerät > hearing-loss`,
  place: `
    parkinsons dance class brighton > parkinsons ~ brighton
    widows lunch norwich > widowed ~ norwich
    fibro sheffield > fibromyalgia ~ sheffield
    anxiety group reading > anxiety ~ reading`,
  trap: `
    heart shaped balloons > - ! heart
    cancer research shop > - ! skin-cancer breast-cancer
    bath plug > - ! continence
    bottle opener > - ! alcohol
    pump for paddling pool > - ! type-1-diabetes breastfeeding
    bathroom scales > - ! weight eating-disorders
    running shoes for wide feet > - ! neuropathy
    dog training classes > - ! pet-loss
    cat grooming > - ! abuse-survivors pet-loss
    beard trimmer > - ! pcos
    hearing on tuesday in court > - ! hearing-loss
    blue badge of courage summary > - ! benefits disability
    sleeping bag > - ! sleep
    panic buying toilet roll > - ! panic
    mad max film > - ! mental-health
    father ted dvd > - ! fathers
    mother of pearl necklace > - ! mothers
    twin peaks box set > - ! multiples twin-loss
    memory card 64gb > - ! dementia
    memory foam mattress > - ! dementia sleep
    stress ball bulk > - ! stress
    shock absorber > - ! ptsd
    sofa bed > - ! homelessness
    bridge loan > - ! suicidal-thoughts debt
    crack cocaine lyrics > - ! cocaine
    knee pads for gardening > - ! arthritis continence
    hip hop class > - ! joint-replacement
    neck tie > - ! back-pain dystonia
    bowel of the earth quote > - ! bowel-cancer
    foster grant sunglasses > - ! fostering
    guide dog puppy calendar > - ! sight-loss
    prison architect cheats > - ! after-prison
    widow twankey costume > - ! widowed
    refugee camp map minecraft > - ! refugees
    veteran cars rally > - ! veterans
    army surplus store > - ! veterans
    student loan calculator > - ! students debt
    nursery jobs > - ! parenting health-workers
    smoking jacket > - ! smoking
    glass ceiling > - ! unemployment`,
}
