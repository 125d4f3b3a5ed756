/** Pairs of kinds of words (see `paired-words.ts`) that tell an illness of body or mind by what somebody notices of it. */

export const SYMPTOM_ROWS = `
  frights critter > phobias
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
  breathless crowdPlace > panic
  faints crowdPlace > pots panic
  lowMood darkSeason > low-in-winter
  onlyEats beigeFood > arfid
  livesOn thinFood > anorexia
  vomits meal > bulimia
  cuts ownSkin > self-harm
  plotters plots > psychosis
  features hideous > body-dysmorphia
  reacts allergen > allergies
  chews enraged > unbearable-sounds
  ears noises > tinnitus
  growth gullet > stomach-cancer
  growth liverParts > liver-cancer
  growth waterParts > bladder-kidney-cancer
  growth bowelParts > bowel-cancer
  growth lungParts > lung-cancer
  growth wombParts > gynae-cancer
  growth mouthParts > head-neck-cancer
  growth bloodParts > blood-cancer
  growth brainParts > brain-tumour
  growth ofSmallOnes > childhood-cancer
  growth inherited > cancer-in-family-genes
  growth spread > advanced-cancer
`
