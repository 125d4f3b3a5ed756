/** Round every print: on screen a line with the way back and the button that prints, on paper nothing but the sheet. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import type { Setting } from '#ui/setting.ts'

export interface PrintFrameProps extends Setting {
  title: string
  back: { href: string; text: string }
  /** Other prints of the same, and where one says that it was put up. */
  links?: readonly { href: string; text: string }[]
  sensitive: boolean
  children: ComponentChildren
}

export function PrintFrame({ title, back, links = [], sensitive, children, ...setting }: PrintFrameProps) {
  const { t, assets } = setting
  return (
    <Page
      {...setting}
      title={title}
      sensitive={sensitive}
      listed={false}
      mainClass="sheet-page"
      scripts={['print']}
      head={assets.material && <link rel="stylesheet" href={assets.material} />}
    >
      <div class="material-bar wrap">
        <p>
          <a href={back.href}>{back.text}</a>
          <PrintButton text={t('print.press')} />
          <span data-without-print>{t('print.how')}</span>
        </p>
        {links.length > 0 && (
          <p>
            {links.map(({ href, text }) => (
              <a href={href}>{text}</a>
            ))}
          </p>
        )}
      </div>
      {children}
    </Page>
  )
}
