/** Set H, the third part. */
export const NINTH_SIGHT_THIRD_ROWS = {
  feeling: `
    no energy and sad > depression | mental-health | low-in-winter
    stomach in knots before work > anxiety | stress | workplace-bullying
    go red and shake when I talk to people > social-anxiety | anxiety | self-esteem
    world feels like a film > dissociation
    heart broken > grief | separation | relationships | love-addiction
    days go by without speaking to anyone > loneliness | living-alone | housebound
    everyone else is in a couple > single-life | loneliness
    20 and no friends > young-and-lonely | making-friends | loneliness
    never finish anything because it has to be perfect > perfectionism
    cry at everything too sensitive > highly-sensitive | depression
    worried about the planet > climate-worry
    brain fog > long-covid | me-cfs | menopause | fibromyalgia
    dont know who I am any more > life-crisis | dissociation | self-esteem | borderline
    cant stop checking my body for lumps > health-anxiety | anxiety | ocd
    stuck indoors all day > housebound | agoraphobia | loneliness
    terrified of flying > phobias | anxiety
    I feel fat and hate food > anorexia | eating-disorders | body-dysmorphia
    picking at my skin until it bleeds > skin-picking | self-harm
    sore stiff shoulders in the morning cant lift arms > polymyalgia | arthritis | pain
    blowing up at the kids > anger | parenting | stress
    high as a kite then crashing down > bipolar | mental-health
    people are spying on me > psychosis | schizophrenia | stalking
    money worries keeping me awake > debt | benefits | sleep
    what now my kids have flown the nest > empty-nest | life-crisis
    feeling useless since I stopped work > retirement | unemployment | self-esteem
  `,
  'other-language': `
    slutte å røyke > smoking
    hasj > cannabis | drugs
    pillemisbruk > prescription-drugs | benzodiazepines | painkillers | drugs
    kjøpeavhengig > spending
    enke > widowed | grief
    spontanabort > miscarriage
    slitasjegikt > arthritis
    beinskjørhet > osteoporosis
    hjertesvikt > heart-failure | heart
    tykktarmskreft > bowel-cancer | cancer
    cøliaki > coeliac
    hårtap > alopecia
    nedsatt hørsel > hearing-loss | disability
    utviklingshemming > learning-disability | disability
    skolevegring > school-refusal
    ufrivillig barnløs > childless | infertility
    overgrep i barndommen > abuse-survivors | childhood-violence | complex-trauma
    mobbing på jobben > workplace-bullying | bullying
    sosial angst > social-anxiety | anxiety
    samisk samtalegruppe > sami
    Drogen Angehörige > drugs-families | drugs | relatives
    Tablettensucht > prescription-drugs | benzodiazepines | painkillers
    erwachsene Kinder von Alkoholikern > adult-children
    Witwer > widowed | grief
    Herzinsuffizienz > heart-failure | heart
    Hirntumor > brain-tumour | cancer
    Darmkrebs > bowel-cancer | cancer
    Schlafapnoe > sleep-apnoea
    Nierenkranke Dialyse > kidney | transplant
    Endometriose > endometriosis
    Schwerhörigkeit > hearing-loss
    Frühchen Eltern > premature-babies | new-baby
    Trennung und Scheidung > separation | relationships
    häusliche Gewalt > domestic-abuse
    Stimmen hören > hearing-voices | psychosis
  `,
  place: `
    gamblers anonymous manchester thursday > gambling | addiction ~ manchester # day=th
    al anon york monday > alcohol-families ~ york # day=mo
    ms society cardiff > ms ~ cardiff
    mens talking group barnsley wednesday > men | mental-health ~ barnsley # day=we
    knit and natter for lonely people bury > loneliness | making-friends | older-people ~ bury
    autism parents reading saturday > autism-families | autism | parent-carers ~ reading # day=sa
    prostate cancer support bath > prostate-cancer | cancer ~ bath
    depression group mansfield on tuesdays > depression | mental-health ~ mansfield # day=tu
    baby loss group belfast > baby-loss | grief ~ belfast
    domestic abuse survivors wolverhampton friday > domestic-abuse ~ wolverhampton # day=fr
    ocd group sheffield > ocd ~ sheffield
    copd exercise hull thursday > copd | breathing ~ kingston upon hull # day=th
    hearing voices group brighton > hearing-voices | psychosis ~ brighton
    overeaters anonymous oxford sunday > binge-eating | eating-disorders ~ oxford # day=su
    macular society group doncaster > macular | sight-loss ~ doncaster
  `,
  trap: `
    deaf leppard tribute band tickets > - ! hearing-loss deaf-signing
    liver and onions > - ! liver
    sleeping bag sale > - ! sleep homelessness
    foster lager price > - ! fostering
    spare kidney dish stainless steel > - ! kidney transplant
    brain teasers for quiz night > - ! brain-and-nerves brain-injury brain-tumour
    pregnant guppy fish tank > - ! pregnancy pregnancy-after-loss
    prison break tv series > - ! after-prison prison-families
    skin on chicken crispy > - ! skin acne
    angry birds game download > - ! anger
    breast of duck orange sauce > - ! breast-cancer breastfeeding
    widow spider bite picture > - ! widowed widowed-young
    tumble dryer smoking > - ! smoking vaping
    stamp collecting shop > - ! stammering hoarding
    panic room film > - ! panic
  `,
}
