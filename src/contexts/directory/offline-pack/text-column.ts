/** Texts as they pack best: all of one length without anything between them, else parted by a sign none of them holds. */
export type Texts = { wide: number; run: string } | { by: string; run: string } | readonly string[]

const PARTERS = ['|', '~', '^', '\u007f']

/** @param values one at least */
export function packTexts(values: readonly string[]): Texts {
  const wide = values[0]!.length
  if (wide > 0 && values.every(value => value.length === wide)) return { wide, run: values.join('') }
  const by = PARTERS.find(sign => values.every(value => !value.includes(sign)))
  return by === undefined ? values : { by, run: values.join(by) }
}

export function unpackTexts(texts: Texts): readonly string[] {
  if ('by' in texts) return texts.run.split(texts.by)
  if (!('wide' in texts)) return texts
  const { wide, run } = texts
  return Array.from({ length: run.length / wide }, (_, n) => run.slice(n * wide, (n + 1) * wide))
}
