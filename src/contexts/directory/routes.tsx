/** Everything a reader of the directory can open. */
import { Hono } from 'hono'
import type { DirectoryWeb } from './directory-web.ts'
import { findRoutes } from './find/routes.tsx'
import { groupRoutes } from './groups/routes.tsx'
import { claimRoutes } from './keeping/claim/routes.tsx'
import { doubtRoutes } from './keeping/doubt/routes.tsx'
import { handoverRoutes } from './keeping/handover/routes.tsx'
import type { KeepingWeb } from './keeping/keeping-web.ts'
import { readerProposalRoutes } from './keeping/proposals/reader/routes.tsx'
import { keepingRoutes } from './keeping/routes.tsx'
import { offlinePackRoutes } from './offline-pack/routes.tsx'
import { pageRoutes } from './pages/routes.tsx'
import { printRoutes } from './print/routes.tsx'
import { professionalRoutes } from './professionals/routes.tsx'
import { sheetRoutes } from './sheet/routes.tsx'
import { shortlistRoutes } from './shortlist/routes.tsx'
import { wordListRoutes } from './suggestions/routes.tsx'
import type { WordLists } from './suggestions/word-lists.ts'
import { interestRoutes } from './unmet/routes.tsx'

export function directoryRoutes(web: DirectoryWeb & KeepingWeb, lists: WordLists): Hono {
  const routes = new Hono()
  for (const part of [
    findRoutes,
    groupRoutes,
    sheetRoutes,
    professionalRoutes,
    printRoutes,
    shortlistRoutes,
    pageRoutes,
    interestRoutes,
    offlinePackRoutes,
    keepingRoutes,
    claimRoutes,
    handoverRoutes,
    doubtRoutes,
    readerProposalRoutes,
  ])
    routes.route('/', part(web))
  routes.route('/', wordListRoutes(lists))
  return routes
}
