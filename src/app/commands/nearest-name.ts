/** The name somebody meant who typed another one. */
import { editDistanceWithin } from '#search/text/edit-distance.ts'

const units = (text: string): Uint16Array => Uint16Array.from(text, letter => letter.charCodeAt(0))

/** The nearest of the names, up to two slips away in a long one and one in a short one; null where none comes near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const most = typed.length > 4 ? 2 : 1
  let nearest: { name: string; slips: number } | null = null
  for (const name of names) {
    const slips = editDistanceWithin(units(typed), 0, typed.length, units(name), 0, name.length, most)
    if (slips <= most && (nearest === null || slips < nearest.slips)) nearest = { name, slips }
  }
  return nearest?.name ?? null
}
