/** `/health`: whether it can do its work, for whoever watches the machine. Says nothing about anybody. */
import { Hono } from 'hono'

export interface Health {
  /** Resolves when the database answers. */
  database: () => Promise<unknown>
  groups: () => number
}

export function healthRoutes({ database, groups }: Health): Hono {
  return new Hono().get('/health', async c => {
    c.header('cache-control', 'no-store')
    try {
      await database()
      return c.json({ status: 'ok', database: 'ok', groups: groups() })
    } catch {
      return c.json({ status: 'failing', database: 'not answering', groups: groups() }, 503)
    }
  })
}
