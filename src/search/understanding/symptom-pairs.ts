/** Pairs of kinds of words (see `paired-words.ts`) that tell an illness of body or mind by what somebody notices of it. */

export const SYMPTOM_ROWS = `
  frights, critter > phobias
  bleeds bowelMotion > ibd ibs
  soils garment > continence
  wakes nightHour > sleep
  dreamlike notReal > dissociation
  certain, badIllness > health-anxiety
  vile horridThought > intrusive-thoughts
  bursts smallThing > anger
  temper hardship > anger
  chromosome gone > genetic-learning
  halved sight > sight-loss
  dreads figures > dyscalculia
  bornWith deafness > deaf-children
  flies comesDown > bipolar
  comesOff mindMedicine > psychiatric-medicine
`
