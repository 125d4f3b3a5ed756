/** Set I, the third part. */
export const TENTH_SIGHT_THIRD_ROWS = {
  relative: `
    husband addicted to porn > sex-addiction-partners
    friend with breast cancer how to help > cancer-families | breast-cancer
    wife has MS > illness-families | ms | carers
    partner with parkinsons > illness-families | parkinsons | carers
    mum has dementia > dementia-families | caring-for-parents
    dad has alzheimers and wanders > dementia-families
    my husband is going into a home > care-home | dementia-families
    my daughter won't eat > eating-disorder-families | anorexia | arfid
    my teenage daughter cuts herself > self-harm-families
    my son is suicidal > suicidal-families
    daughter has bipolar > mental-health-families | bipolar
    husband has depression > mental-health-families
    my mum had schizophrenia when I was little > mentally-ill-parents
    autistic son > autism-families | parent-carers
    my husband has adhd > adhd-families
    my brother is disabled and gets all the attention > siblings
    son in prison > prison-families
    my child is trans > trans-families | lgbtq-families
    my daughter just told us she's gay > lgbtq-families
    husband in the army deployed > military-families
    grandson has died > grandchild-loss | child-loss
    my dad's funeral > parent-loss | grief
    my child's best friend died > bereaved-children | grief
    our son was murdered > murder-bereaved | child-loss
    my husband died in Afghanistan > bereaved-in-service | widowed
    mum died of covid > bereaved-by-covid | parent-loss
    my teenager hits me > violent-children | parents-of-teens
    grown up son still at home drinking > alcohol-families | parents-of-adults
    bringing up my granddaughter > kinship-care
    my baby is deaf > deaf-children
    our little boy has leukaemia > childhood-cancer | leukaemia
    my daughter has type 1 > diabetes-children | type-1-diabetes
    baby born with hole in the heart > heart-children
    my child was sexually abused > parents-of-abused-children
    daughter with juvenile arthritis > juvenile-arthritis
    son has down syndrome > down-syndrome | parent-carers
    little girl only speaks at home not at school > selective-mutism
    my gran was conned out of her money > scams | elder-abuse
    brother has gone missing > missing-people
    stepson hates me > step-families
  `,
  feeling: `
    I can't breathe going up the stairs > breathing | copd | heart-failure | asthma
    heart pounding and I think I'm dying > panic | anxiety | heart-rhythm
    tired all the time however much I sleep > me-cfs | long-covid | unexplained-symptoms | sleep-apnoea | anaemia | depression
    can't see the point in anything > depression | suicidal-thoughts
    everything feels like a dream and not real > dissociation
    mind won't switch off at night > sleep | anxiety
    scared to leave the house > agoraphobia | anxiety | housebound
    go red and shake when I talk to people > social-anxiety | anxiety
    convinced every lump is cancer > health-anxiety | anxiety
    have to check the door twenty times > ocd
    disgusting thoughts I would never act on > intrusive-thoughts | ocd
    hate what I see in the mirror > body-dysmorphia | self-esteem | eating-disorders
    eat until I feel sick then hate myself > binge-eating | eating-disorders | bulimia
    sick up my food in secret > bulimia | eating-disorders
    someone talking in my head when nobody is there > hearing-voices | psychosis
    can't throw anything away > hoarding
    I explode at little things > anger
    never good enough > self-esteem | perfectionism
    empty and running on nothing since work > burnout | stress | depression
    sad every November until spring > low-in-winter | depression
    flashbacks and nightmares > ptsd | complex-trauma
    too much noise and light and people > highly-sensitive | autism | neurodivergence | unbearable-sounds
    chewing sounds make me want to scream > unbearable-sounds
    live in a fantasy world for hours > daydreaming
    pick at my skin till it bleeds > skin-picking
    burning feet at night > neuropathy | restless-legs
    room spins when I turn my head > dizziness
    hands shake when I hold a cup > tremor | parkinsons
    crying over the baby and feel nothing > postnatal-depression | new-baby
    house so quiet since the kids left > empty-nest | loneliness
  `,
  'other-language': `
    spilleavhengig > gambling
    slutte å røyke > smoking
    pårørende til alkoholiker > alcohol-families
    sorgruppe > grief
    mistet barnet mitt > child-loss | baby-loss
    slitasjegikt > arthritis
    leddgikt > rheumatoid-arthritis | arthritis
    hjerneslag > stroke
    utmattelsessyndrom > me-cfs
    brystkreft > breast-cancer | cancer
    sukkersyke > diabetes
    overgangsalder > menopause
    ensom > loneliness
    generalisert angstlidelse > anxiety
    spiseforstyrelse > eating-disorders
    mobbing på jobben > workplace-bullying | bullying
    jeg har depresjon > depression
    Trockene Alkoholiker > alcohol
    Spielsucht > gambling
    Angehörige von Demenzkranken > dementia-families
    Trauergruppe > grief
    Witwe > widowed
    Rückenschmerzen > back-pain | pain
    Schlaganfall > stroke
    Darmkrebs > bowel-cancer | cancer
    Schuppenflechte > psoriasis
    Schlafstöhrungen > sleep
    Zwangsstörung > ocd
    Deppresion > depression
    Alleinerziehende > single-parents
  `,
  place: `
    AA meeting Worksop Tuesday > alcohol ~ worksop # day=tu
    grief group in Mansfield > grief ~ mansfield
    gamblers anonymous Leicester Thursday evening > gambling ~ leicester # day=th
    carers group Derby > carers ~ derby
    Parkinsons support Lincoln monday > parkinsons ~ lincoln # day=mo
    men's group Barnsley wednesdays > men ~ barnsley # day=we
    dementia cafe Chesterfield > dementia | dementia-families ~ chesterfield
    anxiety group near Hull > anxiety ~ hull
    narcotics anonymous Sheffield sunday > drugs ~ sheffield # day=su
    fibromyalgia Doncaster > fibromyalgia ~ doncaster
    breast cancer group Norwich friday > breast-cancer ~ norwich # day=fr
    stroke club Grimsby > stroke ~ grimsby
    breastfeeding group Swindon Saturday morning > breastfeeding ~ swindon # day=sa
    adhd adults Nottingham > adhd ~ nottingham
    bereaved by suicide Carlisle > bereaved-by-suicide ~ carlisle
  `,
  trap: `
    heart shaped balloons > - ! heart heart-rhythm heart-failure cardiomyopathy
    stroke the cat > - ! stroke
    cancer horoscope today > - ! cancer
    speed camera locations > - ! amphetamines
    single bed frame > - ! single-life single-parents
    crack in windscreen repair > - ! cocaine
    diet coke price > - ! cocaine
    migration of swallows > - ! swallowing
    twin room hotel > - ! multiples twin-loss
    liver and onions recipe > - ! liver
    shooting stars tonight > - ! sudden-death
    AS level results > - ! ankylosing-spondylitis
    blood orange marmalade > - ! blood-cancer anaemia
    depression over the Atlantic weather forecast > - ! depression low-in-winter
    phone charger iphone > - ! social-media
  `,
}
