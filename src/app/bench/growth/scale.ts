/** From a value to where it stands in a picture. */
export interface Scale {
  at(value: number): number
  ticks: readonly number[]
}

/** Each step is ten times the one before; the ends are powers of ten around the values. */
export function logScale(values: readonly number[], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9)
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9))
  return {
    at: value => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, n) => 10 ** (low + n)),
  }
}

/** From nothing upwards, in four or five even steps of round numbers. */
export function evenScale(values: readonly number[], from: number, to: number): Scale {
  const most = Math.max(...values)
  const rough = 10 ** Math.floor(Math.log10(most))
  const step = [0.2, 0.25, 0.5, 1, 2].map(part => part * rough).find(each => most / each <= 5) ?? rough * 2
  const steps = Math.ceil(most / step)
  return {
    at: value => from + (value / (steps * step)) * (to - from),
    ticks: Array.from({ length: steps + 1 }, (_, n) => n * step),
  }
}
