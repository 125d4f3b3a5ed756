/** The pages that are the same for everybody: about, privacy, urgent help, starting. */
import { Hono } from 'hono'
import { renderPage } from '#ui/render.ts'
import { directoryPrivacy } from '../directory-privacy.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { UrgentHelpPage } from '../urgent-help/urgent-help.page.tsx'
import { areaOf, chosenArea } from '../urgent-help/urgent-help.ts'
import { AboutPage } from './about.page.tsx'
import { PrivacyPage } from './privacy.page.tsx'
import { StartPage } from './start.page.tsx'

export function pageRoutes(web: DirectoryWeb): Hono {
  const { clock, contact, settingFor, urgentHelp, homeCountry, register = directoryPrivacy } = web
  const routes = new Hono()
  routes.get('/about', c => c.html(renderPage(<AboutPage {...settingFor(c.req)} contact={contact} />)))
  routes.get('/privacy', c =>
    c.html(renderPage(<PrivacyPage {...settingFor(c.req)} contact={contact} register={register} />)),
  )
  routes.get('/start', c => c.html(renderPage(<StartPage {...settingFor(c.req)} contact={contact} />)))
  routes.get('/urgent-help', c => {
    const own = areaOf(urgentHelp, homeCountry, null)?.key ?? null
    const area = chosenArea(urgentHelp, c.req.query('country') ?? null, own)
    const today = new Date(clock.now()).toISOString().slice(0, 10)
    return c.html(
      renderPage(<UrgentHelpPage {...settingFor(c.req)} help={urgentHelp} area={area} today={today} />),
    )
  })
  return routes
}
