/**
 * `/dev/mail/…`: letters that no mail server takes, for whoever develops on this machine. What lies here opens records, so
 * the address ends in a word that only the start of the server says: a proxy beside us looks like this machine too.
 */
import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { Problem } from '#platform/http/problem.ts'
import { isMadeHere } from '#platform/http/this-machine.ts'
import type { Sealed } from '#platform/mail/carrier.ts'
import type { LetterDrawer } from '#platform/mail/letter-drawer.ts'
import { Page } from '#ui/page.tsx'
import { renderPage } from '#ui/render.ts'
import type { Setting, SettingFor } from '#ui/setting.ts'

export function drawerRoutes({ letters, word }: LetterDrawer, settingFor: SettingFor): Hono {
  const routes = new Hono()
  routes.get('/dev/mail/:word', c => {
    const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
    const header = (name: string) => c.req.header(name)
    const here = isMadeHere({ url: c.req.url, header, remoteAddress: incoming?.socket.remoteAddress })
    if (!here || c.req.param('word') !== word) throw new Problem('refused')
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<Drawer letters={letters()} {...settingFor(c.req)} />))
  })
  return routes
}

function Drawer({ letters, ...setting }: Setting & { letters: readonly Sealed[] }) {
  const { t } = setting
  return (
    <Page {...setting} title={t('drawer.title')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('drawer.title')}</h1>
        <p>{t('drawer.lead')}</p>
        {letters.length === 0 && <p>{t('drawer.empty')}</p>}
        {letters.map(letter => (
          <article class="flow paper">
            <h2>{letter.subject}</h2>
            <p>{t('drawer.to', { to: letter.to })}</p>
            <p class="as-written" lang={letter.language}>
              <WithLinks text={letter.text} />
            </p>
          </article>
        ))}
      </div>
    </Page>
  )
}

/** Addresses in the text, to press. */
function WithLinks({ text }: { text: string }) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? <a href={new URL(part).pathname}>{part}</a> : part))
}
