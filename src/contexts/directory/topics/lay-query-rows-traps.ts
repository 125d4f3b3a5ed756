/** Searches that a careless reading would take for something else; after `!` what must not be read out of them. */
export const TRAP_ROWS = {
  trap: `
    IBS > ibs ! ibd
    ibd > ibd ! ibs
    stoma > stoma ! stroke
    stroke > stroke ! stoma
    type 1 diabetes > type-1-diabetes ! type-2-diabetes
    type 2 diabetes > type-2-diabetes ! type-1-diabetes
    MS > ms ! me-cfs
    CFS > me-cfs ! cystic-fibrosis
    CF > cystic-fibrosis ! me-cfs
    can you help me > - ! me-cfs
    tell me about groups near me > - ! me-cfs
    reading group > - ! dyslexia
    cooking class > - ! eating-disorders
    gluten free > coeliac ! eating-disorders
    lung scarring > pulmonary-fibrosis ! cystic-fibrosis
    lost my mum > parent-loss ! baby-loss
    lost my job > unemployment ! grief
    lost my memory > dementia ! grief
    my baby won't stop crying > new-baby ! baby-loss
    survived a suicide attempt > suicidal-thoughts ! bereaved-by-suicide
    lost someone to suicide > bereaved-by-suicide ! suicidal-thoughts
    scottish dancing > - ! adhd
    hair loss > alopecia ! grief
    weight loss > weight ! grief
    hearing loss > hearing-loss ! hearing-voices
    I want to die > suicidal-thoughts ! grief
    I want to talk > - ! suicidal-thoughts
    bipolar > bipolar ! borderline
    overdose > drugs ! bereaved-by-addiction
    overdose attempt > suicidal-thoughts ! bereaved-by-addiction
    ms office > - ! ms
    heart throb actor > - ! heart
    cancer horoscope today > - ! cancer
    speed camera > - ! amphetamines
    coke bottle > - ! cocaine
    grass seed > - ! cannabis
    ice cream > - ! amphetamines
    panic room film > - ! panic
    bus timetable > - ! autism
    cheap flights > - ! phobias
    bar stool > - ! alcohol
    guitar lessons > - ! gaming
    the weather tomorrow > - ! low-in-winter
    stroke of genius > - ! stroke
    anxiety of influence > - ! anxiety
    black friday deals > - ! minority-ethnic
    party games > - ! gaming
    used car > - ! drugs
    dog walking jobs > - ! pet-loss
    fußball heute > - ! gambling
    wettervorhersage > - ! low-in-winter
    zugfahrplan > - ! trans
    lottozahlen > - ! gambling
    pizzeria > - ! eating-disorders
    fotballkamp > - ! gambling
    togtider > - ! autism
    oppskrift på kake > - ! eating-disorders
    CFD > - ! me-cfs
    MSN > - ! ms
    hva heter du > - ! me-cfs
    wie geht es dir > - ! depression`,
} as const
