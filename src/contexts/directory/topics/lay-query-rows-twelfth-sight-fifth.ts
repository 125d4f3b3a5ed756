/** Set L, a fifth helping, harder on purpose: sentences, feelings and slang alone; at first sight 80 of 100. */
export const TWELFTH_SIGHT_FIFTH_ROWS = {
  sentence: `
    I have been sober for three years but I am struggling again > alcohol | addiction
    I drink a bottle of vodka a day and hide it > alcohol
    my boyfriend smokes weed from morning to night > drugs-families | cannabis
    we remortgaged the house because of his gambling > gambling-families
    I used to take speed and now I can't feel joy > amphetamines | drugs
    my girlfriend left because I watch too much porn > sex-and-porn
    after the funeral everyone disappeared > grief
    I talk to my dead husband every evening > widowed | grief
    our daughter died of leukaemia when she was six > child-loss
    my mum is dying and I live far away > cancer-families | dying | illness-families | carers | grief | living-abroad
    I was with him when he collapsed and died > sudden-death | grief | widowed
    I have lived with rheumatoid arthritis since I was 20 > rheumatoid-arthritis
    my joints pop out all the time > hypermobility
    doctors say it is all in my head > unexplained-symptoms | fnd | me-cfs
    I can't walk to the end of the road without stopping for breath > copd | breathing | heart-failure
    my left side is weak since the stroke > stroke
    I had to give up driving because of seizures > epilepsy
    I was diagnosed with parkinsons at 48 > parkinsons
    my memory is going and I am scared > dementia
    I've had long covid for two years and lost my job > long-covid
    I found a lump and am waiting for results > breast-cancer | cancer | health-anxiety
    they removed my bowel and now I have a bag > stoma
    I have to inject insulin four times a day > type-1-diabetes | diabetes
    I sweat and rage, my doctor says it is perimenopause > menopause
    I want to talk to other people who wear a wig > alopecia
    I hear a high pitched noise all day > tinnitus
    I spend three hours a day cleaning > ocd
    I count everything > ocd
    I can't leave home without checking the oven > ocd
    I haven't left my flat in months > agoraphobia | housebound
    I shake when I have to speak in meetings > social-anxiety
    when I look in the mirror I see a monster > body-dysmorphia
    I only feel calm when I cut myself > self-harm
    my son threatened to jump off a bridge > suicidal-families
    I was in a secure ward last year > psychiatric-hospital
    one day I am on top of the world, the next I can't get up > bipolar
    I have several people inside me > dissociation
    I look after my husband who has motor neurone disease > mnd | illness-families | carers
    I am 16 and look after my mum > young-carers
    my brother is severely autistic and nobody ever asks about me > siblings
    my daughter is deaf and I want to meet other parents > deaf-children
    we have had no sleep since the twins > multiples
    I didn't enjoy the birth, I thought I would die > birth-trauma
    my ex turned the children against me > fathers-contact | mothers-apart | separation | family-estrangement
    I am a stepmother and the kids hate me > step-families
    my son is 30 and still lives in his room > parents-of-adults
    my mother reads my messages and controls everything, I am 35 > harmful-parents
    I have no family and christmas is terrible > loneliness | care-leavers
    I am gay and my church threw me out > lgbtq | leaving-religion
    I was raped as a boy > male-survivors | rape | abuse-survivors
    someone is posting lies about me online > bullying | stalking
    my boss humiliates me in front of everyone > workplace-bullying
    I have been on benefits since my accident > benefits | accidents
    I was released last week and have nowhere to go > after-prison | homelessness
    we lost everything in the flood > disasters
    I can't pay my rent > debt | homelessness
    I sold my body and want to leave it behind > sex-work
    I blew the whistle on my hospital > whistleblowers
    the surgeon left me disabled > medical-harm
    I am the only black woman in my village > minority-ethnic
  `,
  feeling: `
    my heart is broken > grief | separation | relationships
    I am falling apart > mental-health | stress | depression | life-crisis
    I have lost all hope > depression | suicidal-thoughts
    nothing matters any more > depression
    I'm a bad mother > parenting | postnatal-depression | mothers
    scared to be alone > loneliness | anxiety | separation
    frightened to go to sleep > sleep | anxiety | ptsd
    I feel trapped > domestic-abuse | depression | stress | life-crisis | anxiety
    I feel like a fraud > self-esteem | perfectionism
    I feel empty > depression | borderline
    I'm always the outsider > loneliness | autism | self-esteem | social-anxiety
    I am exhausted by caring > carers
    always on my own at weekends > loneliness
    I don't know who I am any more > life-crisis | depression | dissociation | borderline | mental-health
    I can't stop crying since he left > separation | depression
    what if people laugh at me > social-anxiety
    I feel dirty after what he did > rape | abuse-survivors
    I'm terrified of getting ill > health-anxiety
    I want to disappear > suicidal-thoughts | depression
    I keep going over what happened > ptsd | intrusive-thoughts
  `,
  slang: `
    bladdered every night > alcohol
    pop pills > prescription-drugs | drugs | painkillers
    chasing the dragon > opioids
    off the rails teenager > parents-of-teens
    gone doolally > mental-health | dementia | psychosis
    wee leaks > continence
    dodgy ticker > heart
    bad nerves > anxiety
    nerves shot > anxiety | stress
    bunged up > ibs | continence | stomach
    dicky tummy > ibs | stomach
    head in bits > mental-health | depression | stress
    ex is a psycho > narcissistic-abuse | domestic-abuse | stalking | separation
    brassic > debt
    kicked out by parents > homelessness | family-estrangement | lgbtq-youth
    flashers and perverts > after-crime | rape
    mam has the dementia > dementia-families
    bairn died > child-loss | baby-loss
    wain with autism > autism-families | autism
  `,
}
