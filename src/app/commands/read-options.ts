/** What stands after a command, read or refused in plain words: which option is wrong, and which one may be meant. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { PlainFault } from '../plain-fault.ts'
import { nearestName } from './nearest-name.ts'

/**
 * Options by name, and the words that are none.
 * @param most how many such words the command takes
 * @throws PlainFault for an option it does not have, one without its value, or a word too many
 */
export function readOptions<const O extends ParseArgsOptionsConfig>(
  args: string[],
  options: O,
  most: number,
) {
  const { tokens, positionals } = parseArgs({ args, options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const option = Object.hasOwn(options, name) && rawName.startsWith('--') ? options[name] : undefined
    if (!option) throw new PlainFault(sayUnknown(rawName, Object.keys(options)))
    // "--source --dry-run": the value was forgotten, and the next option is none.
    const given = value !== undefined && value !== '' && (inlineValue || !value.startsWith('-'))
    if (option.type === 'string' && !given)
      throw new PlainFault(`${rawName} needs a value after it: ${rawName} <value>.`)
    if (option.type === 'boolean' && value !== undefined)
      throw new PlainFault(`${rawName} stands alone, without a value.`)
  }
  const extra = positionals[most]
  if (extra !== undefined)
    throw new PlainFault(`“${extra}” is one word too many. Put what belongs together in quotation marks.`)
  return parseArgs({ args, options, allowPositionals: true })
}

function sayUnknown(typed: string, names: readonly string[]): string {
  const meant = nearestName(typed.replace(/^-+/, ''), names)
  const known = names.map(name => `--${name}`).join(', ')
  const way = meant
    ? `Did you mean --${meant}?`
    : known
      ? `The options here are: ${known}.`
      : 'There are none here; settings come from the environment (docs/how-to/run.md).'
  return `There is no option ${typed}. ${way}`
}
