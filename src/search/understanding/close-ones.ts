/** Tells from a few plain rules whether somebody asks for a person close to them: "my mum has dementia". */
import type { TypedWord } from './typed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** One's own people; folded, plural taken off. */
const KIN =
  set(`mum mom mam mother dad father parent son daughter child kid toddler teenager teen brother sister sibling
  husband wife partner boyfriend girlfriend fiance spouse friend mate grandmother grandma gran nan nana grandfather grandad
  grandpa grandson granddaughter grandchild uncle aunt auntie cousin nephew niece neighbour family relative loved
  mor mamma far pappa sonn datter barn bror soster mann kone kjaereste samboer venn venninne bestemor bestefar
  mutter mama vater papa sohn tochter kind bruder schwester mann frau ehemann ehefrau partnerin freund freundin oma opa`)
/** Nobody calls oneself this when asking for a group: it is always another. */
const ALWAYS_ANOTHER =
  set(`husband wife son daughter brother sister boyfriend girlfriend grandson granddaughter nephew niece
  sonn datter bror soster kone samboer sohn tochter bruder schwester ehemann ehefrau`)
const CARERS = set(
  'carer caregiver caring relative family parorende pargrende angehorige angehorigen angehoriger',
)
const MINE = set('my our his her their min mitt mine var mein meine meinen meiner meinem unser unsere')
const GOES_ON =
  set(`has have had is was are wont cant keep keeps drink drinking drinks use uses using got get suffer who of
  with har er drikker med hat ist trinkt mit`)
/** A loss is one's own: "my husband died" asks for the one who is left. */
const LOSS =
  set(`died dead death dying lost lose losing loss passed suicide killed bereaved grieving grief widow widowed
  dode dod mistet mistede selvmord gestorben tod verloren verlor trauer left`)

export interface CloseOnes {
  forCloseOnes: boolean
  /** Positions of the words that say who it is about. */
  about: ReadonlySet<number>
}

/** `taken`: positions that a topic's own label has used; those no longer say who it is about. */
export function closeOnesIn(words: readonly TypedWord[], taken: ReadonlySet<number>): CloseOnes {
  const about = new Set<number>()
  if (words.some(({ stem, folded }) => LOSS.has(stem) || LOSS.has(folded)))
    return { forCloseOnes: false, about }
  words.forEach(({ stem }, i) => {
    if (taken.has(i)) return
    const before = words[i - 1]?.stem ?? ''
    const after = words[i + 1]
    const mine = MINE.has(before) || (MINE.has(words[i - 2]?.stem ?? '') && !taken.has(i - 1))
    const isCarer = CARERS.has(stem)
    const of = after && /^(?:of|for|to|til|av|von|fur)$/.test(after.folded)
    if (isCarer ? of || mine || words.length > 1 : KIN.has(stem) && speaksOfAnother(stem)) about.add(i)

    function speaksOfAnother(kin: string): boolean {
      if (mine || of) return true
      if (!ALWAYS_ANOTHER.has(kin)) return stem === 'loved' && /^ones?$/.test(after?.folded ?? '')
      return i === 0 || (after !== undefined && GOES_ON.has(after.folded))
    }
  })
  for (const i of [...about]) if (/^ones?$/.test(words[i + 1]?.folded ?? '')) about.add(i + 1)
  return { forCloseOnes: about.size > 0, about }
}
