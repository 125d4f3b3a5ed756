/** Set G, the third part. */
export const EIGHTH_SIGHT_THIRD_ROWS = {
  feeling: `
    nothing makes me happy any more > depression | mental-health
    heart racing and cant breathe in shops > panic | anxiety | agoraphobia
    everyone is looking at me > social-anxiety | anxiety
    nobody to talk to > loneliness | making-friends | mental-health
    always tired even after sleeping > me-cfs | sleep-apnoea | burnout | sleep | long-covid | thyroid | anaemia
    feel like a stranger in my own body > dissociation | trans | body-dysmorphia
    not good enough > self-esteem | perfectionism | depression
    everything spins when I stand up > dizziness | pots
    house so full I cant let anyone in > hoarding
    crying all the time since baby came > postnatal-depression | new-baby
    walking on eggshells at home > domestic-abuse | narcissistic-abuse | relationships | alcohol-families
    up all night thinking > sleep | anxiety | stress
    eat till I feel sick > binge-eating | eating-disorders
    cant look in the mirror > body-dysmorphia | self-esteem
    scared to leave the house > agoraphobia | anxiety | panic
    afraid of dying of some disease > health-anxiety | anxiety
    house so quiet since the kids left > empty-nest | loneliness
    cant bear people chewing > unbearable-sounds
    running on empty > burnout | stress
    dark mornings get me down > low-in-winter | depression
    jumpy and having nightmares > ptsd | sleep
    need the toilet every ten minutes > continence | ibs | ibd | bladder-pain
    no one to spend christmas with > loneliness | living-alone
    dont fit in anywhere > loneliness | self-esteem | autism | neurodivergence | making-friends
    what is the point of it all > suicidal-thoughts | depression | life-crisis
  `,
  'other-language': `
    hjelp til å slutte å drikke > alcohol | addiction
    spilleavhengighet > gambling | addiction
    pårørende til rusavhengige > drugs-families | alcohol-families | relatives
    sorggruppe > grief
    etterlatte etter selvmord > bereaved-by-suicide | grief
    mistet barn > child-loss | baby-loss | grief
    leddgikt > rheumatoid-arthritis | arthritis
    kols > copd | breathing
    hjerneslag > stroke
    brystkreft > breast-cancer | cancer
    demens pårørende > dementia-families | dementia
    overgangsalder > menopause
    angst > anxiety
    ensom > loneliness
    skilsmisse > separation | relationships
    voldtatt > rape | abuse-survivors
    jeg orker ikke mer > suicidal-thoughts | depression | burnout
    barnevernet har tatt barna mine > children-taken | parenting
    tvangslidelse > ocd | mental-health
    Alkoholiker Selbsthilfegruppe > alcohol | addiction
    Spielsucht > gambling | addiction
    Fehlgeburt > miscarriage | baby-loss
    verwaiste Eltern > child-loss | baby-loss | grief
    Rheuma > arthritis | rheumatoid-arthritis
    Schlaganfall > stroke
    Krebs > cancer
    Zuckerkrankheit > diabetes
    Zöliakie > coeliac
    Schuppenflechte > psoriasis | skin
    pflegende Angehörige > carers | relatives
    Depression Selbsthilfe > depression | mental-health
    Panikattacken > panic | anxiety
    Essstörung > eating-disorders
    Wochenbettdepression > postnatal-depression | new-baby
    alleinerziehend > single-parents | parenting
  `,
  place: `
    aa meeting worksop tuesday > alcohol | addiction ~ worksop # day=tu
    bereavement cafe leeds > grief ~ leeds
    dementia group norwich thursday > dementia | dementia-families ~ norwich # day=th
    andys man club halifax monday > men | mental-health ~ halifax # day=mo
    slimming group in derby > weight ~ derby
    stroke club stockport > stroke ~ stockport
    carers coffee morning exeter wednesday > carers | relatives ~ exeter # day=we
    adhd adults bristol > adhd | neurodivergence ~ bristol
    narcotics anonymous glasgow saturday > drugs | addiction ~ glasgow # day=sa
    fibromyalgia swansea > fibromyalgia | pain ~ swansea
    lgbt youth group preston friday > lgbtq-youth | lgbtq ~ preston # day=fr
    diabetes support near lincoln > diabetes ~ lincoln
    anxiety group sunderland sunday > anxiety | mental-health ~ sunderland # day=su
    breast cancer group plymouth > breast-cancer | cancer ~ plymouth
    parkinsons group in ipswich on a friday > parkinsons ~ ipswich # day=fr
  `,
  trap: `
    heart shaped cake tin > - ! heart cardiomyopathy heart-failure
    crab claws recipe > - ! cancer
    drinking water filter > - ! alcohol alcohol-families
    stroke order chinese letters > - ! stroke
    speed camera locations > - ! amphetamines drugs
    ice cream van hire > - ! amphetamines drugs
    twin beds for sale > - ! multiples twin-loss
    blind cleaning service venetian > - ! sight-loss retinal-dystrophy
    coke zero price > - ! cocaine drugs
    great depression 1930s history > - ! depression low-in-winter
    step ladder hire > - ! step-families
    gaming pc build > - ! gaming gaming-families
    kidney beans tinned > - ! kidney transplant
    adopt a donkey > - ! adoption adoptees adoptive-parents
    pain au chocolat > - ! pain
  `,
}
