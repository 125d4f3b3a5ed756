/** What labels of Norwegian and German are joined with: "brystkreftgruppe", "Krebsangehörige". */

const words = (text: string): string[] => text.trim().split(/\s+/)
/** What a label is joined with; folded. */
export const TAILS = words(`
  selbsthilfegruppen selbsthilfegruppe selbsthilfe selvhjelpsgruppe selvhjelp gesprachsgruppe gesprachskreis samtalegruppe
  stottegruppe gruppe gruppen gruppa grupper kreis treffen treff treffet cafe kafe forum verein forening forbund verband netzwerk
  nettverk stotte hilfe hjelp beratung meeting moter mote sykdom sykdommer syke syk sjuk krankheiten krankheit kranke kranker
  kranken krank erkrankung erkrankungen storungen storung lidelser lidelse plager vansker problemer problem probleme problemen sucht
  suchtige suchtiger suchtig abhangigkeit abhangige abhangig avhengighet avhengig misbruk misbruker patienten patient pasienter
  pasient betroffene betroffener rammede diagnose therapie behandling behandlung symptome symptomer anfall anfalle anfallene
  opfer offer uberlebende overlevende support group groups clinic stoerung abhaengigkeit suechtig
`).sort((a, b) => b.length - a.length)
/** The same, and said by those close to somebody. */
export const CLOSE_TAILS = words(`
  angehorigengruppe angehorigen angehorige angehoriger angehoerige angehoerigen parorendegruppe parorende eltern mutter vater
  foreldre foreldregruppe kinder barn familien familie partner
`).sort((a, b) => b.length - a.length)
/** What joins the two. */
export const JOINTS = ['', 's', 'n', 'e', 'en', 'es', 'er']
export const SHORTEST_HEAD = 4

/** What a long word begins with, where the rest of it is a tail: "sovn" of "sovnproblemer". */
export function tailless(folded: string): string | null {
  const tail = TAILS.find(each => folded.endsWith(each) && folded.length - each.length >= SHORTEST_HEAD)
  return tail ? folded.slice(0, -tail.length) : null
}
