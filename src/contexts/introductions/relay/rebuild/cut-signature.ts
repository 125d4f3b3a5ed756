/** What a mail program or a habit puts below the words: marks, advertising, numbers, addresses, the full name. Pure; a best effort. */

const DASHES = /^(?:--|—|––|_{5,})$/
const PROGRAM =
  /^(?:sent from (?:my|mail for|yahoo|outlook|proton|samsung|a mobile)|sent (?:with|via) |get outlook for|sendt fra |sendt med |skaff deg outlook|hent outlook|få outlook|von meinem .{1,40} gesendet|gesendet (?:von|mit|über) |diese nachricht wurde von meinem|outlook (?:für|for) (?:ios|android)|holen sie sich outlook|laden sie outlook|von outlook für|skickat från|envoyé de mon)/iu
const CONFIDENTIAL =
  /^(?:this (?:e-?mail|message|communication)\b.{0,200}\b(?:confidential|intended|privileged)|confidentiality notice|disclaimer\b|diese (?:e-?mail|nachricht)\b.{0,200}\bvertraulich|denne (?:e-?posten|meldingen)\b.{0,200}\b(?:konfidensiell|fortrolig))/iu
const BYE =
  /^(?:(?:kind|best|warm|many)? ?(?:regards|wishes)|best|cheers|thanks|thank you|yours\b.{0,20}|love|(?:beste|vennlig|med vennlig|mange|med)? ?hilsen(?: fra)?|mvh|hilsen|(?:mit )?(?:freundliche[nm]?|liebe[nm]?|herzliche[nm]?|beste[nm]?|viele[nm]?)? ?(?:grüße[n]?|gruß|grüsse[n]?)|lg|vg|mfg)[,.!]?$/iu
/** A number, an address or a page, alone or after a word or two that name it. */
const REACHED =
  /^(?:(?:tel|tlf|telefon|telephone|phone|ph|mob|mobil|mobile|mobiltlf|handy|cell|fax|e-?mail|e-?post|mail|web|www|home|work|privat|arbeid|t|m|p|e|w)\b[.:]*\s*)*(?:\+?[\d(][\d\s()./–-]{5,24}\d|\S{1,64}@\S{1,120}|(?:https?:\/\/|www\.)\S{1,200})$/iu

/** Lines below a mark that may still belong to what it ends; more is somebody's words. */
const MOST_BELOW = 12

/**
 * @param lines ends trimmed
 * @param fullName of the sender as their program gives it; empty where it gives none or one word
 */
export function cutSignature(lines: readonly string[], fullName: string): string[] {
  let kept = trimEnd(lines)
  const mark = kept.findIndex(line => DASHES.test(line))
  // Two dashes on a line of their own end what was said, as every program knows.
  if (mark >= 0 && (/^--$/.test(kept[mark] as string) || kept.length - mark <= MOST_BELOW))
    kept = trimEnd(kept.slice(0, mark))
  const program = kept.findIndex(line => PROGRAM.test(line) || CONFIDENTIAL.test(line))
  if (program >= 0)
    kept = trimEnd(
      kept.length - program <= MOST_BELOW || CONFIDENTIAL.test(kept[program] as string)
        ? kept.slice(0, program)
        : kept.filter((_, at) => at !== program),
    )
  const block = kept.lastIndexOf('') + 1
  kept = trimEnd([...kept.slice(0, block), ...withoutReached(kept.slice(block), kept, block)])
  const last = kept.at(-1)
  if (last !== undefined && fullName.includes(' ') && same(last, fullName)) kept = trimEnd(kept.slice(0, -1))
  return kept
}

/** Numbers and addresses below a greeting or a name; where somebody led up to one with a colon it is what they say. */
function withoutReached(block: readonly string[], all: readonly string[], at: number): readonly string[] {
  const first = block.findIndex(line => REACHED.test(line))
  if (first < 0 || !block.slice(first).every(line => REACHED.test(line) || line.length < 40)) return block
  const above = block.slice(0, first)
  const led = (first > 0 ? block[first - 1] : trimEnd(all.slice(0, at)).at(-1)) ?? ''
  if (/[:?]$/.test(led)) return block
  const isBelow =
    first === 0 ? at > 0 : above.some(line => BYE.test(line)) || above.every(line => line.length < 40)
  return isBelow ? above : block
}

const same = (one: string, other: string) => one.toLowerCase().replace(/[,.]$/, '') === other.toLowerCase()

function trimEnd(lines: readonly string[]): string[] {
  let end = lines.length
  while (end > 0 && lines[end - 1] === '') end--
  return lines.slice(0, end)
}
