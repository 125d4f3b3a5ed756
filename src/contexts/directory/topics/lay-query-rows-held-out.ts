/** Searches written down before the rules were tuned, the way people type; kept to tell rules from learning by heart. */
export const HELD_OUT_ROWS = {
  everyday: `
    cant sleep at night > sleep
    feeling down after having baby > postnatal-depression
    problems with food > eating-disorders | binge-eating
    putting on weight > weight
    mum group new baby > new-baby
    lost my dad last month > parent-loss
    going through divorce > separation
    no money left > debt
    going blind > sight-loss
    can't hear properly any more > hearing-loss
    panic attacks on the bus > panic
    living with diabetes > diabetes
    had a stroke > stroke`,
  slang: `
    pissheads anonymous > alcohol
    off my face every weekend > drugs | alcohol
    on the spice > drugs | cannabis
    knocked about by my fella > domestic-abuse
    my head's a mess > mental-health
    hooked on scratchcards > gambling
    brassic > debt
    stoner wanting to quit > cannabis
    vapeing > vaping
    got the blues > depression`,
  misspelling: `
    depreshion > depression
    alzhimers > dementia
    skizofrenia > schizophrenia
    bi polar > bipolar
    anziety > anxiety
    parkinsens > parkinsons
    arthritus > arthritis
    asburgers > autism
    greif > grief
    dimentia support > dementia
    fybromyalgia > fibromyalgia
    addhd > adhd`,
  professional: `
    post traumatic stress disorder > ptsd
    hyperemesis gravidarum > pregnancy
    multiple sclerosis > ms
    complicated grief > grief
    inflammatory bowel disease > ibd
    substance misuse > drugs
    treatment-resistant depression > depression
    atrial fibrillation > heart-rhythm
    intimate partner violence > domestic-abuse`,
  abbreviation: `
    gad > anxiety
    t2 diabetes > type-2-diabetes
    EUPD > borderline
    cptsd > complex-trauma
    RA > rheumatoid-arthritis
    TBI > brain-injury
    NA > drugs
    SAD > low-in-winter
    ALS > mnd`,
  sentence: `
    where can I find a group for people who gamble > gambling
    is there anyone else who hears voices > hearing-voices
    I am looking for other people who have lost a child > child-loss
    I would like to meet people with parkinsons near me > parkinsons
    does anyone know a support group for menopause > menopause
    I've been drinking every day since I lost my job > alcohol | unemployment
    just got diagnosed with breast cancer and scared > breast-cancer
    I need help to stop gambling > gambling
    I want to quit smoking but I can't > smoking
    nobody understands how tired I am all the time > me-cfs`,
  relative: `
    my daughter has anorexia > eating-disorder-families | anorexia
    I live with someone who drinks too much > alcohol-families | alcohol
    my dad and I both have bipolar > bipolar
    I lost my husband > widowed
    my son died > child-loss
    boyfriend has ptsd > mental-health-families | ptsd
    caring for my mum with parkinsons > carers | parkinsons
    partner of someone with ms > carers | ms
    my nan keeps forgetting things > dementia-families | dementia
    my brother is on heroin > drugs-families | opioids`,
  feeling: `
    I feel empty > depression
    nobody likes me > loneliness | self-esteem | social-anxiety
    so angry with everyone > anger
    can't cope anymore > mental-health | stress
    I just want to disappear > suicidal-thoughts
    feeling guilty since mum died > parent-loss | grief
    stressed out at work > stress | burnout
    I have nobody to talk to > loneliness | mental-health`,
  otherLanguage: `
    jeg sliter med angst > anxiety
    finnes det en gruppe for sorg > grief
    mannen min drikker for mye > alcohol-families | alcohol
    brystkreft > breast-cancer
    brystkreftgruppe > breast-cancer
    mistet jobben > unemployment
    spilleavhengighet > gambling
    hjelp med sovnvansker > sleep
    pårørende til demente > dementia-families | dementia
    datteren min har anoreksi > anorexia | eating-disorder-families
    slutte å røyke > smoking
    ensomhet > loneliness
    mobbing på jobben > workplace-bullying
    Selbsthilfegruppe Depression > depression
    suche Gruppe für Angehörige von Alkoholikern > alcohol-families | alcohol
    mein Mann trinkt > alcohol-families | alcohol
    Trauergruppe > grief
    Alkoholsucht > alcohol
    ich kann nicht schlafen > sleep
    wer hilft bei Schulden > debt
    meine Tochter hat Essstörungen > eating-disorder-families | eating-disorders
    Schlafstoerungen > sleep
    Hilfe bei Spielsucht > gambling
    Gruppe für Alleinerziehende in meiner Nähe > single-parents
    Burnout Selbsthilfe > burnout
    Brustkrebs > breast-cancer`,
  withPlace: `
    grief worksop > grief ~ worksop
    alcohol group near Leeds > alcohol ~ leeds
    anxiety support in Sheffield > anxiety ~ sheffield
    single dads doncaster > single-parents | fathers-contact ~ doncaster
    ptsd veterans lincoln > ptsd | veterans ~ lincoln
    kols group worksop > copd ~ worksop
    angst i Bergen > anxiety ~ bergen
    alkohol nær Oslo > alcohol ~ oslo
    Trauer Leipzig > grief ~ leipzig
    Depression in Berlin > depression ~ berlin
    reading anxiety > anxiety
    bath depression group > depression`,
  narrowed: `
    alcohol tuesday evening > alcohol # day=tu time=evening
    grief group online > grief # how=online
    anxiety on Mondays after work > anxiety # day=mo time=evening
    men's group depression > depression # for=men
    women only ptsd group > ptsd # for=women
    depression group in Polish > depression # language=pl
    ms wheelchair accessible > ms # access=step-free
    angst tirsdag kveld > anxiety # day=tu time=evening
    Depression dienstagabends > depression # day=tu time=evening
    Trauergruppe für Frauen > grief # for=women
    gambling weekends > gambling # day=sa day=su
    cancer zoom > cancer # how=online`,
  negated: `
    drugs not alcohol > drugs ! alcohol
    grief but not children > grief ! child-loss
    non religious alcohol group > alcohol ! leaving-religion
    Depression ohne Angst > depression ! anxiety
    kreft ikke brystkreft > cancer ! breast-cancer
    can't stop drinking > alcohol
    my son won't eat > eating-disorder-families | eating-disorders
    no job > unemployment
    no drugs just drink > alcohol ! drugs`,
  trap: `
    stroke of luck > - ! stroke
    depression glass > - ! depression
    black friday > - ! minority-ethnic
    ms word > - ! ms
    plumber worksop > - ! debt
    pizza > - ! eating-disorders
    train times > - ! autism
    football club > - ! gambling
    bar job > - ! alcohol
    great depression history > - ! depression
    drinking water > - ! alcohol
    heart of gold > - ! heart
    cancer star sign > - ! cancer
    weight lifting > - ! weight
    IBZ > - ! ibs`,
} as const
