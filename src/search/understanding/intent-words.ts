/** Words that say somebody is looking for help, not what for. Dropped, unless a topic's own label needs them. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** In English, Norwegian and German; folded, plural taken off. */
export const INTENT_WORDS: ReadonlySet<string> = set(`
  i im ive id me my mine myself we our us you your he she his hers her their they them this that it its hi hello hey
  a an the and or of for to in on at by with from is am are was were be been being as so very really just
  have has had having do doe did dont does can cant could would should will wont need want looking look find finding search
  group groups support self help selfhelp helping meeting meet meetup club community peer circle charity service near
  nearby nearest close closest local locally around here please someone somebody anyone anybody other people person who
  what where how when which there thank talk talking chat speak listen feel feeling suffer suffering struggle struggling
  struggled cope coping deal dealing live living diagnosed diagnosis problem issue trouble like also some any get getting
  got advice info information tell about know seek seeking require session drop join attend go going come available exist
  run running mutual fellowship society association network forum class organisation organization anonymous
  recommend suggest suggestion question support supporting supported wondering wonder wish hope area region town city if
  or into through similar same experience experiencing experienced understand understanding affected affect dealing face facing
  jeg meg min mitt mine mi vi oss du deg han ham hun de dem dere seg har hadde hatt er var vart vaert og eller av pa med til som en
  et ei den det dette der her om hos hva hvor hvordan hvem hei takk
  gruppe grupper gruppa gruppen stotte stottegruppe selvhjelp selvhjelpsgruppe samtalegruppe likeperson likepersoner forening
  hjelp hjelpe mot trenger trengte vil ville onsker leter leite lete sok soker ser etter finne finnes fins naer naert naerheten i
  noen noe snakke snakker prate treffe mote moteplass om sliter strever folk andre mennesker kan skal ma far fatt fa
  plaget plages opplever rammet
  ich mich mir mein meine meinen meiner meinem wir uns du dich dir er sie es ihr ihm ihn ihre habe hat haben hatte bin ist sind war
  waren gibt gab und oder von mit fur der die das den dem des ein eine einer einen einem im in zu zum zur bei beim vom auf an am
  selbsthilfe selbsthilfegruppe selbsthilfegruppen gruppen gesprachsgruppe gesprachskreis verein hilfe hilft helfen helfe helft
  unterstutzung suche suchen sucht gesucht finde finden brauche brauchen braucht nahe naehe umgebung hier wo wer wie was welche jemand
  jemanden jemandem leute menschen andere anderen reden sprechen uber leide leiden leidet betroffene betroffener betroffen treffen
  treff mochte moechte will kann konnen konnte austausch austauschen bitte hallo danke gerne umgang probleme problem wegen
`)

/** Words that a label may have or lack: "lost my baby" is "lost a baby". Not the German "die": "I want to die" needs it. */
export const LITTLE_WORDS: ReadonlySet<string> = set(`
  a an the my our your his her their of to for in on at by with and or is am are was be i im ive
  en et ei min mitt mine av i pa med og eller er
  ein eine einen einer der das den dem mein meine meinen meiner von mit und oder ist bin im
`)

/** Words that only make it stronger or place it in time: "so very angry", "lately feeling low". Labels may have or lack them. */
export const STRESS_WORDS: ReadonlySet<string> = set(`
  so very really quite just too totally completely absolutely pretty rather extremely bit still tiden always constantly lately
  recently now all again ever even only quickly badly severe severely terribly awfully much lot actually currently sometimes often
  this that it has have had having been being me time
  sa veldig skikkelig helt bare ofte litt for svaert na alltid hele jeg har hatt
  sehr total wirklich ganz nur oft immer standig etwas zu ich habe hab so
`)

/** Of these the ones that only hold a sentence together: no stress at all. */
export const SAYS_LITTLE: ReadonlySet<string> = set(`
  so just even ever this that it has have had having been being me all tiden helt for jeg har hatt etwas zu ich habe hab
`)

/** Of these the ones that a label cannot do without: "only child" is not any child. */
export const NEEDED_WORDS: ReadonlySet<string> = set('only me it time being nur bare')

/** Feelings: beside a topic they add nothing to look for, alone they may be all that is said. */
export const FEELINGS: ReadonlySet<string> = set(`
  scared afraid worried upset sad lonely desperate lost alone hard difficult tough bad badly terrible awful down low angry tired empty
  fed up alene vanskelig redd trist sliten allein schwierig traurig mude
`)

/** Beside a topic these add nothing to look for: when it was, how it feels, what sort of thing it is. */
export const FILLERS: ReadonlySet<string> = set(`
  stop stopping stopped keep keeps kept never too much lot lots more less anymore longer long short
  last next year month week day today tonight yesterday tomorrow heute jetzt asap ago since before after during while recently soon now new old
  every each all both always sometimes often again still yet already ever first second once twice few many
  time lately then than but because not no without if else only even though although until till
  disease syndrome condition disorder illness sickness disability ill sick symptom attack episode patient sufferer
  survivor victim people adult everyone everybody nobody anything something everything nothing thing stuff way bit kind sort type
  scared afraid worried upset sad lonely desperate lost alone hard difficult tough bad badly terrible awful good better worse
  best okay ok fine right wrong young happy free open find start started starting begin began
  found told tell say said think thought know knew make made take took give gave went come came see saw seen
  up down out off over under back away am pm oh well thanks
  treatment treat treated therapy therapist counselling counsellor doctor gp nurse hospital clinic medication medicine
  recovery recovering recover quit quitting overcome overcoming management managing manage control controlling
  affecting caused related based friendly suitable welcome beginner
  slutte sluttet for mye alltid aldri igjen siden fjor ar uke maned nylig nettopp ogsa bare ikke veldig ganske
  sykdom syk sykt sjuk lidelse plager vansker diagnose fatt lenge livet ut alene vanskelig
  aufhoren viel immer nie wieder seit jahr jahre jahren monat monaten woche tag auch nur nicht sehr kaum schon noch
  krankheit erkrankung krank storung leben diagnose schwierig allein neu letzte letzten letztes beratung therapie
  ga ihr euch man mehr zuviel kein keine nach vor
`)
