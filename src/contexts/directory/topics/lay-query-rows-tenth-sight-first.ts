/** Set I, written unseen: at first sight 401 of 420 (95.5 %), with 14 of 15 traps. */
export const TENTH_SIGHT_FIRST_ROWS = {
  everyday: `
    drinking too much > alcohol
    can't stop betting > gambling
    giving up weed > cannabis
    quit smoking group > smoking
    coming off sleeping pills > benzodiazepines | prescription-drugs
    addicted to codeine > painkillers | prescription-drugs | opioids
    xbox addiction > gaming
    shopping addiction > spending
    workaholic > work-addiction
    stillborn > baby-loss | child-loss
    lost a pregnancy > miscarriage | baby-loss
    my wife died support > widowed | grief
    losing your mum > parent-loss | grief
    dog died > pet-loss
    killed by drunk driver > road-death | sudden-death
    bad back > back-pain
    chronic pain > pain
    wear and tear arthritis > arthritis
    hip replacement > joint-replacement | arthritis
    thin bones > osteoporosis
    always fainting > pots | dizziness
    emphysema > copd | breathing
    inhalers wheezing > asthma | breathing
    snoring and stopping breathing at night > sleep-apnoea
    palpitations > heart-rhythm | heart
    pacemaker > heart-rhythm | heart
    heart attack recovery > heart
    after a stroke > stroke
    memory loss clinic > dementia
    Alzheimer's > dementia | dementia-families
    Alzheimers at 52 > young-dementia | dementia
    chronic fatigue > me-cfs
    still ill after covid > long-covid
    breast lump cancer > breast-cancer | cancer
    terminal cancer > advanced-cancer | dying | cancer
    BRCA gene > cancer-in-family-genes | breast-cancer | gynae-cancer
    melanoma > skin-cancer | cancer
    ovarian cancer > gynae-cancer | cancer
    throat cancer > head-neck-cancer | cancer
    oesophageal cancer > stomach-cancer | cancer
    swollen arm after cancer treatment > lymphoedema | breast-cancer
    insulin pump > type-1-diabetes | diabetes
    pre-diabetes > type-2-diabetes | diabetes
    underactive thyroid > thyroid
    gastric band > weight-operation | weight
    slimming > weight
    ileostomy > stoma
    gluten free > coeliac
    peanut allergy > allergies
    wetting myself > continence
    dialysis > kidney
    cirrhosis > liver
    new kidney > transplant | kidney
    hot flushes > menopause
    itchy skin > eczema | skin
    spots on face > acne | skin
    going bald women > alopecia
    ringing in ears > tinnitus
    vertigo > dizziness
    hospice > dying | advanced-cancer
    dad in a nursing home > care-home | caring-for-parents
    caring for my mother > caring-for-parents | carers
    gay men's group > lgbtq
    transgender support > trans
    men's shed > men
    knit and natter ladies > women | loneliness | making-friends
    over 60s > older-people
    ex army > veterans
    asylum seekers > refugees
    autistic adults > autism | neurodivergence
    dyslexic adults > dyslexia
    wheelchair users > disability | spinal-injury
    amputee > limb-loss
    going blind > sight-loss
    hard of hearing > hearing-loss
    stutter > stammering
    facial scars > looking-different | burns
    single mums > single-parents | mothers
    twin babies > multiples
    divorce support > separation
    IVF failed > infertility | childless
    foster parents > fostering
    nowhere to sleep tonight > homelessness
    sleeping rough > homelessness
    made redundant > unemployment
    domestic violence > domestic-abuse
    feeling down all the time > depression
    panic attack help > panic | anxiety
    washing hands all the time > ocd
    insomnia > sleep
  `,
  slang: `
    coke habit > cocaine | drugs
    on the gear > opioids | drugs
    smackhead > opioids | drugs
    pisshead > alcohol
    boozer > alcohol
    K hole > ketamine | drugs
    tina and g parties > chemsex | amphetamines
    meth head > amphetamines | drugs
    stoner > cannabis
    skint > debt | benefits
    on the dole > unemployment | benefits
    in the nick > prison-families | after-prison
    just out the slammer > after-prison
    off my head on xannies > benzodiazepines | drugs | prescription-drugs
    on roids > steroids
    bookies > gambling
    fruit machines > gambling
    waterworks > continence | prostate-cancer | bladder-pain
    the big C > cancer
    sugar diabetes > diabetes | type-2-diabetes
    dicky ticker > heart | heart-rhythm
    dodgy knees > arthritis | joint-replacement | pain
    gammy hip > joint-replacement | arthritis | pain
    the change > menopause
    baby blues > postnatal-depression | new-baby
    cutting > self-harm
    nan's gone doolally > dementia | dementia-families
    the black dog > depression
    lost my marbles > mental-health | psychosis | dementia
    sectioned > psychiatric-hospital
    nervous breakdown > mental-health | burnout | psychiatric-hospital | stress
    hubby playing away > affairs | relationships
    squaddie ptsd > veterans | ptsd
    wanking too much > sex-and-porn
    poo bag > stoma
  `,
  misspelling: `
    alchoholic > alcohol
    gambeling > gambling
    heroine addict > opioids | drugs
    miscarrage > miscarriage
    berevement > grief
    fibromialga > fibromyalgia
    artheritis > arthritis
    migrane > migraine
    scolliosis > scoliosis
    ankylosing spondilitus > ankylosing-spondylitis | arthritis
    diabeties > diabetes
    epilepsey > epilepsy
    parkinsens > parkinsons
    dimentia > dementia
    altzheimers > dementia | dementia-families
    lukemia > leukaemia | blood-cancer
    limphoma > lymphoma | blood-cancer
    prostrate cancer > prostate-cancer
    endometreosis > endometriosis
    chrones disease > ibd
  `,
}
