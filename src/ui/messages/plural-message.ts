/** Messages with plurals and choices, made ready once. What every page says goes this way; anything rarer goes through the full formatter. */
import { IntlMessageFormat } from 'intl-messageformat'

export type Values = Record<string, string | number>
export type Format = (values: Values) => string
/** The number that `#` stands for; null outside a plural. */
type Say = (values: Values, number: number | null) => string

/** The parts of a parsed message that are said here; the numbers are those of the ICU parser's own types. */
const LITERAL = 0
const ARGUMENT = 1
const SELECT = 5
const PLURAL = 6
const POUND = 7

interface Element {
  type: number
  value?: string
  options?: Record<string, { value: Element[] }>
  offset?: number
  pluralType?: string
}

/**
 * Parses the message; the result says what the full formatter would.
 * @throws when a message cannot be parsed; the result throws when a value is missing
 */
export function pluralMessage(text: string, locale: string): Format {
  const message = new IntlMessageFormat(text, locale)
  const say = sequence(message.getAst() as Element[], rulesOf(locale))
  return say ? values => say(values, null) : values => String(message.format(values))
}

interface Rules {
  plural: (number: number) => string
  inFigures: (number: number) => string
}

/** By locale. Asking the platform costs as much as the rest of a message, and pages say the same small numbers over and over. */
const rules = new Map<string, Rules>()

function rulesOf(locale: string): Rules {
  const known = rules.get(locale)
  if (known) return known
  const plurals = new Intl.PluralRules(locale)
  const figures = new Intl.NumberFormat(locale)
  const made = {
    plural: remembered(number => plurals.select(number)),
    inFigures: remembered(number => figures.format(number)),
  }
  rules.set(locale, made)
  return made
}

const MOST = 1_000

function remembered(say: (number: number) => string): (number: number) => string {
  const said: string[] = []
  return number => {
    if (!(Number.isInteger(number) && number >= 0 && number < MOST) || Object.is(number, -0))
      return say(number)
    said[number] ??= say(number)
    return said[number]
  }
}

/** Null where an element is of another kind. */
function sequence(elements: readonly Element[], rules: Rules): Say | null {
  const says: Say[] = []
  for (const element of elements) {
    const say = sayOf(element, rules)
    if (!say) return null
    says.push(say)
  }
  return (values, number) => {
    let said = ''
    for (const say of says) said += say(values, number)
    return said
  }
}

function sayOf({ type, value = '', options = {}, offset, pluralType }: Element, rules: Rules): Say | null {
  if (type === LITERAL) return () => value
  if (type === ARGUMENT) return values => String(given(values, value))
  if (type === POUND) return (_, number) => (number === null ? '#' : rules.inFigures(number))
  if (type !== SELECT && (type !== PLURAL || offset !== 0 || pluralType !== 'cardinal')) return null
  const ways = new Map<string, Say>()
  for (const [name, option] of Object.entries(options)) {
    const say = sequence(option.value, rules)
    if (!say) return null
    ways.set(name, say)
  }
  const other = ways.get('other')
  if (!other) return null
  if (type === SELECT)
    return (values, number) => (ways.get(String(given(values, value))) ?? other)(values, number)
  return values => {
    const number = Number(given(values, value))
    return (ways.get(`=${number}`) ?? ways.get(rules.plural(number)) ?? other)(values, number)
  }
}

function given(values: Values, name: string): string | number {
  const value = values[name]
  if (value === undefined) throw new Error(`The message needs a value for {${name}}.`)
  return value
}
