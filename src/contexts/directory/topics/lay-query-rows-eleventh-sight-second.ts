/** Set J, the second part. */
export const ELEVENTH_SIGHT_SECOND_ROWS = {
  misspelling: `
    vasculitus > vasculitis
    menningitis > meningitis
    lime disease > lyme-disease
    diverticulitus > diverticular
    hepatitus > hepatitis
    liken sclerosis > lichen-sclerosus
    alapecia > alopecia
    vitilago > vitiligo
    glacoma > glaucoma
    macula degenaration > macular
    dispraxia > dyspraxia
    discalculia > dyscalculia
    psycosis > psychosis
    anxity > anxiety
    endometrosis > endometriosis
  `,
  professional: `
    alcohol related bereavement > bereaved-by-addiction
    substance use disorder family support > drugs-families
    hypersexual disorder > sex-and-porn
    traumatic bereavement homicide > murder-bereaved | sudden-death
    autoimmune disease patient group > autoimmune
    acquired brain injury rehabilitation > brain-injury
    neurological conditions social group > brain-and-nerves
    dysphagia > swallowing
    home parenteral nutrition > tube-feeding
    antiphospholipid and venous thromboembolism > blood-pressure-clots
    congenital heart disease > heart-children | heart
    giant cell arteritis > vasculitis | polymyalgia
    dermatomyositis > myositis
    primary immunodeficiency > immune-deficiency
    phenylketonuria > pku
    acromegaly > pituitary
    adrenal insufficiency > addisons | pituitary
    neurofibromatosis type 1 > neurofibromatosis
    systemic sclerosis > scleroderma
    vulvodynia > pelvic-pain
    erectile dysfunction > sexual-difficulties
    hydrocephalus > spina-bifida
    congenital upper limb deficiency > limb-difference
    developmental language disorder > language-disorder
    fetal alcohol spectrum disorder > fasd
    postural tachycardia syndrome > pots
    antidepressant discontinuation > psychiatric-medicine
    dermatillomania > skin-picking
    multi-generational kinship placement special guardianship > kinship-care
    modern slavery survivors > trafficking
  `,
  abbreviation: `
    NA > drugs | addiction
    CA meetings > cocaine | drugs
    Al-Anon > alcohol-families
    SAA > sex-and-porn
    OA > binge-eating | eating-disorders | weight | arthritis
    DA debtors > spending | debt
    SOBS > bereaved-by-suicide
    PMR > polymyalgia
    PsA > psoriatic-arthritis | arthritis
    TN > trigeminal-neuralgia
    MND > mnd
    HD > huntingtons
    NF1 > neurofibromatosis
    IIH > brain-and-nerves | rare-conditions | migraine | eye-conditions
    AF > heart-rhythm | heart
    POI > early-menopause | menopause
    GORD > stomach
    T2 > type-2-diabetes | diabetes
    OSA > sleep-apnoea
    AMD > macular | sight-loss
    SCI > spinal-injury
    PND > postnatal-depression
    SAD > low-in-winter | social-anxiety | depression
    cPTSD > complex-trauma | ptsd
    DV > domestic-abuse
  `,
  sentence: `
    I found out my sister and I are carriers of the Lynch gene > cancer-in-family-genes | bowel-cancer | cancer
    I am in my twenties and my dad has died and none of my friends get it > bereaved-young-adults | parent-loss
    he went to work and never came home, it was so sudden > sudden-death | grief | widowed
    I looked after mum for eight years and now she has died I don't know what to do with myself > former-carers | parent-loss | bereaved-after-illness
    I was taken into care as a child and would like to meet others > care-leavers
    I was sent away to school at seven and it broke something in me > boarding-school
    my ex has taken our son to another country > child-abduction
    looking for parents who want to get on better after divorce for the kids > co-parenting | separation
    I live with my second husband and his three kids and it is chaos > step-families
    I am an only child and have to do everything for my parents > only-children | caring-for-parents
    I want a baby on my own without a partner > solo-parents-by-choice
    my husband is from Nigeria and our families see things differently > mixed-couples | relationships
    I found out I was donor conceived from a DNA test > donor-conceived
    I am a mother who doesn't live with her children > mothers-apart
    my 30 year old daughter is in trouble and I can't help her > parents-of-adults
    my husband cheated on me and I can't forgive him > affairs | relationships
    I shout and push my wife and I want to stop > stopping-violence | anger
    I was beaten by my father as a child > childhood-violence | harmful-parents | complex-trauma
    I was abused as a boy and never told anyone > male-survivors | abuse-survivors
    I was touched by my uncle when I was little > abuse-survivors
    my family want to kill me for having a boyfriend > honour-abuse
    someone I care for is being robbed by her carer > elder-abuse | scams
    my operation went wrong and nobody will say sorry > medical-harm
    I reported what was happening at work and lost my job > whistleblowers
    I was mugged and am afraid to go out at night > after-crime
    I survived the fire and can't sleep > disasters | burns | ptsd
    my grandfather was a soldier and our family never spoke about the war > war-childhood
    I am Sami and would like to meet others with my background > sami
    I was forced to work without pay and my passport was taken > trafficking
    I do escorting and want someone to talk to who doesn't judge > sex-work
    I have turned fifty and don't know what my life is for > life-crisis
    I am an English woman living in Spain and feel alone > living-abroad | loneliness
    I am 22 and have no friends > young-and-lonely | loneliness | making-friends
    I am 81 and live by myself since she died > living-alone | widowed | loneliness
    I have been single for ten years and hate it > single-life | loneliness
    I can't get out because of my illness and see nobody > housebound | loneliness
    I don't know how to make friends as an adult > making-friends | loneliness
    I have struggled with my temper all my life > anger
    I worry about the planet all the time > climate-worry
    I am scared of being sick and avoid food because of it > emetophobia | arfid
    does anyone have a fear of flying > phobias
    I never finish anything because it has to be perfect > perfectionism
    I was told I have a personality disorder > borderline
    looking for people who have come off antidepressants > psychiatric-medicine
    I just came out of the psych ward > psychiatric-hospital
    I have more than one person inside me > dissociation
    I can only eat beige food > arfid | eating-disorders
    I want to stop hurting myself > self-harm
    I am a police officer and saw something terrible > emergency-workers | ptsd
    I am a teacher and dread Mondays > teachers | burnout | stress
    my little boy has a rare chromosome condition > genetic-learning | rare-conditions | parent-carers
    I was born without my left hand > limb-difference | disability
    does anyone else have scars on their face and get stared at > looking-different | burns
    I have been told my eyesight will go and it runs in the family > retinal-dystrophy | sight-loss
    I have just had my leg off because of diabetes > limb-loss
    I have Klinefelter's, are there others > turner-klinefelter
    I have tics and people stare > tourettes
    I cannot swallow properly since my operation > swallowing | head-neck-cancer
    I have lost my confidence since I was ill > self-esteem
    it hurts when I have sex > sexual-difficulties | pelvic-pain | endometriosis | menopause
    I have pain in my pelvis all the time > pelvic-pain | endometriosis | pain
    I have rare disease nobody has heard of > rare-conditions
    I have just had a kidney transplant and feel guilty about the donor > transplant
    I am on chemo for hodgkins > lymphoma | blood-cancer | cancer
    I have a pituitary tumour > pituitary | brain-tumour
    I have a long term illness and would like to talk to others > long-illness
    does anyone have breathing problems and sing > breathing | copd
    I drink and I am bipolar, is there a group for both > dual-diagnosis | bipolar | alcohol
    I drank while pregnant and my son struggles > fasd
    I wake at four every morning and lie there > sleep | depression
  `,
  relative: `
    husband drinking himself to death > alcohol-families
    daughter on ketamine > drugs-families | ketamine
    mum gambles her pension > gambling-families
    wife found out I watch porn > sex-and-porn | sex-addiction-partners | relationships
    boyfriend on dating apps and sex sites > sex-addiction-partners | affairs
  `,
}
