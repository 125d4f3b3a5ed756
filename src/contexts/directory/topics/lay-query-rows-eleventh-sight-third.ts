/** Set J, the third part. */
export const ELEVENTH_SIGHT_THIRD_ROWS = {
  relative: `
    grandson always on the playstation > gaming-families | gaming
    dad has lung cancer > cancer-families | lung-cancer
    wife dying of cancer at home > cancer-families | dying | advanced-cancer | illness-families
    husband had a stroke and is not the same man > illness-families | stroke | carers
    mum is 90 and needs help every day > caring-for-parents | carers
    gran in care home hates it > care-home
    my wife is forgetting everything at 58 > young-dementia | dementia-families
    friend self harming > self-harm-families
    my sister keeps saying she wants to die > suicidal-families
    son has anorexia > eating-disorder-families | anorexia
    son hears voices > mental-health-families | hearing-voices | psychosis
    partner has BPD > mental-health-families | borderline
    mum was bipolar when I was growing up > mentally-ill-parents
    son with aspergers no friends > autism-families | autism | parent-carers
    daughter with PDA won't do anything > demand-avoidance | autism-families
    my child has ADHD and school keep ringing > adhd-families | adhd
    sibling of someone with learning disability > siblings
    parents of disabled adult > parent-carers | learning-disability | parents-of-adults
    dad went to jail > prison-families
    my husband was in the army and has changed > military-families | veterans
    my partner has come out as trans > trans-families | trans
    son says he is gay how do we cope > lgbtq-families
    wife gave birth to a stillborn baby > baby-loss | bereaved-dads | child-loss
    granddaughter was stillborn > grandchild-loss | baby-loss
    brother killed on his motorbike > road-death | sibling-loss
    son died in the army > bereaved-in-service | child-loss
    my best friend hung himself > bereaved-by-suicide
    children whose dad died > bereaved-children
    wife died at 31 leaving me with toddlers > widowed-young | widowed
    daughter has crohn's > ibd | parent-carers
    little boy diabetic just diagnosed > diabetes-children | type-1-diabetes
    niece with brain tumour aged 6 > childhood-cancer | brain-tumour
    son born deaf > deaf-children
    son doesn't talk outside the house > selective-mutism
    daughter has epilepsy fits > epilepsy | parent-carers
    baby came 10 weeks early > premature-babies
    my sister in law has taken in her nephews > kinship-care | fostering
    grandma never gets to see them > grandparents-apart
    son of 9 smashes up the house > violent-children
    my daughter was abused by her stepdad > parents-of-abused-children
  `,
  feeling: `
    hands won't stop shaking > tremor | parkinsons | anxiety
    cannot get out of bed in the morning > depression | me-cfs
    nobody has rung me in weeks > loneliness | living-alone
    feel I don't belong anywhere > loneliness | self-esteem | neurodivergence | minority-ethnic | making-friends
    pain moves round my body > fibromyalgia | pain | unexplained-symptoms
    stiff hips and shoulders every morning > polymyalgia | arthritis | rheumatoid-arthritis | ankylosing-spondylitis
    fainted in the queue again > pots | dizziness
    constant buzzing in my head > tinnitus
    half my vision gone and bumping into things > sight-loss | stroke | glaucoma | eye-conditions | brain-injury
    drop things and trip over my own feet > dyspraxia | ms | ataxia
    letters jump around on the page > dyslexia
    can't sit still can't finish anything > adhd | neurodivergence
    everyone at school is nasty to me > bullying
    sums make me panic > dyscalculia
    stomach cramps after every meal > ibs | stomach | coeliac | ibd
    always running to the loo > continence | ibs | ibd | bladder-pain
    boils under my arms > hidradenitis | skin
    hair coming out in clumps > alopecia
    scratching all night > eczema | skin
    hot and sweaty and crying for no reason at 50 > menopause
    starving myself and still feel fat > anorexia | eating-disorders
    can't open the letters from the bank > debt
    walking on eggshells around him > domestic-abuse | narcissistic-abuse
    can't stop crying since the funeral > grief
    can't bear being alone, always clinging to the wrong man > love-addiction | codependency
    too shy to speak in a group > social-anxiety | self-esteem
    think people are spying on me > psychosis | schizophrenia
    up for days with ideas then crash > bipolar
    dread opening my inbox on Sunday night > stress | burnout | workplace-bullying
    pull my eyelashes out > hair-pulling
  `,
  'other-language': `
    alkoholproblem > alcohol
    rusavhengig og psykisk syk > dual-diagnosis | addiction
    pårørende til rusavhengige > drugs-families
    voksne barn av alkoholikere > adult-children
    selvmord etterlatte > bereaved-by-suicide
    fødselsdepresjon > postnatal-depression
    ryggsmerter > back-pain | pain
    hjertesvikt > heart-failure | heart
    demens pårørende > dementia-families
    kreft > cancer
    tarmkreft > bowel-cancer | cancer
    hørselhemmet > hearing-loss
    skilsmise > separation
    vold i nære relasjoner > domestic-abuse
    gjeldsproblemer > debt
    tvangslidelse > ocd
    søvnproblemer > sleep
    sosial angst > social-anxiety | anxiety
    barnløs ufrivillig > childless | infertility
    Alkoholsucht > alcohol
    Drogenabhängigkeit > drugs | addiction
    Sternenkinder > baby-loss | miscarriage
    Brustkrebs > breast-cancer | cancer
    Zuckerkrankheit > diabetes
    revmatoid artritt > rheumatoid-arthritis | arthritis
    Wechseljahre > menopause
    Schwerhörichkeit > hearing-loss
    Einsamkeit im Alter > living-alone | loneliness | older-people
    Essstörung > eating-disorders
    Angststörrung > anxiety
  `,
  place: `
    alcoholics anonymous Stockport Monday night > alcohol ~ stockport # day=mo
    smart recovery Bradford > addiction | alcohol | drugs ~ bradford
    prostate cancer group Exeter > prostate-cancer ~ exeter
    MS society Ipswich wednesday > ms ~ ipswich # day=we
    young carers Wolverhampton > young-carers ~ wolverhampton
    baby loss group Preston Thursday > baby-loss ~ preston # day=th
    hearing voices group Manchester > hearing-voices ~ manchester
    depression support Rotherham friday > depression ~ rotherham # day=fr
    autism parents Newark > autism-families ~ newark
    visually impaired club Boston tuesdays > sight-loss ~ boston # day=tu
    weight loss surgery group Sunderland > weight-operation ~ sunderland
    overeaters anonymous Bristol saturday > binge-eating ~ bristol # day=sa
    walking group for lonely people Kettering Sunday > loneliness | making-friends ~ kettering # day=su
    diabetes group Burnley > diabetes ~ burnley
    trans group Brighton > trans ~ brighton
  `,
  trap: `
    speed dating > - ! amphetamines
    brain teasers for adults > - ! brain-and-nerves brain-injury
    breaststroke lessons > - ! stroke breast-cancer
    heart of midlothian fixtures > - ! heart
    pot plants > - ! cannabis pots
    smoking a brisket > - ! smoking vaping
    voice coach singing lessons > - ! hearing-voices
    stoma of a leaf biology > - ! stoma
    crab nebula tropic of cancer > - ! cancer
    school of rock tickets > - ! school-refusal
    panic at the disco tour > - ! panic
    skin for minecraft character > - ! skin
    bone dry cider > - ! sarcoma osteoporosis
    kidney bean chilli > - ! kidney
    driving test cancellation > - ! road-death accidents
  `,
}
