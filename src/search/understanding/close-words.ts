/** Words for one's own people, and for what is said of them; folded, in English, Norwegian and German. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Plural taken off. */
export const KIN: ReadonlySet<string> = set(`
  mum mom mam mummy mother dad daddy father parent son daughter child children kid toddler teenager teen brother sister sibling
  husband hubby wife missus partner boyfriend girlfriend fiance fiancee spouse friend mate bestie grandmother grandma gran nan nana
  nanna grandfather grandad grandpa grandson granddaughter grandchild grandchildren uncle aunt auntie cousin nephew niece neighbour
  family relative loved stepson stepdaughter stepdad stepmum fella bloke lad boy girl ex flatmate housemate colleague man woman
  mor mora moren mamma mammaen far faren pappa pappaen forelder foreldre foreldrene sonn sonnen datter datteren dattera barn barnet barna
  bror broren soster sosteren sostera mann mannen kone kona kjaereste kjaeresten samboer samboeren venn vennen venninne venninna
  bestemor bestefar svigermor svigerfar ektemann ektefelle partneren onkel tante unge ungen familien
  mutter mama mutti vater papa vati sohn sohne tochter kind kinder bruder schwester mann frau ehemann ehefrau lebensgefahrte lebensgefahrtin
  partnerin freund freundin oma opa eltern enkel enkelin onkel tante schwiegermutter schwiegervater nachbar kollege
`)
/** What a word for one's own people may have before it: "older brother", "step dad". */
export const KIN_BEFORE: ReadonlySet<string> = set(`
  step half great grand foster god adoptive older younger big little elder eldest youngest oldest late best old new dear baby twin
  eldste yngste eldre lille store gode kjaere alter alte kleine kleiner grosse grosser jungere jungerer altere alterer beste bester
`)
/** Nobody calls oneself this when asking for a group: it is always another. */
export const ALWAYS_ANOTHER: ReadonlySet<string> = set(`
  husband hubby wife missus son daughter brother sister boyfriend girlfriend grandson granddaughter nephew niece stepson stepdaughter
  sonn sonnen datter datteren dattera bror broren soster sosteren kone kona mannen samboer samboeren kjaereste kjaeresten moren mora
  faren ektemann sohn tochter bruder schwester ehemann ehefrau
`)
export const CARERS: ReadonlySet<string> = set(`
  carer caregiver caring relative family parorende pargrende parorendegruppe angehorige angehorigen angehoriger angehoerige angehoerigen
  angehorigengruppe
`)
export const MINE: ReadonlySet<string> = set(
  'my our his her their the min mitt mine mi var vart mein meine meinen meiner meinem meines unser unsere unserer unseren',
)
export const GOES_ON: ReadonlySet<string> = set(`
  has have had is was are wont cant keep keeps drink drinking drinks use uses using got get suffer who of with on won refuse
  refuses takes taking smokes gambles needs hears cuts har er drikker med ruser sliter bruker spiller pa i hat ist trinkt mit nimmt
  spielt leidet
`)
export const OF: ReadonlySet<string> = set('of for to til av von fur')
/** Somebody not named: only after "living with", "caring for". */
export const WITH_SOMEONE: ReadonlySet<string> = set(`
  someone somebody person partner addict alcoholic drinker gambler hoarder junkie narcissist noen alkoholiker rusavhengig jemand
  jemandem jemanden spieler suchtigen
`)
export const LOSS: ReadonlySet<string> = set(`
  died dead death dying lost lose losing loss passed suicide killed bereaved grieving grief mourning widow widowed funeral
  dode dod doden dor mistet mistede miste selvmord sorg begravelse gestorben tod tot verloren verlor verlust trauer verstorben
  verwitwet suizid left
`)
/** The one who speaks is the one it is done to. */
export const OBJECTS: ReadonlySet<string> = set('me us meg mich mir')
export const SHARES: ReadonlySet<string> = set('both begge beide')
