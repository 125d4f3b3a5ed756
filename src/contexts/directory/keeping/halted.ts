/** While the contact point itself has changed whether new people can come, nobody else does. Pure (M78). */
import { Problem } from '#platform/http/problem.ts'
import type { Group } from '../groups/group.ts'

/** From now on whether new people can come is the group's to say again. */
export function letGo({ haltedAt: _, ...group }: Group): Group {
  return group
}

/** The contact point has changed it because of a concern, and says when that is over. Nothing was kept (M78). */
export class HaltedByContactPoint extends Problem {
  constructor() {
    super('moved-on')
  }
}
