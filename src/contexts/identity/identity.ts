/** Signing in, joined: what routes, letters, jobs and the other contexts ask of it. */

import type { Queries } from '#platform/db/queries.ts'
import { type OwnCookie, ownCookie } from '#platform/http/own-cookie.ts'
import { Problem } from '#platform/http/problem.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { type Actor, holds, VISITOR, type Worker } from './actor.ts'
import { ANSWER_ASK, answerAsk, CODE_LETTER, worksHere } from './asking/ask-for-code.ts'
import { codeLetter } from './asking/code.mail.ts'
import { askById, forgetAsks } from './asking/sign-in-ask.store.ts'
import { HOUR, isOpenAsk } from './asking/sign-in-ask.ts'
import { libraryLoadedLate } from './library/loaded-late.ts'
import type { SignInLibrary, SignInLibraryParts } from './library/sign-in-library.ts'
import { forgetSpent } from './passkeys/passkey.store.ts'
import { forgetSessions } from './session/session.store.ts'
import { isFresh, isOver } from './session/session.ts'
import type { IdentityTables } from './tables.ts'
import type { Task } from './tasks/task.ts'
import { everyTaskHeld, forgetPeople, tasksHeldBy } from './tasks/task-held.store.ts'

/** A request as the web framework hands it on. */
export interface Asking {
  req: { raw: Request }
}

export interface Identity extends SignInLibraryParts {
  library: SignInLibrary
  cookies: { session: OwnCookie; ask: OwnCookie; passkey: OwnCookie; known: OwnCookie }
  letters: LetterKinds
  /** Jobs by name. */
  tasks: Readonly<Record<string, (about: Readonly<Record<string, string>>) => Promise<void>>>
  /** Without a cookie this costs nothing and asks nobody. */
  actorOf(request: Request): Promise<Actor>
  /** @throws {Problem} `refused`, shown as not found, for whoever does not hold the task */
  requireTask(asking: Asking, task: Task): Promise<Worker>
  /** Whether somebody else holds the task of the desk as well. */
  othersAtDesk(personId: string): Promise<boolean>
  /** Whether they entered a code within the last minutes; if not, send them to `proveAgainUrl`. */
  isFresh(worker: Worker): boolean
  /** Once a minute: erases what nobody needs any more. */
  beat(): Promise<void>
}

/** Days after their last task for which somebody's address stays. */
export const PERSON_DAYS = 30
const DAY = 24 * HOUR

export interface IdentityParts extends SignInLibraryParts {
  /** For forgetting what nobody needs any more; `queries` where not said. */
  upkeep?: Queries
}

export function openIdentity(parts: IdentityParts): Identity {
  const { queries, clock, key, baseUrl, upkeep = queries } = parts
  const secure = baseUrl.startsWith('https:')
  const library = libraryLoadedLate(parts)
  const cookies = {
    session: ownCookie('waymeet', secure),
    ask: ownCookie('waymeet-sign-in', secure),
    passkey: ownCookie('waymeet-passkey', secure),
    known: ownCookie('waymeet-known', secure),
  }
  const db = queries.withTables<IdentityTables>()

  /** What mounts the routes asks, and the route itself: once for each request. */
  const known = new WeakMap<Request, Promise<Actor>>()
  function actorOf(request: Request): Promise<Actor> {
    const actor = known.get(request) ?? lookUp(request)
    known.set(request, actor)
    return actor
  }

  async function lookUp(request: Request): Promise<Actor> {
    const value = cookies.session.read(request.headers.get('cookie'))
    const session = value === null ? null : await library.sessionWith(value)
    if (!session || isOver(session.startedAt, clock.now())) return VISITOR
    const { personId, email, id: sessionId, startedAt: provenAt } = session
    const tasks = await tasksHeldBy(db, personId)
    return tasks.length > 0 ? { kind: 'worker', personId, email, sessionId, provenAt, tasks } : VISITOR
  }

  return {
    queries,
    clock,
    key,
    baseUrl,
    library,
    cookies,
    actorOf,
    async requireTask({ req }, task) {
      const actor = await actorOf(req.raw)
      if (actor.kind !== 'worker' || !holds(actor, task)) throw new Problem('refused')
      return actor
    },
    othersAtDesk: async personId =>
      (await everyTaskHeld(db)).some(({ id, task }) => id !== personId && task === 'intermediary-worker'),
    isFresh: worker => isFresh(worker, clock.now()),
    tasks: { [ANSWER_ASK]: ({ ask }) => answerAsk({ queries, clock, library }, ask ?? '') },
    letters: {
      [CODE_LETTER]: {
        pace: 'at-once',
        /** Made when it goes, so that a code lies nowhere; tried again, it is another one. */
        async write({ about, language }) {
          const ask = await askById(db, about.ask ?? '')
          if (!ask || !isOpenAsk(ask, clock.now()) || !(await worksHere(queries, ask.email))) return null
          return codeLetter(translatorOf(languageOf(language) ?? 'en'), await library.makeCode(ask))
        },
      },
    },
    async beat() {
      const now = clock.now()
      const db = upkeep.withTables<IdentityTables>()
      await forgetAsks(db, now - HOUR, now)
      await forgetSessions(db, now)
      await forgetSpent(db, now)
      await forgetPeople(db, now - PERSON_DAYS * DAY)
    },
  }
}
