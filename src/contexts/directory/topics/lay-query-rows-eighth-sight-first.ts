/** Set G, written once the misses of set F had been mended: at first sight 411 of 420 (97.9 %), with all 15 traps. */
export const EIGHTH_SIGHT_FIRST_ROWS = {
  everyday: `
    help to stop drinking > alcohol | addiction
    drug problem > drugs | addiction
    farmers struggling > farmers | mental-health | loneliness
    british people living abroad > living-abroad | new-in-town
    addicted to sleeping pills > benzodiazepines | prescription-drugs
    codeine addiction > painkillers | prescription-drugs | opioids
    gambling help > gambling | addiction
    quit smoking > smoking
    porn addiction > sex-and-porn
    shopping addiction > spending
    workaholic > work-addiction
    lost my baby > baby-loss | miscarriage | grief
    had a miscarriage > miscarriage | baby-loss
    death of my son > child-loss | grief
    lost my husband > widowed | grief
    bereavement group > grief
    my mum died > parent-loss | grief
    brother died > sibling-loss | grief
    cat died > pet-loss | grief
    suicide bereavement > bereaved-by-suicide | grief
    chronic pain > pain
    bad back > back-pain | pain
    migraines > migraine | pain
    youth club > young-people | making-friends
    gout > gout | arthritis
    knee replacement > joint-replacement | arthritis
    osteoporosis > osteoporosis
    lupus support > lupus | autoimmune
    emphysema > copd | breathing
    gypsy and traveller support > travellers | minority-ethnic
    breathe easy group > breathing | copd
    heart attack recovery > heart
    stroke survivors > stroke
    head injury > brain-injury | brain-and-nerves
    fits and seizures > epilepsy
    left a cult > cults | leaving-religion
    memory cafe > dementia | dementia-families
    long covid > long-covid
    chronic fatigue > me-cfs
    cancer support > cancer
    breast cancer > breast-cancer | cancer
    prostate > prostate-cancer
    ovarian cancer > gynae-cancer | cancer
    throat cancer > head-neck-cancer | cancer
    melanoma > skin-cancer | cancer
    sugar diabetes > diabetes | type-2-diabetes
    underactive thyroid > thyroid
    slimming club > weight
    gastric band > weight-operation | weight
    irritable bowel > ibs | stomach
    crohns > ibd
    colostomy bag > stoma
    gluten free > coeliac
    nut allergy > allergies
    leaky bladder > continence
    prolapse > pelvic-floor
    dialysis > kidney
    fatty liver > liver
    waiting for a kidney transplant > transplant | kidney
    endometriosis > endometriosis
    menopause cafe > menopause
    psoriasis > psoriasis | skin
    hair loss women > alopecia
    ringing in ears > tinnitus
    vertigo > dizziness
    carers group > carers | relatives
    young carers club > young-carers | carers
    gay group > lgbtq
    transgender > trans | lgbtq
    mens shed > men | loneliness | making-friends
    over 60s club > older-people | making-friends | loneliness
    ex army > veterans
    asylum seekers > refugees
    autism > autism | neurodivergence
    adult adhd > adhd | neurodivergence
    dyslexic adults > dyslexia
    learning difficulties > learning-disability | disability | dyslexia
    downs syndrome > down-syndrome | learning-disability
    wheelchair users > disability | spinal-injury
    amputee > limb-loss | disability
    blind club > sight-loss | disability
    deaf club > deaf-signing | hearing-loss
    hearing aids > hearing-loss
    stutter > stammering
    new mums group > mothers | new-baby | parenting
    dads group > fathers | parenting
    single mum > single-parents | parenting
    divorce support > separation | relationships
    not allowed to see my grandchildren > grandparents-apart | family-estrangement
    raising my grandson > kinship-care | parenting
    foster parents > fostering
    ivf > infertility
    lonely > loneliness
    make new friends > making-friends | loneliness
    in debt > debt
    lost my job > unemployment
    homeless > homelessness
    domestic violence > domestic-abuse
    sexually abused as a child > abuse-survivors | complex-trauma | childhood-violence
    victim of crime > after-crime
    bullied at work > workplace-bullying | bullying
    depression > depression | mental-health
    anxiety > anxiety | mental-health
    panic attacks > panic | anxiety
    ptsd group > ptsd
    eating disorder > eating-disorders
    cutting myself > self-harm | mental-health
    anger management > anger
    hoarding > hoarding
    cant sleep > sleep
  `,
  slang: `
    on the piss every night > alcohol
    coke head > cocaine | drugs
    stoner wants to stop > cannabis | drugs
    smackhead > opioids | drugs
    crackhead > cocaine | drugs
    ket bladder > ketamine | drugs | bladder-pain
    meth head > amphetamines | drugs
    on the roids > steroids
    addicted to fags > smoking
    cant put down the bookies > gambling
    always on my phone > social-media | gaming
    skint > debt | benefits
    on the dole > unemployment | benefits
    got the boot from work > unemployment | life-crisis
    doing bird > after-prison | prison-families
    bonkers mother in law > in-laws
    fat club > weight | binge-eating
    bunged up and bloated > ibs | stomach
    ticker trouble > heart
    waterworks problem > continence | bladder-pain | prostate-cancer
    squaddie > veterans
    knackered all the time > me-cfs | burnout | stress | sleep
    nerves are shot > anxiety | stress | burnout | mental-health
    hot flushes doing my head in > menopause
    he cheated on me > affairs | relationships
  `,
  misspelling: `
    alchoholics anonomous > alcohol | addiction
    gambeling addiction > gambling | addiction
    miscarrage > miscarriage
    beriavement > grief
    fibromialgia > fibromyalgia | pain
    artheritis > arthritis
    rhumatoid arthritis > rheumatoid-arthritis | arthritis
    athsma > asthma | breathing
    brochiectasis > bronchiectasis | breathing
    parkingsons disease > parkinsons
    demetia > dementia
    epilepsey > epilepsy
    altzheimers > dementia
    lukemia > leukaemia | blood-cancer | cancer
    prostrate cancer > prostate-cancer | cancer
    diabeties > diabetes
    chrones disease > ibd
    celiac desease > coeliac
    diverticulitus > diverticular
    endometreosis > endometriosis
    exzema > eczema | skin
    psoriasus > psoriasis | skin
    tinitis > tinnitus
    autisim > autism | neurodivergence
    dyslexsia > dyslexia
    tourets > tourettes
    maccular degeneration > macular | sight-loss
    glucoma > glaucoma | eye-conditions | sight-loss
    schitzophrenia > schizophrenia | psychosis
    bi poler > bipolar | mental-health
    anxioty > anxiety
    depresion > depression | mental-health
    bullimia > bulimia | eating-disorders
    skitsofrenic > schizophrenia | psychosis
    lonelyness > loneliness
  `,
}
