/** The frame of every page: one document, no script needed, nothing from elsewhere. */
import type { ComponentChildren } from 'preact'
import { Foot } from './foot.tsx'
import { Alternates } from './languages/alternates.tsx'
import { Masthead, type MenuKey } from './masthead.tsx'
import type { Setting } from './setting.ts'

export interface PageProps extends Setting {
  /** What the page is, without the product's name. */
  title: string
  /** One sentence for search engines and shared links. */
  description?: string
  /** The menu entry this page is. */
  current?: MenuKey
  /** True where being seen with this page could harm: shows *Leave this page*. */
  sensitive?: boolean
  /** False: search engines are asked to pass by. */
  listed?: boolean
  /** Names of the enhancements this page can use; unknown ones are left out. */
  scripts?: string[]
  /** Class of the main part; `wrap` keeps it within the page's width. */
  mainClass?: string
  /** Id of the list of groups, where the page has one: the first Tab leads to it. */
  groupsAt?: string | undefined
  /** More for the head, such as a link to a calendar. */
  head?: ComponentChildren
  children: ComponentChildren
}

export function Page({
  t,
  assets,
  title,
  description,
  demo,
  path,
  origin,
  listed = true,
  scripts = [],
  ...rest
}: PageProps) {
  const { current, sensitive = false, leaveTo, urgentHref, mainClass, groupsAt, head, children } = rest
  const product = t('common.product')
  const wanted = sensitive ? ['leave', ...scripts] : scripts
  return (
    <html lang={t.locale} dir={t.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title.includes(product) ? title : `${title} · ${product}`}</title>
        {description && <meta name="description" content={description} />}
        {!listed && <meta name="robots" content="noindex" />}
        {listed && origin !== undefined && <Alternates origin={origin} path={path} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f8f2e6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1b1714" media="(prefers-color-scheme: dark)" />
        {assets.font && (
          <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        )}
        <link rel="stylesheet" href={assets.css} />
        {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
        {wanted.map(name => assets.scripts[name] && <script type="module" src={assets.scripts[name]} />)}
        {head}
      </head>
      <body>
        {groupsAt && (
          <a class="skip" href={`#${groupsAt}`}>
            {t('frame.skip-groups')}
          </a>
        )}
        <a class="skip" href="#main">
          {t('frame.skip')}
        </a>
        {demo && (
          <aside class="demo wrap" aria-label={t('frame.demo-label')}>
            <p>{t('frame.demo')}</p>
          </aside>
        )}
        <Masthead
          t={t}
          current={current}
          sensitive={sensitive}
          urgentHref={urgentHref}
          {...(leaveTo ? { leaveTo } : {})}
        />
        <main id="main" class={mainClass}>
          {children}
        </main>
        <Foot t={t} path={path} urgentHref={urgentHref} />
      </body>
    </html>
  )
}
