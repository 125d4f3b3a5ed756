/** Words we do not say to people (requirements 5.2, and hurtful ones). They may be understood, so they may stand in hidden. */
import { LITTLE_WORDS } from '#search/understanding/intent-words.ts'
import { typedWords } from '#search/understanding/typed-words.ts'
import { foldLabel } from './fold-label.ts'
import type { ThesaurusLanguage } from './topic.form.ts'

const ENGLISH =
  `referral referrals refer refers referrer patient patients client clients case caseload victim victims sufferer
  sufferers suffer suffers suffering expert experts treatment therapy intervention dose eligible suitable approved
  verified certified enrol attendance dropout discharge leader owner admin handicapped handicap retard retarded cripple
  crippled spastic mongol schizo psycho lunatic junkie junky druggie drunkard addict addicts tranny midget paedo
  committed commit invalid`.split(/\s+/)

const PHRASES =
  'service user|service users|wheelchair bound|deaf and dumb|the elderly|drop out|quick fix|proven to|confined to'.split(
    '|',
  )

const AVOIDED: Record<ThesaurusLanguage, string[]> = {
  en: [...ENGLISH, ...PHRASES],
  nb: ['pasient', 'pasienter', 'offer', 'klient', 'bruker', 'lider', 'mongo', 'selvmorder', 'narkis', 'dop'],
  de: [
    'patient',
    'patienten',
    'patientin',
    'opfer',
    'klient',
    'klienten',
    'leidet',
    'selbstmord',
    'krüppel',
    'irre',
  ],
}

const FOLDED = Object.fromEntries(
  Object.entries(AVOIDED).map(([language, words]) => [language, words.map(word => ` ${foldLabel(word)} `)]),
)

/** The avoided word or phrase standing in a label, whole words only; undefined when there is none. */
export function avoidedWordIn(label: string, language: string): string | undefined {
  const read = ` ${foldLabel(label)} `
  return FOLDED[language]?.find(word => read.includes(word))?.trim()
}

const PLAIN = new Set(
  `a all am an and any are as at be but by can cant did do for from get group groups has have he help her here him his i
  in is it me meeting meetings my near new no not of off on one or our out people she so support that the them they this
  to too up us want was we what who with you your ich du er sie es und oder der die das ein eine nicht mein meine jeg du
  han hun og eller en et ei ikke min mitt mine gruppe`.split(/\s+/),
)

/** Everyday words that mean something else in the next language ("hat", "gift", "rett"), or that any label may shrink to. */
const EVERYDAY = new Set(
  `add after before change coming down only other outside special stopping gone gift hat rat fast kind last most tag war
  wand warm bad by far glass god mat sin time under lam slik rett lar wegen wann alt ganz mener`.split(/\s+/),
)

/**
 * A word of everyday talk that would be found in any sentence, whatever it is about ("ME" for ME/CFS). Told also by
 * what the search keeps of a label: of "stopping my meds" only "stopping", since "my" says nothing and "med" is "with".
 */
export function isPlainWord(label: string): boolean {
  if (PLAIN.has(foldLabel(label))) return true
  const telling = typedWords(label).filter(({ stem }) => !LITTLE_WORDS.has(stem))
  const [only] = telling
  if (!only || telling.length > 1 || only.capitals || only.typed.includes('.')) return false
  return [only.stem, only.folded].some(word => PLAIN.has(word) || EVERYDAY.has(word))
}
