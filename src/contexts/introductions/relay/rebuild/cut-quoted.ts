/** What was written before and came along with an answer, in the shapes mail programs give it. Pure; a best effort, never relied on. */

/** Longest line that says who wrote when, and over how many lines programs break it. */
const LONGEST = 400
const BROKEN_OVER = 4

const SEPARATOR =
  /^[-_*= ]{2,}(?:original message|original appointment|forwarded message|forwarded by .{0,80}|opprinnelig melding|opprinnelig e-post|videresendt melding|oprindelig meddelelse|videresendt meddelelse|ursprüngliche nachricht|original-?nachricht|weitergeleitete nachricht|ursprungligt meddelande|message d'origine)[-_*= ]{2,}$/iu
const FORWARDED =
  /^(?:begin forwarded message|start på videresendt melding|begynnelse på videresendt melding|videresendt melding følger|anfang der weitergeleiteten nachricht|vidarebefordrat brev)\s*:$/iu

const FROM = /^[>*\s]*\**(?:from|fra|von|från|de)\**\s*:\**\s*\S/iu
const WITH_FROM =
  /^[>*\s]*\**(?:sent|date|to|subject|cc|reply-to|sendt|dato|til|emne|svar til|gesendet|datum|an|betreff|skickat|till|ämne)\**\s*:\**/iu

/** "On Mon, 23 Nov 2026 at 10:03, Joan <…> wrote:", "Den 23. nov. skrev Joan:", "Am 23.11.26 um 10:03 schrieb Joan:". */
const WROTE =
  /^(?:on|am|den|op|på|le|el|mon|tue|wed|thu|fri|sat|sun|man|tir|ons|tor|fre|lør|søn|mo|di|mi|do|fr|sa|so|\d)\b[^\n]*\d[^\n]*(?:\bwrote:|\bskrev\b[^\n]{0,160}:|\bschrieb\b[^\n]{0,160}:|\ba écrit\s?:|\bescribió:|\bschreef\b[^\n]{0,160}:)$/iu
/** The same without a day: "Joan <joan@home.example> wrote:". */
const NAMED_WROTE = /<[^<>\s]+@[^<>\s]+>,?\s*(?:wrote|skrev|schrieb)(?: am [^\n]{0,60}| on [^\n]{0,60})?:$/iu

const QUOTED = /^\s*(?:>|\|\s)/

/** @param lines as the program wrote them, ends trimmed */
export function cutQuoted(lines: readonly string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    if (SEPARATOR.test(line) || FORWARDED.test(line) || isHeaderBlock(lines, at)) break
    if (/^_{10,}$/.test(line) && isHeaderBlock(lines, nextWritten(lines, at + 1))) break
    if (QUOTED.test(line)) continue
    const over = wroteOver(lines, at)
    if (over === 0) {
      kept.push(line)
      continue
    }
    const next = nextWritten(lines, at + over)
    // Without marks before its lines nobody can tell where the old part ends.
    if (next >= lines.length || !QUOTED.test(lines[next] as string)) break
    at += over - 1
  }
  return kept
}

/** Over how many lines from here it says who wrote when; 0: it does not. */
function wroteOver(lines: readonly string[], at: number): number {
  let joined = ''
  for (let over = 1; over <= BROKEN_OVER && at + over <= lines.length; over++) {
    const line = lines[at + over - 1] as string
    if (line === '' || QUOTED.test(line)) return 0
    joined = joined === '' ? line : `${joined} ${line}`
    if (joined.length > LONGEST) return 0
    if (line.endsWith(':') && (WROTE.test(joined) || NAMED_WROTE.test(joined))) return over
  }
  return 0
}

/** From, sent, to, subject: two of the others within the lines after the first. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!FROM.test(lines[at] ?? '')) return false
  const after = lines.slice(at + 1, at + 7).filter(line => WITH_FROM.test(line))
  return after.length >= 2
}

function nextWritten(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && lines[at] === '') at++
  return at
}
