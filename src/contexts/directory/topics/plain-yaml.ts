/**
 * Reads the plain part of YAML that the thesaurus is written in: names, colons, and one more step of indent.
 * A whole YAML reader takes longer than the rest of the start; a test holds this one to the same answer.
 */
export type PlainYaml = string | true | { [name: string]: PlainYaml }

// What a whole YAML reader would take for something other than plain words.
const MARK_IN_FRONT = /^[-?&*!|>'"%@`{}[\],#]/
const NOT_WORDS = /^(?:~|null|false|yes|no|on|off|[-+.\d][\d_.eE+-]*)$/i

/** Throws with the number of the line that is not plain, is indented by surprise, or says a name twice. */
export function readPlainYaml(text: string): { [name: string]: PlainYaml } {
  const root: { [name: string]: PlainYaml } = {}
  const open = [root]
  let number = 0
  for (const line of text.split('\n')) {
    number++
    const words = line.trim()
    if (words === '' || words.startsWith('#')) continue
    const complain = (why: string) => new Error(`line ${number}: ${why}: ${words}`)
    const colon = words.indexOf(':')
    if (colon < 1 || MARK_IN_FRONT.test(words)) throw complain('is not "name: words"')
    const name = words.slice(0, colon)
    const value = words.slice(colon + 1).trimStart()
    if (value !== '' && words[colon + 1] !== ' ') throw complain('needs a space after the colon')
    if (!isPlain(value)) throw complain('holds a mark that YAML reads as its own')
    const depth = line.indexOf(name) / 2
    const holder = open[depth]
    if (holder === undefined) throw complain('is indented too far')
    if (Object.hasOwn(holder, name)) throw complain('says the same name a second time')
    open.length = depth + 1
    if (value === '') {
      const inner: { [name: string]: PlainYaml } = {}
      holder[name] = inner
      open.push(inner)
    } else holder[name] = value === 'true' ? true : value
  }
  return root
}

function isPlain(value: string): boolean {
  if (MARK_IN_FRONT.test(value) || value.includes(': ') || value.includes(' #') || value.endsWith(':'))
    return false
  return value.length > 20 || !NOT_WORDS.test(value)
}
