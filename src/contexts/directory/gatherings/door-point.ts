/** The one point that may be pinned on a map. */
import type { Place } from './gathering.ts'

/** The point of the door itself; null where it is withheld, only about, or not known. */
export const doorPoint = ({ point, pointIs, shown }: Place): Place['point'] =>
  shown === 'exact' && pointIs === 'exact' ? point : null
