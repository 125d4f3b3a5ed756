/** Numbers as they pack best: as they stand, or each as its difference from the one before; both as one line of text. */
export type Numbers = string

const BY_DIFFERENCE = '+'

/** Numbers read back are exactly those given, decimals and all. */
export function packNumbers(values: readonly number[]): Numbers {
  const plain = values.join(' ')
  if (values.length < 3 || !values.every(Number.isSafeInteger)) return plain
  let before = 0
  const steps = values.map(value => {
    const step = value - before
    before = value
    return step
  })
  const stepped = steps.join(' ')
  return stepped.length < plain.length ? BY_DIFFERENCE + stepped : plain
}

export function unpackNumbers(numbers: Numbers): number[] {
  if (numbers === '') return []
  const stepped = numbers.startsWith(BY_DIFFERENCE)
  const values = (stepped ? numbers.slice(1) : numbers).split(' ').map(Number)
  if (!stepped) return values
  let sum = 0
  return values.map(step => {
    sum += step
    return sum
  })
}
