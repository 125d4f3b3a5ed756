/**
 * Set F, written once the misses of set E had been mended, harder on purpose: at first sight 112 of 136 (82.4 %; 76.5 % with
 * the product as it was before), and 22 of 25 traps (88.0 %).
 */
export const SEVENTH_SIGHT_ROWS = {
  everyday: `
    brother in law drinks himself silly > alcohol-families
    six months sober > alcohol | addiction
    pill addict > prescription-drugs | painkillers | drugs
    online bingo all night > gambling
    hooked on instagram > social-media
    twin died at birth > twin-loss | baby-loss
    hospital bag but no baby > baby-loss
    my gran's funeral is over now what > grief
    buried my husband last week > widowed
    dad hanged himself > bereaved-by-suicide
    kids lost their mum to cancer > bereaved-children | bereaved-after-illness
    horse put down > pet-loss
    creaking knees > arthritis
    heart attack last year > heart
    stroke at 38 > stroke
    fits at night > epilepsy
    pins and needles in both feet > neuropathy
    shuffling and freezing > parkinsons
    exhausted for two years after glandular fever > me-cfs
    no taste or smell > long-covid
    chemo wig > cancer | breast-cancer | alopecia
    one breast > breast-cancer
    prostate out and leaking > prostate-cancer | continence
    blood in my poo > bowel-cancer | ibd
    hypos at night > type-1-diabetes | diabetes
    fat jab > weight
    diarrhoea every morning > ibs | ibd
    pooing blood and cramps > ibd
    wheat makes me ill > coeliac | allergies
    wet the bed adult > continence
    kidneys failing > kidney
    curled up in agony every month > endometriosis | pmdd
    hair on my chin > pcos
    the change > menopause
    scratching all night > eczema
    noise in my head all the time > tinnitus
    room goes round > dizziness
    husband has motor neurone > mnd | illness-families
    exhausted looking after dad > caring-for-parents | carers
    mum wanders at night > dementia-families
    sister sectioned > mental-health-families
    lesbian over 60 > lgbtq | coming-out-late | older-people
    daughter is now my son > trans-families
    blokes group > men
    homesick student > students | living-abroad
    pensioners coffee > older-people | living-alone
    ex copper > emergency-workers
    nurse with ptsd > health-workers | ptsd
    left the mormons > leaving-religion
    autistic burnout > autism
    adhd at 50 woman > adhd
    can't do sums > dyscalculia
    eye injections > macular
    losing my hearing and my friends > hearing-loss
    new mum going mad > postnatal-depression | mothers | new-baby
    twins and exhausted > multiples | new-baby
    wife left me for a woman > separation | lgbtq-families
    grandad not allowed to see grandson > grandparents-apart
    fostering a baby > fostering
    adopted from romania > adoptees
    my stepson is rude to me > step-families
    son got expelled > school-refusal | parents-of-teens
    no luck with ivf > infertility | childless
    empty house now they've gone to college > empty-nest
    moved to scotland for love and know nobody > new-in-town | loneliness | living-abroad
    loan sharks > debt
    laid off after 30 years > unemployment
    pip appeal > benefits
    evicted with kids > homelessness
    husband arrested > prison-families
    he smashed my phone > domestic-abuse
    scared of my girlfriend > men-facing-abuse | domestic-abuse
    cousin abused me > abuse-survivors
    neglected as a kid > childhood-violence
    house was broken into > after-crime
    mum gave her savings to a scammer > scams
    gang at school picking on my boy > bullying
    signed off with stress > off-sick | stress
    scared of birds > phobias
    touching the light switch four times > ocd
    starving myself > anorexia
    secret eating > binge-eating
    rooms full of newspapers > hoarding
    lying awake > sleep`,
  slang: `
    hammered every night > alcohol`,
  relative: `
    dad spends his pension at the bookies > gambling-families | gambling
    my sister has ovarian cancer > cancer-families | gynae-cancer
    grandson self harming > self-harm-families
    daughter living on lettuce > eating-disorder-families`,
  feeling: `
    I feel sick if I don't know where he is > jealousy | love-addiction | anxiety
    nobody rings me > loneliness
    sat on my own in the canteen > loneliness | young-and-lonely
    days are so long since I stopped work > retirement
    nothing makes me smile > depression
    tight chest and worry > anxiety
    scared to answer the phone > social-anxiety
    I see my dead friend every time I shut my eyes > ptsd | grief
    tired of being alive > suicidal-thoughts
    red mist > anger
    I am a fraud and they will find out > self-esteem`,
  misspelling: `
    fibromyalger > fibromyalgia
    sciattica > back-pain
    osteparosis > osteoporosis
    hidradinitis > hidradenitis
    sarkoidosis > sarcoidosis`,
  medicine: `
    methotrexate injections > rheumatoid-arthritis | psoriatic-arthritis | psoriasis | arthritis`,
  abbreviation: `
    MS > ms
    LBD > dementia | dementia-families
    EDS > hypermobility
    POTS > pots
    GBS > guillain-barre | meningitis`,
  professional: `
    polycythaemia vera > blood-cancer
    idiopathic hypersomnia > narcolepsy
    tetralogy of fallot > heart-children`,
  norwegian: `
    pappa drikker for mye > alcohol-families | adult-children
    mistet et barnebarn > grandchild-loss
    vondt i kneet > arthritis | pain | joint-replacement
    kols > copd
    kronisk sliten > me-cfs
    kjæresten slår > domestic-abuse
    ensomme eldre > living-alone | loneliness | older-people
    foreldre til autister > autism-families
    panikkanfall på bussen > panic | agoraphobia
    arbeidsledig over 50 > unemployment`,
  german: `
    Spielhalle > gambling
    Fehlgeburt > miscarriage
    Rückenschmerzen > back-pain
    Vater hat Demenz > dementia-families
    Panik im Bus > panic | agoraphobia
    Essattacken > binge-eating
    Mann geht fremd > affairs
    Tochter ritzt sich > self-harm-families | self-harm
    Schwerhörig > hearing-loss
    Trauer um Hund > pet-loss`,
  place: `
    copd group in derby > copd ~ derby
    single dads leicester > lone-fathers | single-parents ~ leicester`,
  trap: `
    hammered copper bowl > - ! alcohol
    dead sea holidays > - ! grief psoriasis
    pet shop boys > - ! pet-loss
    baby shark song > - ! new-baby
    panic attack song lyrics > - ! panic
    freezing point of water > - ! parkinsons
    kidney shaped pool > - ! kidney
    eye of the tiger > - ! eye-conditions
    bone handled knife > - ! osteoporosis
    lost property london > - ! grief
    broken arrow film > - ! osteoporosis
    shark attack movie > - ! disasters
    drug store makeup > - ! drugs
    bachelor party ideas > - ! single-life
    single ticket to york > - ! single-life
    foster home for dogs > - ! fostering
    nurse uniform costume > - ! health-workers
    hotel suicide squad poster > - ! suicidal-thoughts bereaved-by-suicide
    mock exam maths paper > - ! dyscalculia students
    hole in the wall cash machine > - ! heart-children
    oxygen absorbers for food > - ! breathing copd
    blood moon tonight > - ! blood-cancer
    skin tone foundation > - ! skin
    stutter effect ableton > - ! stammering
    cold case series > - ! murder-bereaved`,
}
