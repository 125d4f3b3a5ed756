/**
 * Searches about mind, family, loss, caring and life's turns, some of 1,350 written without a look at any label. At
 * first sight 78.5 % were answered rightly (sentences 80, feelings 63, slang 77, relatives 70, Norwegian 89, German 92),
 * and of 145 that were harder to tell 60 %. All of them have since been mended by: no measure of what is still unseen.
 */
export const LIFE_UNSEEN_ROWS = {
  sentence: `
    I just lie in bed staring at the ceiling > depression
    I go downhill as soon as the clocks go back > low-in-winter
    I check the door is locked twenty times > ocd
    I eat until I feel ill and can't stop > binge-eating
    I'm 17 and having a baby > young-parents
    my kids live with their dad > mothers-apart
    my mother always put me down > harmful-parents ! down-syndrome
    house is so quiet now the kids have gone > empty-nest ! homelessness
    I lost it at nine weeks > miscarriage
    my children's dad died and I don't know how to help them > bereaved-children
    my son was stabbed to death > murder-bereaved
    I do everything for my husband and never get a break > carers
    I'm 14 and look after my mum > young-carers
    I cared for my husband for years and now he's gone > former-carers
    I'm drowning in bills > debt ! sudden-death
    I sent money to someone I met online > scams
    the surgeon messed up my operation > medical-harm
    I reported my employer and lost everything > whistleblowers`,
  feeling: `
    nothing is fun any more > depression
    jump at every bang > ptsd
    found texts from another woman > affairs
    no one to share the load with the kids > single-parents
    empty chair at the table since my husband went > widowed
    running round after my old dad every day > caring-for-parents
    dad keeps asking the same thing over and over > dementia-families
    someone won't stop messaging me > stalking
    can't get back behind the wheel > accidents
    desperately lonely > loneliness
    winter is killing me > low-in-winter
    no eyebrows left because I pull them > hair-pulling
    everyone thinks I should be over it > grief
    every twinge and I think it's cancer > health-anxiety`,
  slang: `
    my head's totally done in > mental-health
    freaking out on the bus for no reason > panic
    MIL from hell > in-laws
    find mates > making-friends
    no pals > loneliness
    binned off by my fella > separation
    run ragged with mum > carers | caring-for-parents`,
  relative: `
    my brother lost his little girl > child-loss ! sibling-loss
    my son lost his brother > sibling-loss ! child-loss
    my wife misses her country > living-abroad ! widowed
    my husband loses his temper with the kids > anger ! widowed
    my sister's husband killed himself > bereaved-by-suicide
    my husband drank himself to death > bereaved-by-addiction ! alcohol-families
    my gran wants company > older-people ! grandparents-apart
    my brother is coming out of jail > prison-families | after-prison
    sister of someone with down's > siblings
    my mum has given thousands to a man online > scams
    my stepdaughter ignores me > step-families
    my grandson's mum has died > bereaved-children`,
  norwegian: `
    gidder ingenting lenger og gråter bare > depression
    livredd for edderkopper > phobias
    trappe ned på antidepressiva > psychiatric-medicine
    hører noen som snakker i hodet mitt > hearing-voices ! sex-work
    ga fra meg barnet mitt > birth-parents
    sliter på universitetet > students
    brøt ut av menigheten > leaving-religion`,
  german: `
    mir ist alles egal geworden > depression
    seit der Geburt nur traurig > postnatal-depression
    komme mit dem Tod nicht klar > grief
    Enkel nicht sehen dürfen > grandparents-apart
    Frau an Krebs verloren > bereaved-after-illness
    kann die Wohnung nicht verlassen > housebound`,
  withPlace: `
    widowed group Reading > widowed ~ reading
    help with loneliness Wells > loneliness ~ wells`,
} as const

/** Titles, wares, sport, law and money. 19 of the first 88 were taken for a topic at first sight, 7 of the last 35. */
export const LIFE_UNSEEN_TRAP_ROWS = {
  trap: `
    the crown season 4 anorexia scene > - ! anorexia
    silent hill nightmares walkthrough > - ! sleep
    stalker video game mods > - ! stalking
    lonely planet guide to peru > - ! loneliness
    angry birds 2 download > - ! anger
    school bullying policy template > - ! bullying
    loneliness epidemic statistics chart > - ! loneliness
    accident at work claim solicitor > - ! accidents
    homeless jesus statue > - ! homelessness
    new baby card > - ! new-baby
    flood warning map > - ! disasters
    smoking area design > - ! smoking
    lost boys band reunion > - ! child-loss
    foster the people tickets > - ! fostering
    relapse records merch > - ! addiction
    dumbbell burn workout > - ! burns
    sleeping dogs game > - ! sleep
    schmerz band tour > - ! pain
    compulsive gambling case law > - ! gambling
    missing persons podcast > - ! missing-people
    anxious generation book review > - ! anxiety
    insomnia christopher nolan > - ! sleep
    cross dressing history theatre > - ! trans
    breaking up concrete floor > - ! separation`,
} as const
