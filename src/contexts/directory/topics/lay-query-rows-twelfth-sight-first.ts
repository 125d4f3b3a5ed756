/** Set L, written unseen in four helpings, each after the misses of the one before were mended: at first sight 603 of 649 (92.9 %), with 21 of 25 traps. */
export const TWELFTH_SIGHT_FIRST_ROWS = {
  everyday: `
    dad is drinking himself to death > alcohol-families | alcohol | adult-children
    can't get through a day without wine > alcohol
    trying to stay off the booze > alcohol
    weed every day can't stop > cannabis
    coke on weekends getting out of hand > cocaine | drugs
    my betting is out of control > gambling
    lost all our savings on slots > gambling | gambling-families
    on my phone all the time > social-media | gaming
    quit smoking support > smoking
    porn is ruining my marriage > sex-and-porn | sex-addiction-partners
    I keep buying things I don't need > spending
    wife died last month > widowed | grief
    mum passed away and I can't cope > parent-loss | grief
    my little boy died > child-loss
    my brother killed himself > bereaved-by-suicide | sibling-loss
    dog died > pet-loss
    lost my twin > twin-loss
    pain all over for years > pain | fibromyalgia
    bad back off work > back-pain | off-sick
    always tired after virus > long-covid | me-cfs
    knee replacement coming up > joint-replacement
    shaking hands > tremor | parkinsons
    ringing in my ears > tinnitus
    dizzy spells > dizziness
    wetting myself when I laugh > continence | pelvic-floor
    bag on my tummy > stoma
    blood sugar just diagnosed > diabetes | type-2-diabetes
    hot flushes > menopause
    hair falling out in patches > alopecia
    skin itches all night > eczema | skin
    spots at 35 > acne
    kidneys failing > kidney
    waiting for new liver > transplant | liver
    heart flutters > heart-rhythm
    had a heart attack > heart
    blood clot in my leg > blood-pressure-clots
    can't find words after stroke > aphasia
    losing my memory at 50 > young-dementia | dementia
    looking after mum with alzheimers > dementia-families
    caring for my disabled son > parent-carers
    my sister has learning difficulties > siblings
    looking after my wife who had a stroke > carers | illness-families | stroke
    kid won't go to school > school-refusal
    baby came at 27 weeks > premature-babies
    traumatic birth > birth-trauma
    feeling low since having the baby > postnatal-depression
    can't have children > infertility | childless
    my ex won't let me see the kids > fathers-contact | separation | mothers-apart
    bringing up my grandchildren > kinship-care
    never see my grandkids > grandparents-apart
    adopted and looking for my birth mum > adoptees
    husband had an affair > affairs
    hits me > domestic-abuse
    my daughter hits me > violent-children | parents-of-teens
    no friends > loneliness | making-friends
    moved here and know nobody > new-in-town | loneliness
    sleeping on sofas > homelessness
    came out of prison > after-prison
    son in prison > prison-families
    lost my job > unemployment
    bailiffs at the door > debt
    scared to leave the house > agoraphobia
    scared of being sick > emetophobia
    check the door ten times > ocd
    hear voices > hearing-voices
    up and down moods > bipolar
    can't stop eating > binge-eating
    making myself sick after meals > bulimia | eating-disorders
    cutting > self-harm
    don't want to be here any more > suicidal-thoughts
    house full of stuff > hoarding
    can't sleep > sleep
    bullied at work > workplace-bullying
    old flashbacks > ptsd
    abused as a child > abuse-survivors | childhood-violence
    my kid steals from me for drugs > drugs-families
    drinking alone every night > alcohol
    too many painkillers > painkillers | prescription-drugs
    coming off diazepam > benzodiazepines
    lost my licence drink driving > alcohol
    hungover again > alcohol
    in debt from online casino > gambling | debt
    addicted to sugar > binge-eating | weight | addiction
    grandad passed away > grief
    first christmas without her > grief | widowed
    lost my best friend > grief
    husband died of cancer > widowed | bereaved-after-illness
    empty arms after stillbirth > baby-loss
    son took his own life > bereaved-by-suicide | child-loss
    killed in a crash > road-death | sudden-death
    neck pain all the time > pain | back-pain
    fingers swollen and stiff in the morning > rheumatoid-arthritis | arthritis
    lungs are bad, can't get upstairs > copd | breathing
    coughing every morning > copd | bronchiectasis | breathing
    skin coming off in flakes > psoriasis | eczema | skin
    legs won't stay still at night > restless-legs
    face has dropped one side > facial-palsy | stroke
    waking up gasping > sleep-apnoea
    husband snores and stops breathing > sleep-apnoea
    lump in my breast > breast-cancer
    prostate removed > prostate-cancer
    lost my voice box > head-neck-cancer
    leg amputated > limb-loss
    going blind > sight-loss
    hearing aids help > hearing-loss
    always on the toilet > ibs | ibd | continence
    bread makes me ill > coeliac
    nut allergy kid > allergies
    can't get pregnant > infertility
    heavy painful periods > endometriosis | pelvic-pain
    early menopause at 38 > early-menopause
    pain during sex > sexual-difficulties | pelvic-pain
    can't get it up > sexual-difficulties
    underactive thyroid > thyroid
    gastric band > weight-operation
    too fat > weight
    on dialysis > kidney
    new kidney > transplant | kidney
    brain bleed > brain-aneurysm | stroke | brain-injury
    hit my head and not the same since > brain-injury
    father in law has lewy body > dementia-families | dementia
    stutter > stammering
    autistic adult woman > autism
    can't concentrate never finished anything > adhd
    reading is hard for me > dyslexia
    clumsy child > dyspraxia
    boy with downs > down-syndrome
    son with cerebral palsy > cerebral-palsy | parent-carers
    face scarred > looking-different | burns
    low mood in winter > low-in-winter
    can't stop worrying > anxiety
    scared of meeting people > social-anxiety
    nightmares after the war > ptsd | veterans | war-childhood
    voices in my head > hearing-voices
    paranoid > psychosis
    back from psychiatric ward > psychiatric-hospital
    coming off antidepressants > psychiatric-medicine
    picking my skin > skin-picking
    starving myself > anorexia | eating-disorders
    afraid of dogs > phobias
    washing my hands > ocd
    mum was an alcoholic > adult-children
    dad beat us > childhood-violence
    touched by priest > clergy-abuse
    left a cult > cults
    ex jehovahs witness > leaving-religion | cults
    my boyfriend controls me > domestic-abuse
    wife beats me > men-facing-abuse
    being followed by ex > stalking
    conned out of my savings > scams
    burgled > after-crime
    forced marriage > honour-abuse
    made redundant > unemployment
    PIP appeal > benefits
    getting divorced > separation
    stepdad to teenagers > step-families | parents-of-teens
    twins on the way > multiples | pregnancy
    new mum no friends > new-baby | loneliness | making-friends | mothers
    can't breastfeed > breastfeeding
    19 and pregnant > young-parents | pregnancy
    social services took my baby > children-taken
    foster carer > fostering
    son won't talk to me > family-estrangement | parents-of-adults
    daughter cut contact > family-estrangement | parents-of-adults
    dad with early dementia > young-dementia | dementia-families | dementia
    mum going into a home > care-home
  `,
}
