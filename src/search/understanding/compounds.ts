/** Long words of Norwegian and German that begin with a label: "brystkreftgruppe", "Alkoholsucht", "Krebsangehörige". */
import type { LabelBook, LabelEntry } from './label-book.ts'
import { rootForm } from './word-forms.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
/** What a label is joined with; folded. */
const TAILS = words(`
  selbsthilfegruppen selbsthilfegruppe selbsthilfe selvhjelpsgruppe selvhjelp gesprachsgruppe gesprachskreis samtalegruppe
  stottegruppe gruppe gruppen gruppa grupper kreis treffen treff treffet cafe kafe forum verein forening forbund verband netzwerk
  nettverk stotte hilfe hjelp beratung meeting moter mote sykdom sykdommer syke syk sjuk krankheiten krankheit kranke kranker
  kranken krank erkrankung erkrankungen storungen storung lidelser lidelse plager vansker problemer problem probleme problemen sucht
  suchtige suchtiger suchtig abhangigkeit abhangige abhangig avhengighet avhengig misbruk misbruker patienten patient pasienter
  pasient betroffene betroffener rammede diagnose therapie behandling behandlung symptome symptomer anfall anfalle anfallene
  opfer offer uberlebende overlevende support group groups clinic stoerung abhaengigkeit suechtig
`).sort((a, b) => b.length - a.length)
/** The same, and said by those close to somebody. */
const CLOSE_TAILS = words(`
  angehorigengruppe angehorigen angehorige angehoriger angehoerige angehoerigen parorendegruppe parorende eltern mutter vater
  foreldre foreldregruppe kinder barn familien familie partner
`).sort((a, b) => b.length - a.length)
/** What joins the two. */
const JOINTS = ['', 's', 'n', 'e', 'en', 'es', 'er']
const SHORTEST_HEAD = 4
const SHORTEST = 8

export interface Compound {
  entries: readonly LabelEntry[]
  forCloseOnes: boolean
}

/** The label a long word begins with, where the rest of it is such a tail; null for any other word. */
export function compoundIn(folded: string, labels: LabelBook): Compound | null {
  if (folded.length < SHORTEST) return null
  for (const [tails, forCloseOnes] of [
    [CLOSE_TAILS, true],
    [TAILS, false],
  ] as const)
    for (const tail of tails) {
      if (!folded.endsWith(tail) || folded.length - tail.length < SHORTEST_HEAD) continue
      const entries = headEntries(folded.slice(0, -tail.length), labels)
      if (entries.length) return { entries, forCloseOnes }
    }
  return null
}

function headEntries(head: string, labels: LabelBook): readonly LabelEntry[] {
  for (const joint of JOINTS) {
    if (!head.endsWith(joint) || head.length - joint.length < SHORTEST_HEAD) continue
    const bare = head.slice(0, head.length - joint.length)
    const entries = labels.alone(bare).filter(entry => !entry.needsCapitals)
    if (entries.length) return entries
    const root = rootForm(bare)
    const looser = root === bare ? [] : labels.alone(root)
    if (looser.length) return looser
  }
  return []
}
