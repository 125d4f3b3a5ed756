/** Searches that speak of something else, written once the rules stood, by someone who had not looked at them. */
export const SECOND_SIGHT_TRAP_ROWS = {
  trap: `
    prison break season 2 > - ! after-prison
    breast stroke swimming lessons > - ! stroke breast-cancer
    sleep number bed > - ! sleep
    aa breakdown cover > - ! alcohol
    heart radio > - ! heart
    weight plates 20kg > - ! weight
    broken heart emoji > - ! heart separation
    diabetes insipidus > pituitary | rare-conditions ! type-1-diabetes type-2-diabetes
    migration to postgres > - ! refugees migraine
    cancer horoscope today > - ! cancer
    golf handicap > - ! disability
    drug store opening times > - ! drugs
    stress test bridge > - ! stress
    depression in the road surface > - ! depression
    low pressure depression weather > - ! depression
    great depression 1929 > - ! depression
    pain au chocolat > - ! pain
    french bread pain recipe > - ! pain
    ms word download > - ! ms
    ms office licence > - ! ms
    twin beds > - ! twin-loss multiples
    twin turbo > - ! multiples
    carer jobs near me > - ! carers
    stroke order chinese characters > - ! stroke
    two stroke engine oil > - ! stroke
    pet insurance > - ! pet-loss
    single malt whisky > - ! single-life alcohol
    hearing at magistrates court > - ! hearing-loss hearing-voices
    gaming laptop > - ! gaming
    wedding anniversary gift > - ! relationships
    child benefit > benefits ! parenting
    baby shower ideas > - ! new-baby baby-loss
    adopt a cat > - ! adoption adoptees adoptive-parents
    dog adoption > - ! adoption adoptees
    pregnant guppy > - ! pregnancy
    cold sore cream price > - ! herpes
    smoking brisket > - ! smoking
    smoked salmon > - ! smoking
    coke zero > - ! cocaine
    crack in ceiling > - ! drugs cocaine
    ice cream van > - ! amphetamines
    heroin chic fashion > - ! opioids
    speed camera > - ! amphetamines
    liver and onions > - ! liver
    kidney beans > - ! kidney
    memory foam mattress > - ! dementia
    computer memory upgrade > - ! dementia
    battery anxiety electric car > - ! anxiety
    panic room film > - ! panic
    retirement card messages > - ! retirement
    army surplus > - ! veterans
    transformer toys > - ! trans
    transit van > - ! trans
    acne studios scarf > - ! acne
    bipolar transistor > - ! bipolar
    tremor trailer netflix > - ! tremor
    bankrupt rapper > - ! debt
    tax debt calculator > debt ! dyscalculia
    lone star state > - ! loneliness lone-fathers
    lonely planet guide > - ! loneliness
    blind date ideas > - ! sight-loss
    roller blinds > - ! sight-loss
    deaf havana tickets > - ! hearing-loss deaf-signing
    vision board > - ! sight-loss
    bed time stories > - ! sleep
    skin for minecraft > - ! skin
    bad credit car > debt ! road-death
    Krebs Sternzeichen > - ! cancer
    Herz Ass > - ! heart
    Steuerberater > - ! debt
    hjertekake oppskrift > - ! heart
    rus i Russland > - ! drugs alcohol
    angstrom unit > - ! anxiety
    slagbord > - ! stroke`,
} as const
