/** Kinds of words by which two of them mean a topic together; in English, Norwegian and German, folded, as typed. */

import { SYMPTOM_KINDS } from './symptom-kinds.ts'

const KINDS = `
  hurts: pain pains painful hurt hurts hurting ache aches aching sore swollen swelling stiff stiffness throbbing agony vondt smerte smerter
    verk verker hoven hovne stiv stive schmerz schmerzen schmerzt weh geschwollen geschwollene steif steife
  numb: numb numbness tingling tingle burning pins needles nummen numne prikking prikker brenner taub taube kribbeln kribbelt brennen brennt
  cutOut: removed removal fjernet entfernt
  renewed: operation op surgery replacement replaced replacing new operasjon operert ny nytt protese operiert neue neues ersatz prothese
  fear: scared afraid terrified frightened petrified scares fear fears fearful phobia redd skremt livredd frykt angst furcht panik
  lost: lost lose losing loses lossing mistet mister miste verloren verliere verlor
  died: died dies dying dead passed dod dode dor gestorben stirbt tot
  addicted: addicted hooked addiction avhengig suchtig abhangig
  thinks: think thinking obsessed tenker denke
  joint: knee knees hip hips shoulder shoulders elbow elbows wrist wrists finger fingers thumb thumbs ankle ankles joint joints knuckles hand
    hands kne knaer knaerne kneet hofte hofta hofter skulder skuldre skuldrene fingre fingrene ledd leddene handledd knie knien hufte huften
    schulter schultern gelenk gelenke fingern handgelenk ellenbogen
  hipOrKnee: hip hips knee knees hofte hofta kne kneet hufte knie kniegelenk huftgelenk
  limb: leg legs arm arms foot hand finger fingers toe toes beinet foten armen handen bein fuss
  nerveEnd: feet foot toes toe hands hand legs leg fingers fotter foten tar hender bena fusse fuss zehen hande beine
  back: back neck spine rygg ryggen nakke nakken rucken nacken kreuz wirbelsaule
  chest: chest brystet brystkassen brust
  belly: tummy stomach belly abdomen gut magen mage bauch
  face: face jaw cheek ansiktet kjeven gesicht kiefer
  head: head heads hodet kopf
  pelvis: pelvis pelvic groin bekkenet becken
  hearing: hearing horselen horsel gehor
  sight: sight eyesight vision eye eyes synet augenlicht sehkraft
  voice: voice speech larynx stemmen talen spraket stimme sprache
  hair: hair eyebrows haret haare
  home: home house flat huset hjemmet leiligheten haus wohnung
  faith: faith belief religion troen glauben
  womb: womb uterus livmor livmoren gebarmutter
  kidney: kidney nyren niere
  thyroid: thyroid skjoldbruskkjertelen schilddruse
  breast: breast breasts boob boobs brystet brust
  bowel: bowel colon intestine tarmen darm
  partner: fiance fiancee partner husband wife samboer forlovede verlobter verlobte verlobten mann frau
  elder: nan nana nanna gran granny grandma grandmother grandad granddad grandpa grandfather uncle aunt auntie aunty cousin nephew niece
    godmother godfather bestemor bestefar mormor morfar farmor farfar onkel tante oma opa grossmutter grossvater
  parent: dad daddy father stepdad stepfather mum mom mother stepmum far faren stefar stefaren mor moren vater stiefvater mutter
  mate: husband partner boyfriend wife girlfriend ex him her brother son uncle mannen kjaeresten samboeren mann freund
  pet: dog cat rabbit bunny horse pony hamster parrot budgie kitten puppy ferret guinea hund hunden katt katten hest hesten kanin kaninen
    katze kater pferd kaninchen
  dying: dying death illness disease dod doden sykdom tod sterben krankheit
  people: people strangers crowds talking speaking folk mennesker menschen leuten
  outside: leaving outside open spaces supermarkets ute plasser platze
  vomit: vomit vomiting sick puke puking oppkast erbrechen
  waits: waiting wait list venter vente venteliste warten warte warteliste
  organ: kidney liver heart lung lungs donor pancreas nyre lever hjerte lunge lunger donornyre niere leber herz spenderleber spenderniere
    spenderherz spenderlunge spenderorgan
  grieves: miss missing misses gutted heartbroken grieving devastated savner sorger vermisse vermisst trauere
  crashed: accident crash injury coma knocked fell ulykken ulykke unfall sturz
  forgets: remember forget forgets forgetting memory concentrate names huske husker glemmer erinnern vergesse gedachtnis
  sweats: sweating shaking blushing trembling sweat shake blush
  ex: ex eks eksen exmann exfrau exfreund ekskjaeresten exkjaeresten
  buried: buried burying bury funeral begravet begravelsen begraben beerdigt beerdigung
  offspring: son daughter child boy girl sonn sonnen datter datteren barnet sohn tochter kind
  nobody: nobody noone ingen niemand keiner
  calls: rings ringing calls visits texts messages ringer besoker ruft besucht schreibt
  boss: boss bosses manager supervisor sjefen sjef chef chefin vorgesetzter
  hurtsOne: bullies bully bullying shouts shouted humiliates humiliated hates hate horrible nasty cruel picks picking cry crying scared afraid threatens
    sacked mobber mobbet redd kjefter mobbt schikaniert anschreit angst
  weary: fed hate hates hating despise bored unhappy stand lei hater hasse satt
  lover: husband wife mannen kona mann frau ehemann ehefrau
  driver: driver drivers lorry
  bothers: rings ringing calls calling messages messaging texts texting harass harasses harassing threatens threatening follows following plager truer trakasserer forfolger belastigt bedroht verfolgt
  food: food calories eating mat maten kalorier essen kalorien
`

/** Words of a kind by its name. */
export const WORD_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `${KINDS.trim()}\n  ${SYMPTOM_KINDS.trim()}`.split(/\n {2}(?! )/).map(line => {
    const [name = '', list = ''] = line.trim().split(/:\s/)
    return [name, new Set(list.trim().split(/\s+/))] as const
  }),
)
