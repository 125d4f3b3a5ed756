/** Medicines told by how their names end, as their makers agreed: "-statin" is for the heart, "-triptan" for migraine. */

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:azepam|azolam)$/, ['benzodiazepines']],
  [/(?:statin|olol|ivabradine)$/, ['heart']],
  [/(?:[a-z]{3}pril|sartan|dipine)$/, ['blood-pressure-clots', 'heart']],
  [/(?:xaban|gatran|parin)$/, ['blood-pressure-clots']],
  [/(?:gliptin|gliflozin|glitazone|formin|glutide)$/, ['type-2-diabetes']],
  [/triptan$/, ['migraine']],
  [/(?:dronate|dronat|dronsaure|dronsyre)$/, ['osteoporosis']],
  [/(?:tegravir|navir|vudine|virine)$/, ['hiv']],
  [/(?:codone|codon|morphone|morphon)$/, ['painkillers']],
  [/(?:oxetine?|raline?|talopram|faxine?)$/, ['depression', 'psychiatric-medicine']],
  [/(?:piprazole?|peridol|iapine?|zapine?|peridone?|sidone?)$/, ['psychosis', 'psychiatric-medicine']],
  [/(?:oprazole?|toprazole?|eprazole?)$/, ['stomach']],
  [/(?:racetam|trigine?|gabatrine?|bamazepine?|cosamide?)$/, ['epilepsy']],
  [/(?:lukast|meterol|moterol|butamol|tropium)$/, ['asthma', 'copd']],
  [/thyroxine?$/, ['thyroid']],
  [/(?:tinib|ciclib|rubicine?|platine?|taxel|parib)$/, ['cancer']],
  [/(?:rozole?|strozole?|moxifene?)$/, ['breast-cancer']],
  [/limus$/, ['transplant']],
  [/(?:[a-z]{3}mab|tercept)$/, ['autoimmune']],
]
const SHORTEST = 8

/** The topics its name speaks of; none for any other word. */
export function medicineTopics(folded: string): readonly string[] {
  if (folded.length < SHORTEST) return []
  return ENDINGS.find(([ending]) => ending.test(folded))?.[1] ?? []
}
