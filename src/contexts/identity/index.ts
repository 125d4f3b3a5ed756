/** Identity's front door: what other parts of the product may name. */
export type { Actor, Worker } from './actor.ts'
export { type Identity, openIdentity } from './identity.ts'
export { identityPrivacy } from './identity-privacy.ts'
export { identityRights } from './identity-rights.ts'
export {
  type Answer,
  answerTo,
  isOpenToAll,
  type Permission,
  type Policy,
  type Reach,
  type Route,
} from './policy/permission.ts'
export { type Asked, anybody, hasLink, holdsTask, type Question } from './policy/question.ts'
export { identityPolicy } from './policy.ts'
export { proveAgainUrl } from './sign-in-url.ts'
export type { IdentityTables } from './tables.ts'
export { invite, release } from './tasks/invite.ts'
export { releaseAgain } from './tasks/release-again.ts'
export { TASKS, type Task, type TaskHeld, taskOf } from './tasks/task.ts'
export { everyTaskHeld } from './tasks/task-held.store.ts'
