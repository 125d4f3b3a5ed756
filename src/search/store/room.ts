/** Typed arrays that grow: half again each time, and cut to measure when things have settled. */

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array

/** The array, or a larger one with the same content, with room for at least `size`. */
export function withRoom<A extends Numbers>(array: A, size: number): A {
  return array.length >= size ? array : withLength(array, Math.max(size, Math.ceil(array.length * 1.5), 16))
}

/** A copy of exactly this length. */
export function withLength<A extends Numbers>(array: A, length: number): A {
  const copy = new (array.constructor as new (length: number) => A)(length)
  copy.set(array.subarray(0, Math.min(length, array.length)) as never)
  return copy
}
