/** The one place where routes are mounted: before each stands who may, and a route without a permission is not mounted. */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import {
  type Actor,
  type Asked,
  answerTo,
  type Identity,
  isOpenToAll,
  type Permission,
  type Policy,
  proveAgainUrl,
} from '#contexts/identity/index.ts'
import { Problem } from '#platform/http/problem.ts'
import { type LinkKey, readLink } from '#platform/links/signed-link.ts'
import { isLinkToken, SEALED_LINK } from '#platform/seal/link-seal.ts'

export interface GuardParts {
  policies: readonly Policy[]
  identity: Pick<Identity, 'actorOf' | 'isFresh'>
  /** What the links in letters were signed with. */
  linkKey: LinkKey
}

/** Middleware is told from a route that answers every method by what it takes. */
const isMiddleware = (handler: { length: number }): boolean => handler.length > 1

/** @returns what mounts a context's routes; it throws for a route that stands in no table, naming it */
export function openGuard(parts: GuardParts): (routes: Hono) => Hono {
  const policy: Policy = Object.assign({}, ...parts.policies)
  return routes => {
    const guarded = new Hono()
    for (const { method, path, handler } of routes.routes) {
      if (method === 'ALL' && isMiddleware(handler)) {
        guarded.use(path, handler)
        continue
      }
      const permission = policy[`${method} ${path}` as keyof Policy]
      if (!permission)
        throw new Error(
          `${method} ${path} stands in no policy.ts: say there who may, see docs/permissions.md.`,
        )
      guarded.on(method, path, guardOf(permission, parts), handler)
    }
    return guarded
  }
}

function guardOf(permission: Permission, parts: GuardParts): MiddlewareHandler {
  if (isOpenToAll(permission)) return (_, next) => next()
  return async (c, next) => {
    const asked = await askedBy(c, parts)
    const answer = answerTo(permission, asked, isFresh(asked.actor, parts))
    if (answer === 'refused') throw new Problem('refused')
    if (answer === 'welcome') return next()
    c.header('cache-control', 'no-store')
    return c.redirect(proveAgainUrl(whereTheyWere(c)), 303)
  }
}

const askedBy = async (c: Context, { identity, linkKey }: GuardParts): Promise<Asked> => ({
  actor: await identity.actorOf(c.req.raw),
  hasLink: purpose => {
    const token = c.req.param('token') ?? ''
    return purpose === SEALED_LINK ? isLinkToken(token) : readLink(linkKey, purpose, token) !== null
  },
})

const isFresh = (actor: Actor, { identity }: GuardParts): boolean =>
  actor.kind === 'worker' && identity.isFresh(actor)

/** After a press it is the page with the button: nothing is done that nobody sees. */
const whereTheyWere = ({ req }: Context): string =>
  req.method === 'GET' ? req.path + new URL(req.url).search : req.path
