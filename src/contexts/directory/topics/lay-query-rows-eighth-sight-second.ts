/** Set G, the second part. */
export const EIGHTH_SIGHT_SECOND_ROWS = {
  professional: `
    alcohol use disorder > alcohol | addiction
    comorbid substance misuse and mental illness > dual-diagnosis
    klinefelter syndrome xxy > turner-klinefelter
    z-drug dependence > benzodiazepines | prescription-drugs
    stillbirth and neonatal death > baby-loss | grief
    complicated grief > grief
    complex regional pain syndrome > crps | pain
    axial spondyloarthritis > ankylosing-spondylitis | arthritis
    idiopathic pulmonary fibrosis > pulmonary-fibrosis | breathing
    obstructive sleep apnoea cpap > sleep-apnoea | breathing
    atrial fibrillation > heart-rhythm | heart
    hypertrophic cardiomyopathy > cardiomyopathy | heart
    subarachnoid haemorrhage > brain-aneurysm | stroke | brain-and-nerves
    expressive dysphasia post CVA > aphasia | stroke
    peripheral neuropathy > neuropathy | brain-and-nerves | pain
    functional neurological disorder > fnd | brain-and-nerves
    spasmodic torticollis > dystonia | brain-and-nerves
    frontotemporal dementia early onset > young-dementia | dementia
    colorectal carcinoma > bowel-cancer | cancer
    non-hodgkin > lymphoma | blood-cancer | cancer
    BRCA mutation carrier > cancer-in-family-genes | cancer
    hyperthyroidism graves > thyroid | autoimmune
    acute intermittent porphyria > porphyria
    interstitial cystitis > bladder-pain | pelvic-pain
    primary biliary cholangitis > liver | autoimmune
    polycystic ovary syndrome > pcos
    premature ovarian insufficiency > early-menopause | menopause
    giant cell arteritis > vasculitis | polymyalgia | autoimmune
    common variable immunodeficiency > immune-deficiency
    enteral nutrition peg > tube-feeding
    dysphagia > swallowing
    developmental coordination disorder > dyspraxia
    perinatal mental health > postnatal-depression | new-baby | birth-trauma | mental-health
    modern slavery survivors > trafficking
    treatment resistant depression > depression | mental-health
  `,
  abbreviation: `
    AA > alcohol | addiction
    NA meetings > drugs | addiction
    GA > gambling | addiction
    ACA > adult-children
    SAA > sex-and-porn
    RA > rheumatoid-arthritis | arthritis
    OI > osteogenesis-imperfecta
    EDS > hypermobility
    POTS > pots
    COPD > copd | breathing
    CF > cystic-fibrosis
    AF > heart-rhythm | heart
    TBI > brain-injury | brain-and-nerves
    MND > mnd
    T1D > type-1-diabetes | diabetes
    IBD > ibd
    UTI all the time > bladder-pain
    PMDD > pmdd
    GBS > guillain-barre
    HS > hidradenitis | skin
    PDA > demand-avoidance | autism
    PIP > benefits | disability
    BPD > borderline | mental-health
    CPTSD > complex-trauma | ptsd
    SAD > low-in-winter | depression
  `,
  sentence: `
    I can't stop drinking wine every night > alcohol
    I need help to get off cocaine > cocaine | drugs
    I have been on diazepam for ten years and want to come off > benzodiazepines | prescription-drugs | psychiatric-medicine
    I grew up with an alcoholic father > adult-children
    I keep buying things online that I cannot afford > spending | debt
    I can't get over my ex and keep going back > love-addiction | relationships
    I was in a bomb attack and can't forget it > disasters | ptsd
    I am pregnant again after a stillbirth and I'm terrified > pregnancy-after-loss | pregnancy | baby-loss
    I had an abortion and I can't stop thinking about it > after-abortion
    I was widowed at 34 with two small children > widowed-young | widowed | grief
    my twin died last year > twin-loss | sibling-loss | grief
    I am an only child and both my parents need looking after > only-children | caring-for-parents | carers
    I have pain all over my body and doctors say it's fibro > fibromyalgia | pain
    I am having a hip operation soon and want to talk to others > joint-replacement | arthritis
    I get out of breath going up the stairs > breathing | copd | heart-failure | heart | pulmonary-fibrosis | pulmonary-hypertension
    I have just been told I have heart failure > heart-failure | heart
    I had a stroke and can't find my words > aphasia | stroke
    my hands shake when I hold a cup > tremor | parkinsons | brain-and-nerves
    I was told I have multiple sclerosis > ms
    I have been ill since I had covid > long-covid
    my cancer can't be cured > advanced-cancer | cancer
    I have a lump in my breast and I'm waiting for results > breast-cancer | cancer | health-anxiety
    I have swollen arms after lymph nodes were removed > lymphoedema | breast-cancer
    my ex and I can't agree about anything to do with the children > co-parenting | separation
    I wet myself when I cough > continence | pelvic-floor
    I have HIV and nobody knows > hiv
    my periods are so painful I pass out > endometriosis | pelvic-pain | pmdd
    I am losing my hair in patches > alopecia | skin
    I have had a rash on my legs for years > skin | eczema | psoriasis
    my legs jump about when I go to bed > restless-legs | sleep
    I was in intensive care for six weeks > after-critical-illness
    I look after my elderly mother > caring-for-parents | carers | relatives
    I used to be a carer and now I don't know what to do with myself > former-carers | carers | bereaved-after-illness
    I think I might be gay and I'm married with kids > coming-out-late | lgbtq
    I want to live as a woman > trans | lgbtq
    I am a nurse and I can't cope with what I see at work > health-workers | emergency-workers | burnout | stress | ptsd
    I think I am autistic at 45 > autism | neurodivergence
    I can't concentrate on anything and lose everything > adhd | neurodivergence
    I lost my leg in a motorbike accident > limb-loss | accidents
    I work as an escort and want to talk to others who do > sex-work
    I have a facial scar and people stare > looking-different | burns
    I had a terrible birth and have flashbacks > birth-trauma | ptsd | new-baby
    I am bringing up my kids on my own after my wife left > lone-fathers | single-parents | separation
    I never see my children since the divorce > fathers-contact | mothers-apart | separation | family-estrangement
    I found out my husband has been sleeping with someone else > affairs | relationships
    I was adopted and want to find my birth mother > adoptees | adoption
    I wanted children but it never happened > childless | infertility
    I moved here last month and know no one > new-in-town | making-friends | loneliness
    I have not left my house in two years > agoraphobia | housebound | loneliness
    I am retiring soon and worried about it > retirement
    I came out of prison and nobody will give me a job > after-prison | unemployment
    I hit my wife and I want to stop > stopping-violence | anger
    my ex was a narcissist and I am trying to recover > narcissistic-abuse | domestic-abuse
    I gave all my savings to someone I met online > scams | after-crime
    I was raped > rape | abuse-survivors
    I grew up in a children's home > care-leavers | clergy-abuse
    I check the door twenty times before I can leave > ocd | anxiety
    I hear people talking who are not there > hearing-voices | psychosis | schizophrenia
    I make myself sick after eating > bulimia | eating-disorders
    I don't want to be here any more > suicidal-thoughts | depression
  `,
  relative: `
    my husband drinks too much > alcohol-families | alcohol | relatives
    son on drugs > drugs-families | drugs | parents-of-adults
    wife gambling all our money > gambling-families | gambling | debt
    my boy plays xbox all night > gaming-families | gaming | parents-of-teens
    husband watching porn > sex-addiction-partners | sex-and-porn | relationships
    mum has dementia > dementia-families | dementia | caring-for-parents
    dad has parkinsons > parkinsons | caring-for-parents | carers | relatives
    husband had a stroke > stroke | illness-families | carers | relatives
    partner with ms > ms | illness-families | carers
    my sister has cancer > cancer-families | cancer
    daughter has leukaemia > childhood-cancer | leukaemia | cancer-families
    boyfriend has bipolar > bipolar | mental-health-families
    my mum is bipolar and I am 15 > mentally-ill-parents | young-carers | mental-health-families | bipolar
    son hears voices > hearing-voices | psychosis | mental-health-families
    daughter cuts herself > self-harm-families | self-harm
    friend wants to kill himself > suicidal-families | suicidal-thoughts
    daughter wont eat > eating-disorder-families | anorexia | eating-disorders | arfid
    my grandson has autism > autism-families | autism
    wife has adhd > adhd-families | adhd
    brother is disabled > siblings | disability | learning-disability
    son in a wheelchair > parent-carers | disability
    mum going into a home > care-home | caring-for-parents
    my son is trans > trans-families | lgbtq-families | trans
    daughter came out as lesbian > lgbtq-families | lgbtq
    husband in the army > military-families | veterans
    husband in prison > prison-families
    daughter with down syndrome > down-syndrome | parent-carers | learning-disability
    our baby is deaf > deaf-children | hearing-loss
    my toddler was born with a hole in the heart > heart-children | heart | parent-carers
    son hits me > violent-children | parents-of-teens | parenting
    daughter refuses school > school-refusal | parenting
    my child was sexually abused > parents-of-abused-children | abuse-survivors
    son type 1 diabetic > diabetes-children | type-1-diabetes | diabetes
    neighbour is being hit by her son > elder-abuse | domestic-abuse
    nan got scammed > scams | elder-abuse
    dad committed suicide > bereaved-by-suicide | parent-loss
    grandad killed by a car > road-death | sudden-death | grief
    my grandchild died > grandchild-loss | child-loss | grief
    brother died of an overdose > bereaved-by-addiction | sibling-loss | grief
    my brother went missing > missing-people
  `,
}
