/** Words that say somebody is looking for help, not what for. Dropped, unless a topic's own label needs them. */

/** In English, Norwegian and German; folded, plural taken off. */
export const INTENT_WORDS: ReadonlySet<string> = new Set(
  `i im ive id me my mine myself we our us you your he she his her their they them this that it its
  a an the and or of for to in on at by with about from is am are was were be been being as so very really just
  have has had having do doe dont does can cant could would should will wont need want looking look find finding search
  group groups support self help selfhelp helping meeting meet club community peer circle charity service near nearby
  nearest close local around here please someone somebody anyone anybody other people person who what where how when
  talk talking chat speak listen feel feeling suffer suffering struggle struggling struggled cope coping deal dealing live living
  diagnosed diagnosis problem issue trouble like also some any get getting got there advice info information
  jeg meg min mitt mine vi oss du han hun de dem har hadde er var og eller av pa med til som en et ei den det
  gruppe grupper gruppa stotte stottegruppe selvhjelp selvhjelpsgruppe hjelp mot trenger vil leter etter finne naer noen
  snakke om sliter folk andre
  ich mich mein meine meinen meiner wir uns du er sie ihr habe hat haben bin ist sind war und oder von mit fur der die das
  den dem des ein eine einer einen im zu zum zur bei selbsthilfe selbsthilfegruppe gruppen hilfe suche brauche nahe
  jemand reden uber leide leiden`.split(/\s+/),
)

/** Words that a label may have or lack: "lost my baby" is "lost a baby". Not the German "die": "I want to die" needs it. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  `a an the my our your his her their of to for in on at by with and or is am are was be i im ive
  en et ei min mitt mine av i pa med og eller er
  ein eine einen einer der das den dem mein meine meinen meiner von mit und oder ist bin im`.split(/\s+/),
)
