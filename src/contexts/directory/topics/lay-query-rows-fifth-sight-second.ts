/**
 * More of the searches of `lay-query-rows-fifth-sight-first.ts`.
 */
export const FIFTH_SIGHT_SECOND_ROWS = {
  everyday: `
    can't get my words out stutter > stammering
    won't talk at school > selective-mutism
    birthmark on face > looking-different
    burnt in a fire > burns
    toddler group > parenting | mothers
    stay at home dad > fathers
    teen mum > young-parents
    expecting first baby > pregnancy
    emergency c section trauma > birth-trauma
    sore nipples feeding > breastfeeding
    mum of triplets > multiples
    lone parent > single-parents
    widowed dad raising kids > lone-fathers | widowed-young
    sperm donor mum on my own > solo-parents-by-choice | donor-conceived
    divorce after 40 years > separation
    see my kids every other weekend > fathers-contact
    ex and me still argue about the kids > co-parenting
    marriage on the rocks > relationships
    sexless marriage > relationships | sexual-difficulties
    he cheated > affairs
    my husband is from another country > mixed-couples
    mother in law from hell > in-laws
    gone no contact > family-estrangement
    not allowed to see my grandchildren > grandparents-apart
    raising my grandson > kinship-care
    foster mum > fostering
    thinking of adopting > adoption | adoptive-parents
    find my birth mother > adoptees
    gave up baby for adoption > birth-parents
    adopted son difficult > adoptive-parents
    two mums > rainbow-families
    social services took my kids > children-taken
    stepmum > step-families
    no brothers or sisters > only-children
    stroppy teenager > parents-of-teens
    son punches me > violent-children
    my daughter was molested > parents-of-abused-children
    refuses school > school-refusal
    clever child bored at school > gifted
    egg donor > donor-conceived
    kids gone to uni > empty-nest
    diabetic child school > diabetes-children
    meet new people > making-friends
    22 and no mates > young-and-lonely | loneliness
    pensioner on my own > living-alone | loneliness
    just moved here > new-in-town
    expats > living-abroad
    can't leave the house > housebound | agoraphobia
    turned 50 and still a virgin > single-life | sexual-difficulties
    dairy farmer > farmers
    bailiffs > debt
    got the sack > unemployment
    midlife crisis > life-crisis
    sofa surfing > homelessness
    just got out of jail > after-prison
    wife hits me > men-facing-abuse
    gaslighting > narcissistic-abuse | domestic-abuse
    carer stealing from my gran > elder-abuse
    molested as a child > abuse-survivors
    man abused as a boy > male-survivors
    abused by a priest > clergy-abuse
    beaten as a kid > childhood-violence
    spiked and raped > rape
    parents want me to marry my cousin > honour-abuse
    ex keeps following me > stalking
    burgled > after-crime
    romance scam > scams
    car crash > accidents
    manchester bomb survivors > disasters
    botched operation > medical-harm
    picked on at school > bullying
    boss bullies me > workplace-bullying
    signed off work > off-sick
    freelancers > self-employed
    grew up in a children's home > care-leavers
    left scientology > cults
    missing son > missing-people
    packed off to boarding school > boarding-school
    evacuee > war-childhood
    nervous breakdown > mental-health | life-crisis | depression | burnout
    heart racing can't breathe panic > panic
    scared of going outside > agoraphobia
    scared of spiders > phobias
    terrified of throwing up > emetophobia
    checking the door over and over > ocd
    bite my nails till they bleed > skin-picking
    psychotic > psychosis
    emdr > ptsd | complex-trauma
    only eats chicken nuggets > arfid
    making myself sick after meals > bulimia
    eat when I'm sad > binge-eating
    cutting myself > self-harm
    house full of junk > hoarding
    awake at 3am > sleep
    extinction rebellion grief > climate-worry
    coming off sertraline > psychiatric-medicine
    doctors can't find anything wrong > unexplained-symptoms
    procrastination > perfectionism | adhd
    chewing noises > unbearable-sounds`,
  slang: `
    piss artist > alcohol
    junkie > drugs | opioids
    sniffing every weekend > cocaine | drugs
    ket bladder > ketamine
    on the juice at the gym > steroids
    skint from betting > gambling
    wanking too much > sex-and-porn
    queer > lgbtq
    enby > trans
    ace > asexual
    poly > polyamory
    gypsy > travellers
    AuDHD > neurodivergence | autism | adhd
    special needs > learning-disability | parent-carers
    para from the waist down > spinal-injury
    midget > restricted-growth
    mummy friends > mothers | making-friends
    getting dumped > separation
    unschooling > home-education
    billy no mates > loneliness | making-friends
    hooker > sex-work
    feeling crap all the time > depression
    hypochondriac > health-anxiety
    manic > bipolar
    knackered and done with work > burnout | stress | work-addiction
    loony bin > psychiatric-hospital
    too sensitive > highly-sensitive`,
  relative: `
    husband hides bottles > alcohol-families
    daughter on drugs > drugs-families
    boyfriend gambles wages > gambling-families
    found porn on his phone > sex-addiction-partners | sex-and-porn
    wife has cancer > cancer-families
    husband got ms > illness-families | ms
    dad keeps wandering off at night > dementia-families
    my little boy is autistic > autism-families
    wife got adhd > adhd-families
    son got sectioned > mental-health-families | psychiatric-hospital
    teenage daughter wants to die > suicidal-families
    she cuts her arms my daughter > self-harm-families
    my girl won't eat > eating-disorder-families
    son came out as gay > lgbtq-families
    my kid is trans > trans-families
    army wife > military-families
    boyfriend inside > prison-families`,
  sentence: `
    my mum was a drunk when I was little > adult-children | alcohol-families
    I'm a dad and my little girl died > bereaved-dads | child-loss
    my wife took her own life > bereaved-by-suicide
    knocked off my bike and not the same since > brain-injury | accidents
    his father took him to Egypt and won't bring him back > child-abduction
    my 30 year old son still lives with us and won't work > parents-of-adults
    I hit my girlfriend and want help > stopping-violence`,
  feeling: `
    always fixing everyone else > codependency
    obsessed with someone who doesn't want me > love-addiction`,
}
