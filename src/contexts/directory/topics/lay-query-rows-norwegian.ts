/** Searches in Norwegian. */
export const NORWEGIAN_ROWS = {
  norwegian: `
    sorg > grief
    sorggruppe > grief
    angst > anxiety
    angstgruppe > anxiety
    jeg er så ensom > loneliness
    alkohol > alcohol
    drikker for mye > alcohol
    jeg klarer ikke slutte å drikke > alcohol
    kreft > cancer
    brystkreft gruppe > breast-cancer
    finnes det noen gruppe for folk med diabetes > diabetes
    hjelp med spilleavhengighet > gambling
    søvnproblemer > sleep
    soevnproblemer > sleep
    sovnproblemer > sleep
    får ikke sove > sleep
    depresjon > depression
    depresjonen > depression
    deprisjon > depression
    utbrent > burnout
    kols > copd
    epilepsi > epilepsy
    skilsmisse > separation
    tvangstanker > ocd
    psykose > psychosis
    spiseforstyrrelser > eating-disorders
    spiseforstyrrelse > eating-disorders
    arbeidsledig > unemployment
    mistet mannen min > widowed
    mistet barnet mitt > child-loss | baby-loss
    mammaen min har demens > dementia-families | dementia
    sønnen min ruser seg > drugs-families | drugs
    datter med anoreksi > eating-disorder-families | anorexia
    kona mi er deprimert > mental-health-families | depression
    pårørende til alkoholikere > alcohol-families | alcohol
    pårørende rus > drugs-families | drugs
    overgangsalder > menopause
    fibromyalgi > fibromyalgia
    hjerneslag > stroke
    voldtekt > rape
    røykeslutt > smoking
    gjeld > debt
    migrene > migraine
    leddgikt > rheumatoid-arthritis | arthritis
    parkinson > parkinsons
    angst på nett > anxiety # how=online
    sorg onsdag kveld > grief # day=we time=evening
    depresjon for menn > depression # for=men
    ms med rullestol > ms # access=step-free
    kreft ikke brystkreft > cancer ! breast-cancer
    rus men ikke alkohol > drugs ! alcohol
    sorg i Oslo > grief ~ oslo
    angst nær Bergen > anxiety ~ bergen`,
} as const
