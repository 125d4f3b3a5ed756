/**
 * Numbers as they pack best: as whole ones counted from the least, or each as its difference from the one before;
 * written with few signs, the first sign of all of them, then the second, so that what is alike stands side by side.
 */

/** Signs that JSON writes as they stand: from `#` on, without the backslash. */
const FIRST = 35
const BACKSLASH = 92
const BASE = 91
const MOST_SIGNS = 7
const MOST_DECIMALS = 5

export type Numbers =
  /** `by`: each is so many times too large; `from`: the least, or the first; `wide`: signs of each. */
  | { wide: number; run: string; from?: number; by?: number; steps?: true }
  /** As they stand. */
  | { plain: string }

/** Numbers read back are exactly those given, decimals and all. */
export function packNumbers(values: readonly number[]): Numbers {
  const by = wholeBy(values)
  if (by === null) return { plain: values.join(' ') }
  const whole = by === 1 ? values : values.map(value => Math.round(value * by))
  const counted = written(whole, least(whole))
  const steps = whole.map((value, at) => (at === 0 ? 0 : zigzag(value - whole[at - 1]!)))
  const stepped = written(steps, 0)
  if (!counted) return { plain: values.join(' ') }
  const times = by === 1 ? {} : { by }
  if (stepped && bitsOf(stepped.run) < bitsOf(counted.run))
    return { ...stepped, from: whole[0] ?? 0, ...times, steps: true }
  return { ...counted, ...times }
}

export function unpackNumbers(numbers: Numbers): number[] {
  if ('plain' in numbers) return numbers.plain === '' ? [] : numbers.plain.split(' ').map(Number)
  const { wide, run, from = 0, by = 1, steps } = numbers
  const values = read(run, wide)
  let sum = from
  for (let at = 0; at < values.length; at++) {
    sum = steps ? sum + unzigzag(values[at]!) : from + values[at]!
    values[at] = by === 1 ? sum : sum / by
  }
  return values
}

/** What to multiply with so that all are whole and come back as they were; null where there is no such thing. */
function wholeBy(values: readonly number[]): number | null {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const by = 10 ** decimals
    const fits = (value: number) => {
      const whole = Math.round(value * by)
      return Number.isSafeInteger(whole) && Object.is(whole / by, value)
    }
    if (values.every(fits)) return by
  }
  return null
}

const least = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.min(one, other), values[0] ?? 0)

const zigzag = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step)
const unzigzag = (step: number): number => (step % 2 ? -(step + 1) / 2 : step / 2)

/** Null where they are too large. */
function written(
  values: readonly number[],
  from: number,
): { wide: number; run: string; from?: number } | null {
  const most = values.reduce((one, other) => Math.max(one, other), from) - from
  let wide = 1
  while (BASE ** wide <= most) wide++
  if (wide > MOST_SIGNS) return null
  let run = ''
  for (let at = wide - 1; at >= 0; at--)
    for (const value of values) run += signOf(Math.floor((value - from) / BASE ** at) % BASE)
  return { wide, run, ...(from === 0 ? {} : { from }) }
}

function signOf(digit: number): string {
  const code = FIRST + digit
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

function read(run: string, wide: number): number[] {
  const count = run.length / wide
  const values: number[] = new Array(count).fill(0)
  for (let at = 0; at < run.length; at++) {
    const code = run.charCodeAt(at)
    values[at % count] = values[at % count]! * BASE + code - FIRST - (code > BACKSLASH ? 1 : 0)
  }
  return values
}

/** About how many bits it takes, by how often each sign comes. */
function bitsOf(run: string): number {
  const times = new Map<string, number>()
  for (const sign of run) times.set(sign, (times.get(sign) ?? 0) + 1)
  let bits = 0
  for (const count of times.values()) bits -= count * Math.log2(count / run.length)
  return bits
}
