/**
 * Set E, written once the misses of set D had been mended and five thousand labels added: at first sight 257 of 299 (86.0 %;
 * 82.3 % with the product as it was before), and 36 of 40 traps (90.0 %).
 */
export const SIXTH_SIGHT_FIRST_ROWS = {
  everyday: `
    husband is on the bottle again > alcohol-families | alcohol
    three bottles of wine a week too much > alcohol
    sponsor wanted > addiction | alcohol | drugs
    cant give up the weed > cannabis
    addicted to co codamol > painkillers
    roulette machines > gambling
    stop vaping > vaping
    hooked on dating apps > love-addiction | single-life | social-media
    parcels hidden from husband > spending
    stillborn son > baby-loss
    lost a baby at five months > baby-loss | miscarriage
    angelversary > baby-loss | child-loss
    first christmas as a widow > widowed
    husband died suddenly at work > sudden-death | widowed
    suicide of my mum > bereaved-by-suicide
    lost my cat > pet-loss
    killed by a drink driver > road-death
    nursed my mum until the end > bereaved-after-illness | former-carers | parent-loss
    aching joints > arthritis | pain
    prolapsed disc > back-pain
    pain in my bum when I sit > pelvic-pain | back-pain
    wrist fracture thin bones > osteoporosis
    heart skips a beat > heart-rhythm
    triple bypass > heart
    breathless lying down > heart-failure | breathing
    mum lost her speech after stroke > aphasia | stroke
    brain haemorrhage survivor > brain-aneurysm
    car accident head injury not same person > brain-injury
    my hands shake when I write > tremor
    wobbly on my legs > ataxia | dizziness | ms
    forgetting words and names > dementia | aphasia
    wiped out after a shower > me-cfs | long-covid
    lump in my armpit > breast-cancer | hidradenitis | lymphoma | cancer
    second breast cancer > breast-cancer | advanced-cancer
    throat tumour > head-neck-cancer
    needle phobic diabetic > type-1-diabetes | diabetes | phobias
    hypothyroid and exhausted > thyroid
    can't stop losing hair > alopecia
    too fat to go out > weight | body-dysmorphia | social-anxiety
    always on the loo > ibs | continence | ibd
    bleeding from the bowel > ibd | bowel-cancer
    ileostomy > stoma
    no gluten > coeliac
    dropped bladder > pelvic-floor
    leak when I laugh > continence
    kidney stones > kidney
    yellow skin and eyes > liver
    living donor > transplant
    period from hell > endometriosis | pmdd | hysterectomy
    beard on a woman > pcos
    sweating at night 48 > menopause
    flaky scalp > psoriasis
    spots at 35 > acne
    whistling ears > tinnitus
    world spins > dizziness
    six months left > dying | advanced-cancer
    cant stay awake > narcolepsy | sleep
    b12 jabs > anaemia
    sunbed mole > skin-cancer
    lump on testicle > testicular-cancer
    feel sick all day > stomach | pregnancy
    choking on food > swallowing
    clot on the lung > blood-pressure-clots
    baby open heart surgery > heart-children
    lyme from tick > lyme-disease
    nightmares since intensive care > after-critical-illness
    men B > meningitis
    warts down there > herpes
    can't get it up > sexual-difficulties
    womb out > hysterectomy
    itchy vulva > lichen-sclerosus
    husband's full time carer > carers
    dad refuses help at home > caring-for-parents
    mum hates the care home > care-home
    told my wife I am gay > coming-out-late | lgbtq
    dad wears dresses > trans-families | trans
    never wanted sex with anyone > asexual
    lads who talk > men
    uni drop out > students
    over seventies > older-people
    royal navy > veterans
    999 call handler > emergency-workers
    care home worker burnout > health-workers | burnout
    ofsted stress > teachers
    ukrainian mums > refugees | mothers
    racist neighbours > minority-ethnic | stalking
    irish traveller women > travellers
    open marriage > polyamory
    shunned by the brethren > leaving-religion | cults
    wheelchair rugby friends > disability
    late autism diagnosis > autism
    can't sit still in meetings > adhd
    letters jump about > dyslexia
    drops everything > dyspraxia
    keeps blinking and jerking his head > tourettes
    baby with extra chromosome > down-syndrome
    hydrocephalus shunt > spina-bifida
    paralysed after fall > spinal-injury
    leg off above the knee > limb-loss
    little people > restricted-growth
    going blind > sight-loss
    injections in the eye > macular
    lip reading class > hearing-loss
    deaf toddler hearing aids > deaf-children
    talks at home but not nursery > selective-mutism
    toddler not speaking yet > language-disorder
    scar down my face > looking-different
    scalded toddler > burns
    mums with no family nearby > mothers | loneliness | parenting
    forceps delivery nightmare > birth-trauma
    born at 25 weeks > premature-babies
    baby won't latch > breastfeeding
    dad doing it alone > lone-fathers
    baby without a man > solo-parents-by-choice
    husband wants out > separation | relationships
    ex stops me seeing my lad > fathers-contact
    lost my kids to my ex > mothers-apart | fathers-contact
    fed up with my husband > relationships
    husband slept with my sister > affairs
    don't trust my girlfriend > jealousy
    daughter in law problems > in-laws
    nan raising grandkids > kinship-care
    our foster lad is leaving > fostering
    traced my real mum > adoptees
    baby taken at birth > children-taken
    his kids don't like me > step-families
    teenager from hell > parents-of-teens
    28 year old son on the sofa all day > parents-of-adults
    8 year old kicks and bites me > violent-children
    someone touched my son > parents-of-abused-children
    child screams every school morning > school-refusal
    three failed ivf > infertility
    found out my dad isn't my dad dna > donor-conceived | adoptees
    drank before I knew I was pregnant > fasd | pregnancy
    tea and company > living-alone | loneliness | making-friends
    new in manchester no friends > new-in-town | loneliness | making-friends ~ manchester
    english speakers abroad > living-abroad
    lambing and lonely > farmers | loneliness
    can't pay the gas bill > debt
    redundancy at 58 > unemployment
    dwp turned me down > benefits
    living in my car > homelessness
    son on remand > prison-families
    he throttled me > domestic-abuse
    girlfriend punches me > men-facing-abuse
    ex was a narcissist > narcissistic-abuse
    uncle touched me > abuse-survivors
    choir master abused us > clergy-abuse | male-survivors | abuse-survivors
    dad took his belt to us > childhood-violence
    woke up and he was on top of me > rape
    family choosing my husband > honour-abuse
    nuisance phone calls from ex > stalking
    conned by man online > scams
    rear ended whiplash > accidents
    flooded home > disasters
    wrong leg operated on > medical-harm
    kids call me names > bullying
    boss makes me cry > workplace-bullying
    fit note > off-sick
    one man band business > self-employed
    raised in foster homes > care-leavers
    brother vanished > missing-people
    scared of lifts > phobias
    wash my hands till they crack > ocd
    bald patch from pulling > hair-pulling
    jump at every bang since afghanistan > ptsd | veterans
    hides food wrappers > binge-eating
    scared of getting fat > anorexia | eating-disorders
    can't get rid of anything > hoarding
    night shift can't sleep > sleep`,
}
