/**
 * Set D, written before a label of the thesaurus was looked at: at first sight 507 of 547 were answered rightly (92.7 %),
 * and 53 of 59 traps (89.8 %).
 */
export const FIFTH_SIGHT_FIRST_ROWS = {
  everyday: `
    rehab aftercare > addiction | drugs | alcohol
    drinking and depressed > dual-diagnosis | alcohol
    wine every night > alcohol
    getting clean > drugs | addiction
    smoking weed every day > cannabis
    fruit machines > gambling
    son on fortnite all night > gaming-families | gaming
    doom scrolling > social-media
    nicotine patches > smoking | vaping
    elf bars > vaping
    can't stop buying clothes > spending
    klarna debt > debt | spending
    grief after funeral > grief
    born asleep > baby-loss
    lost baby at 10 weeks > miscarriage
    rainbow baby > pregnancy-after-loss
    my teenage son died > child-loss
    bury your child > child-loss
    nan whose grandchild died > grandchild-loss
    widower > widowed
    widow with small kids > widowed-young
    losing my dad > parent-loss
    my sister died > sibling-loss
    womb twin > twin-loss
    daughter asking where daddy is after he died > bereaved-children | widowed-young
    mum died when I was at uni > bereaved-young-adults | parent-loss
    brother overdosed and died > bereaved-by-addiction
    hospice bereavement > bereaved-after-illness | grief
    dad died of covid > bereaved-by-covid
    dropped dead > sudden-death
    hit by a drunk driver and died > road-death
    my son was stabbed to death > murder-bereaved
    army widow > bereaved-in-service | widowed
    dog put to sleep > pet-loss
    long term condition > long-illness
    immune disease > autoimmune | immune-deficiency
    chronic pain > pain
    back surgery > back-pain
    bent back teenager > scoliosis
    cluster headaches > migraine
    stiff hands in the morning > arthritis | rheumatoid-arthritis
    big toe swollen red > gout
    waiting for a new hip > joint-replacement
    hip fracture > osteoporosis | joint-replacement
    child keeps breaking bones > osteogenesis-imperfecta
    faint when I stand up > pots
    out of breath on the stairs > breathing | copd | heart-failure
    oxygen at home > copd | breathing | pulmonary-fibrosis
    heart bypass > heart
    stent > heart
    pacemaker > heart-rhythm | heart
    swollen ankles weak heart > heart-failure
    can't use my left arm since stroke > stroke
    can't find the words since stroke > aphasia | stroke
    nerve disease > brain-and-nerves | neuropathy
    burning feet > neuropathy
    face dropped one side > facial-palsy | stroke
    head injury > brain-injury
    fits since childhood > epilepsy
    functional seizures > fnd
    shaky hands > tremor | parkinsons
    twisted neck > dystonia
    MS relapse > ms
    memory cafe > dementia | dementia-families
    alzheimers at 55 > young-dementia | dementia
    never got better after covid > long-covid
    chemo > cancer
    after radiotherapy > cancer
    stage 4 > advanced-cancer | cancer
    cancer in my twenties > young-adults-cancer | cancer
    mastectomy > breast-cancer
    spot on my lung > lung-cancer
    cancer of the blood > blood-cancer | leukaemia
    womb cancer > gynae-cancer
    tongue cancer > head-neck-cancer
    thyroid removed cancer > thyroid-cancer
    bile duct cancer > liver-cancer
    kids with cancer > childhood-cancer
    swollen arm after breast surgery > lymphoedema
    fat painful legs > lipoedema
    sugar diabetes > diabetes | type-2-diabetes
    insulin pump > type-1-diabetes | diabetes
    underactive thyroid > thyroid
    fat club > weight
    gastric band > weight-operation
    bloated all the time > ibs | stomach
    colostomy bag > stoma
    peanut allergy > allergies
    waterworks trouble > continence | prostate-cancer | bladder-pain
    tena lady > continence
    uti that won't go away > bladder-pain
    womb falling down > pelvic-floor
    dialysis > kidney
    waiting for a liver > transplant | liver
    hot flushes > menopause
    itchy skin kid > eczema
    hives > skin | allergies
    white patches on skin > vitiligo
    going bald woman > alopecia
    ringing ears > tinnitus
    months to live > dying | advanced-cancer
    rare disease > rare-conditions
    falling asleep at work > narcolepsy | sleep-apnoea | sleep
    legs twitching at night > restless-legs
    factor 8 > haemophilia
    low iron > anaemia
    too much iron > haemochromatosis
    dry eyes dry mouth > sjogrens
    white fingers cold > scleroderma
    mole turned to cancer > skin-cancer
    blood in my wee cancer > bladder-kidney-cancer
    lost a ball to cancer > testicular-cancer
    food gets stuck > swallowing
    peg feed > tube-feeding
    gallstones > pancreas
    hole in the heart > heart-children
    tick bite > lyme-disease
    woke up from coma > after-critical-illness | brain-injury
    cold sores down there > herpes
    fibroids > hysterectomy
    family support > relatives | illness-families | carers
    looking after my wife > carers
    mum can't live alone any more > caring-for-parents
    kid looking after mum > young-carers
    my brother is disabled > siblings
    bipolar mother growing up > mentally-ill-parents
    came out at 50 > coming-out-late
    gay teen > lgbtq-youth
    men's shed > men
    women only > women
    teens group > young-people
    freshers lonely > students | loneliness | young-and-lonely
    coffee morning for pensioners > older-people | living-alone | loneliness
    ex army > veterans
    paramedic > emergency-workers
    junior doctor > health-workers
    supply teacher > teachers
    asylum seeker > refugees
    black men > minority-ethnic | men
    joik > sami
    ex jehovah's witness > leaving-religion | cults
    wheelchair users > disability
    rubbish at maths > dyscalculia
    clumsy child > dyspraxia
    prosthetic leg > limb-loss
    born with one hand > limb-difference
    hare lip > cleft
    had polio as a child > post-polio
    white stick > sight-loss
    cataracts > eye-conditions
    hearing aids > hearing-loss
    baby born deaf > deaf-children`,
}
