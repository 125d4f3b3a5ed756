/** Searches that say where, when, how or for whom, and what is not meant. */
export const NARROWED_ROWS = {
  withPlace: `
    dads on their own worksop > single-parents | fathers-contact ~ worksop
    worksop alcohol > alcohol ~ worksop
    sheffield grief group > grief ~ sheffield
    ocd near Doncaster > ocd ~ doncaster
    depression group in Lincoln please > depression ~ lincoln
    dementia carers close to Leeds > dementia-families | carers | dementia ~ leeds
    menopause worksop tuesday > menopause ~ worksop # day=tu
    fibro worksop > fibromyalgia ~ worksop
    Einsamkeit worksop > loneliness ~ worksop
    my mum has dementia worksop > dementia-families | dementia ~ worksop
    new in town in Sheffield > new-in-town ~ sheffield
    anxiety reading > anxiety
    anxiety in Reading > anxiety ~ reading
    worries and hope > anxiety`,
  narrowed: `
    grief tuesday > grief # day=tu
    ocd monday or wednesday evenings > ocd # day=mo day=we time=evening
    depression in the afternoon > depression # time=midday
    debt by phone > debt # how=phone
    bereavement group for young people > grief | bereaved-children # for=young-people
    anxiety over 60s > anxiety # for=older-people
    step free ms group > ms # access=step-free
    stroke hearing loop > stroke # access=hearing-loop
    Spanish speaking alcohol group > alcohol # language=es
    depression på polsk > depression # language=pl
    veterans ptsd > ptsd | veterans # for=veterans
    adhd drop in > adhd # how=just-come
    face to face anxiety group > anxiety # how=in-person
    autism women > autism # for=women
    cancer support on saturday mornings > cancer # day=sa time=morning
    I drink every evening > alcohol
    can't get out of bed in the morning > depression
    sad every winter > low-in-winter`,
  negated: `
    cancer but not breast cancer > cancer ! breast-cancer
    depression not bipolar > depression ! bipolar
    gambling not gaming > gambling ! gaming
    diabetes not type 1 > diabetes ! type-1-diabetes
    alcohol without religion > alcohol ! leaving-religion
    anxiety but not panic attacks > anxiety ! panic
    not sleeping > sleep
    can't sleep > sleep
    nobody understands me > loneliness
    no friends > loneliness
    not coping with grief > grief
    I don't drink but my husband does > alcohol-families | alcohol`,
  relative: `
    my mum has bipolar > mental-health-families | bipolar
    our son has adhd > adhd
    living with an alcoholic > alcohol-families | alcohol
    mother of a child with autism > autism-families | autism
    my partner has ptsd > mental-health-families | ptsd
    supporting someone with depression > mental-health-families | depression
    my friend is suicidal > mental-health-families | suicidal-thoughts
    my sister and I both have endometriosis > endometriosis
    grandson on heroin > drugs-families | opioids
    husband gambles > gambling-families | gambling
    I lost my wife > widowed
    my daughter died of an overdose > bereaved-by-addiction | child-loss | drugs
    how do I help my brother stop smoking weed > drugs-families | cannabis`,
} as const
