/** Set H, the second part. */
export const NINTH_SIGHT_SECOND_ROWS = {
  professional: `
    image and performance enhancing drugs > steroids
    compulsive sexual behaviour > sex-and-porn
    affected family members substance misuse > drugs-families | alcohol-families | relatives
    termination for foetal anomaly > ending-a-wanted-pregnancy | baby-loss
    homicide bereavement > murder-bereaved | sudden-death | grief
    juvenile idiopathic arthritis > juvenile-arthritis | arthritis
    pulmonary arterial hypertension > pulmonary-hypertension | breathing | heart
    postural tachycardia syndrome > pots
    essential tremor > tremor | brain-and-nerves
    acquired brain injury rehabilitation > brain-injury | brain-and-nerves
    palliative care patient > dying | advanced-cancer
    cholangiocarcinoma > liver-cancer | cancer
    carcinoid syndrome > neuroendocrine-cancer | cancer
    osteosarcoma > sarcoma | cancer
    acromegaly > pituitary
    adrenal insufficiency > addisons | pituitary
    systemic sclerosis > scleroderma | autoimmune
    dermatomyositis > myositis | autoimmune
    myasthenia gravis > myasthenia
    beta thalassaemia > sickle-cell | anaemia
    pernicious anaemia B12 deficiency > anaemia
    von willebrand disease > haemophilia
    deep vein thrombosis > blood-pressure-clots
    congenital heart disease adult > heart-children | heart
    retinitis pigmentosa > retinal-dystrophy | sight-loss
    developmental language disorder > language-disorder
    fragile x syndrome > genetic-learning | learning-disability
    foetal alcohol spectrum disorder > fasd
    NICU parents > premature-babies | new-baby
    special guardianship order > kinship-care
    child to parent violence > violent-children | parenting
    emotionally based school avoidance > school-refusal
    trichotillomania > hair-pulling
    dermatillomania > skin-picking
    medically unexplained symptoms > unexplained-symptoms | fnd
  `,
  abbreviation: `
    CA cocaine > cocaine
    alanon > alcohol-families
    SLAA > love-addiction | sex-and-porn
    TFMR > ending-a-wanted-pregnancy | baby-loss
    CODA > codependency
    SOBS > bereaved-by-suicide | grief
    CRPS > crps | pain
    PsA > psoriatic-arthritis | arthritis
    IPF > pulmonary-fibrosis | breathing
    FND > fnd
    NET cancer > neuroendocrine-cancer | cancer
    PCOS > pcos
    NF1 > neurofibromatosis
    PKU > pku
    DVT > blood-pressure-clots
    CP > cerebral-palsy
    RP > retinal-dystrophy | sight-loss
    FASD > fasd
    PND > postnatal-depression
    SEN parents > parent-carers | learning-disability | autism-families | adhd-families
    BFRB > hair-pulling | skin-picking
    BDD > body-dysmorphia
    ARFID > arfid | eating-disorders
    CSA survivor > abuse-survivors | male-survivors | complex-trauma
    DV > domestic-abuse
  `,
  sentence: `
    I always put everyone else first and lose myself > codependency | self-esteem | relationships
    I can't stop taking co-codamol > painkillers | prescription-drugs | opioids
    I am depressed and drinking too much > dual-diagnosis | alcohol | depression
    I use meth for sex and it's out of control > chemsex | amphetamines | sex-and-porn
    I smoke weed all day every day > cannabis | drugs
    I am on my phone six hours a day > social-media | gaming
    I work every weekend and can't switch off > work-addiction | burnout | stress
    we had to end the pregnancy because the baby was too poorly > ending-a-wanted-pregnancy | baby-loss | grief
    I am a dad and my little girl died > bereaved-dads | child-loss | grief
    I nursed my wife through cancer and now she's gone > bereaved-after-illness | widowed | former-carers | grief
    my husband died suddenly at work > sudden-death | widowed | grief
    my back hurts so much I can't sit down > back-pain | pain
    I have shooting pains in my cheek when I eat > trigeminal-neuralgia | pain | neuropathy
    my feet are numb and burning > neuropathy | pain | diabetes
    half my face has dropped and won't move > facial-palsy | stroke | brain-and-nerves
    I faint when I stand up > pots | dizziness
    my heart keeps skipping beats > heart-rhythm | heart
    I was diagnosed with Alzheimer's at 54 > young-dementia | dementia
    I fall asleep in the middle of talking > narcolepsy | sleep | sleep-apnoea
    I have the gene for breast cancer > cancer-in-family-genes | breast-cancer
    I am 25 and having chemo > young-adults-cancer | cancer
    my father was a german soldier and we were hated for it as children > war-childhood
    I have to eat through a tube > tube-feeding | swallowing
    I can't swallow food without choking > swallowing
    I keep getting water infections > bladder-pain | continence
    my mouth and eyes are dry all the time > sjogrens | eye-conditions
    my fingers go white and numb in the cold > scleroderma
    I can't have sex because it hurts > sexual-difficulties | pelvic-pain
    I have itchy sore skin on my vulva > lichen-sclerosus | skin
    I went through the menopause at 32 > early-menopause | menopause
    I am so angry and low the week before my period > pmdd
    I am dying and want to talk about it > dying | advanced-cancer
    doctors can't find out what's wrong with me > unexplained-symptoms | health-anxiety | rare-conditions | fnd
    I left the Jehovah's Witnesses and lost all my friends > leaving-religion | cults | family-estrangement
    I am a teacher and I'm at breaking point > teachers | burnout | stress
    I was a firefighter and can't forget what I saw > emergency-workers | ptsd
    I am black and sick of being treated differently > minority-ethnic
    I am in love with two people and we all know about it > polyamory | relationships
    I have never felt attracted to anyone > asexual | lgbtq
    my baby was born at 27 weeks > premature-babies | new-baby
    I can't breastfeed and feel a failure > breastfeeding | new-baby | mothers
    I am jealous all the time and it's ruining my relationship > jealousy | relationships
    my wife is from Thailand and our families don't understand each other > mixed-couples | in-laws | relationships
    I gave my baby up for adoption forty years ago > birth-parents | adoption
    we are two mums bringing up a little boy > rainbow-families | lgbtq | parenting
    I was born from a sperm donor > donor-conceived
    my ex has taken our son to another country > child-abduction | fathers-contact | mothers-apart
    my parents were cruel to me and I still can't get past it > harmful-parents | childhood-violence | complex-trauma
    my wife hits me and I'm ashamed > men-facing-abuse | domestic-abuse
    I am a man and I was abused as a boy > male-survivors | abuse-survivors
    a priest abused me when I was an altar boy > clergy-abuse | male-survivors | abuse-survivors
    my family want me to marry someone I don't know > honour-abuse
    I reported my boss for fraud and now I am being punished > whistleblowers | workplace-bullying
    I was sent to boarding school at seven > boarding-school
    I am terrified of being sick in public > emetophobia | phobias | anxiety
    I keep having awful thoughts of hurting my baby > intrusive-thoughts | ocd | postnatal-depression
    I pull my eyelashes out when I'm stressed > hair-pulling
    I spend hours in my own fantasy world > daydreaming | dissociation
    I have just come out of a psychiatric ward > psychiatric-hospital | mental-health
    I have been diagnosed with borderline personality disorder > borderline | mental-health
  `,
  relative: `
    wife is an alcoholic > alcohol-families | alcohol | relatives
    daughter taking ketamine > drugs-families | ketamine | parents-of-teens | drugs
    husband in betting shop every day > gambling-families | gambling
    dad's a heroin addict > drugs-families | opioids | adult-children
    husband visits prostitutes > sex-addiction-partners | affairs | sex-and-porn
    my kids lost their dad > bereaved-children | grief | widowed-young
    friend lost her baby > baby-loss | grief | miscarriage
    son killed in afghanistan > bereaved-in-service | child-loss | grief
    my brother was murdered > murder-bereaved | sibling-loss | sudden-death
    husband has motor neurone disease > mnd | illness-families | carers
    wife has cancer > cancer-families | cancer | illness-families
    mum terminally ill > dying | advanced-cancer | cancer-families | carers | caring-for-parents
    son has epilepsy > epilepsy | parent-carers
    husband had a heart attack > heart | illness-families | relatives
    grandson has muscular dystrophy > muscular-dystrophy | parent-carers
    dad has alzheimers and keeps wandering off > dementia-families | dementia
    wife diagnosed with dementia at 58 > young-dementia | dementia-families | dementia
    visiting my husband in a care home > care-home | dementia-families
    my brother has down syndrome > siblings | down-syndrome
    niece self harming > self-harm-families | self-harm
    mum tried to kill herself > suicidal-families | mentally-ill-parents | suicidal-thoughts
    son is schizophrenic > schizophrenia | mental-health-families | psychosis
    girlfriend has bpd > mental-health-families | borderline
    husband very depressed > mental-health-families | depression
    son with anorexia > eating-disorder-families | anorexia
    partner is autistic > autism-families | autism
    son just diagnosed adhd > adhd-families | adhd
    son only eats chips and plain pasta > arfid | eating-disorder-families | eating-disorders | autism-families
    grandson is gay > lgbtq-families | lgbtq
    husband changing gender > trans-families | trans | lgbtq-families
    son locked up > prison-families
    husband wont talk since he came back from iraq > military-families | ptsd | veterans
    grown up son wont work or leave his room > parents-of-adults | gaming-families
    teenage daughter out of control > parents-of-teens | parenting | violent-children
    daughter wont let me see the grandkids > grandparents-apart | family-estrangement
    friend is being beaten by her boyfriend > domestic-abuse
    my aunt is being robbed by her carer > elder-abuse | scams | after-crime
    mate got badly burned in a house fire > burns | looking-different | accidents
    little girl with no hand > limb-difference | disability | parent-carers
    child has a stoma > stoma | parent-carers
  `,
}
