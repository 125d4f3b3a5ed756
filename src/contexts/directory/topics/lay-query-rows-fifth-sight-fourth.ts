/**
 * More of the searches of `lay-query-rows-fifth-sight-first.ts`.
 */
export const FIFTH_SIGHT_FOURTH_ROWS = {
  misspelling: `
    skitsofrenia > schizophrenia
    eating dissorder > eating-disorders
    anerexia > anorexia`,
  place: `
    carers leeds > carers ~ leeds
    aa meeting bristol > alcohol ~ bristol
    dads group in hull > fathers ~ hull
    bereavement cardiff > grief ~ cardiff
    autism mums liverpool > autism-families | mothers ~ liverpool
    stroke club plymouth > stroke ~ plymouth
    adhd adults manchester > adhd ~ manchester
    gamblers anonymous glasgow > gambling ~ glasgow`,
  norwegian: `
    slutte å drikke > alcohol
    mannen min drikker > alcohol-families
    spillegal > gambling
    pårørende rus > drugs-families
    hasj > cannabis
    mistet mamma > parent-loss
    enkemann > widowed
    krybbedød > baby-loss
    selvmord i familien > bereaved-by-suicide | suicidal-families
    spontanabort > miscarriage
    hjerteinfarkt > heart
    slag > stroke
    brystkreft > breast-cancer
    sukkersyke > diabetes | type-2-diabetes | type-1-diabetes
    stomipose > stoma
    utmattet hele tida > me-cfs | burnout
    slitasjegikt > arthritis
    cøliaki > coeliac
    overgangsalder > menopause
    øresus > tinnitus
    ufrivillig barnløs > infertility | childless
    aleneforelder > single-parents
    skilsmisse > separation
    besteforeldre som ikke får se barnebarn > grandparents-apart
    fosterforeldre > fostering
    skolevegring > school-refusal
    mobbet på jobben > workplace-bullying
    utbrent > burnout
    redd for å fly > phobias
    kutter seg > self-harm | self-harm-families
    overspising > binge-eating
    stemmer i hodet > hearing-voices
    ingen venner > loneliness | making-friends
    nav > benefits
    gjeld > debt
    voldtatt > rape
    svigermor > in-laws
    adhd hos voksne > adhd
    nedsatt hørsel > hearing-loss
    amputert > limb-loss`,
  german: `
    trockener Alkoholiker > alcohol
    Mann trinkt zu viel > alcohol-families
    Spielsucht > gambling
    kiffen aufhören > cannabis
    Sternenkind > baby-loss
    Witwe > widowed
    Mutter gestorben > parent-loss
    Hund eingeschläfert > pet-loss
    Schlaganfall > stroke
    Krebs Angehörige > cancer-families
    Brustkrebs nach der OP > breast-cancer
    Zucker > diabetes | type-2-diabetes | type-1-diabetes
    Rheuma > rheumatoid-arthritis | arthritis
    Rollstuhl > disability
    Reizdarm > ibs
    Wechseljahre > menopause
    Ohrgeräusche > tinnitus
    Schuppenflechte > psoriasis
    Bluthochdruck > blood-pressure-clots
    Lungenfibrose > pulmonary-fibrosis
    pflegende Angehörige > carers
    Vater im Pflegeheim > care-home
    Demenz Mutter > dementia-families
    Pflegekind > fostering
    Scheidung > separation
    alleinerziehend > single-parents
    Kinderwunsch > infertility
    Regenbogenfamilie > rainbow-families
    Schreibaby > new-baby
    Wochenbettdepression > postnatal-depression
    Mobbing > bullying | workplace-bullying
    Burnout > burnout
    Angst vor Menschen > social-anxiety
    Platzangst > agoraphobia | phobias
    Schlafstörung > sleep
    Ritzen > self-harm
    Magersucht > anorexia
    einsam > loneliness
    Schulden > debt
    arbeitslos > unemployment`,
  trap: `
    withdrawal from savings account > - ! drugs alcohol benzodiazepines psychiatric-medicine
    cash withdrawal limit > - ! drugs alcohol
    stroke order chinese characters > - ! stroke
    butterfly stroke > - ! stroke
    panic at the disco tickets > - ! panic
    heart of midlothian fc > - ! heart
    cancer star sign > - ! cancer
    bipolar transistor > - ! bipolar
    manic street preachers > - ! bipolar
    depression glass collectors > - ! depression
    tropical depression > - ! depression
    ibs dent repair > - ! ibs
    stressed leather sofa > - ! stress
    weight of a cubic metre of sand > - ! weight
    weight plates second hand > - ! weight
    gaming laptop > - ! gaming
    vape shop opening hours > - ! vaping smoking
    wine tasting > - ! alcohol
    pub quiz > - ! alcohol
    coke zero offers > - ! cocaine
    speed awareness course > - ! amphetamines
    ice skating rink > - ! amphetamines
    weed killer > - ! cannabis
    grass cutting > - ! cannabis
    crack in the ceiling > - ! cocaine
    spice rack > - ! drugs cannabis
    gear stick stuck > - ! steroids drugs
    horse riding > - ! opioids
    needles for knitting > - ! drugs
    bottle bank > - ! alcohol
    adult learning spanish > - ! learning-disability
    adoption of new software > - ! adoption adoptees
    foster's lager > - ! fostering alcohol
    carer wanted full time salary > - ! carers
    widow spider > - ! widowed
    black widow film > - ! widowed grief
    twin room booking > - ! twin-loss multiples
    dead battery car > - ! grief sudden-death
    lost luggage > - ! grief
    miscarriage of justice > - ! miscarriage
    migration of birds > - ! refugees living-abroad
    prison break > - ! after-prison
    debt collector jobs > - ! debt
    retirement flats for sale > - ! retirement
    pain au chocolat recipe > - ! pain
    muscle car > - ! muscular-dystrophy
    gas bill > - ! ibs stomach
    bath bomb > - ! disasters
    blind cord > - ! sight-loss
    venetian blinds > - ! sight-loss
    dyson fan > - ! dyspraxia
    burns night supper > - ! burns
    deaf havana band > - ! hearing-loss
    liver and onions > - ! liver
    kidney beans > - ! kidney
    iron on patches > - ! anaemia haemochromatosis smoking
    skin for iphone > - ! skin skin-cancer
    escape room > - ! agoraphobia`,
}
