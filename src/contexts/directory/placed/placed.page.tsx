/** What the letter opens: everything this keeper put up, each with the presses that answer for it (M17, M45). */
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { PlacedSeen } from './placed-view.ts'

/** What can be pressed about one thing. */
export const DID_WITH_ONE = ['confirm', 'replaced', 'still', 'down', 'not-me'] as const
export type DidWithOne = (typeof DID_WITH_ONE)[number]

export interface PlacedPageProps extends Setting {
  all: readonly PlacedSeen[]
  here: string
  sayOrigin: { name: string; content: string }
  did: DidWithOne | undefined
}

export function PlacedPage({ all, here, sayOrigin, did, ...setting }: PlacedPageProps) {
  const { t } = setting
  const toReplace = all.filter(({ confirmed, outOfDate }) => confirmed && outOfDate !== null).length
  return (
    <Page
      {...setting}
      title={t('placed.own-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('placed.own-title')}</h1>
        {did && <p role="status">{t(`placed.did.${did}`)}</p>}
        <p class="lead">{t('placed.own-lead', { n: toReplace })}</p>
        <ul class="flow dash">
          {all.map(seen => (
            <li class="flow">
              <Item {...{ seen, here, t }} />
            </li>
          ))}
        </ul>
        <form method="post" action={here}>
          <p>{t('placed.stop-why')}</p>
          <button class="button button-plain" type="submit" name="did" value="stop">
            {t('placed.stop')}
          </button>
        </form>
      </div>
    </Page>
  )
}

interface ItemProps {
  t: Translator
  seen: PlacedSeen
  here: string
}

function Item({ t, seen, here }: ItemProps) {
  const { id, what, about, confirmed, checked, outOfDate, print } = seen
  const presses: DidWithOne[] = !confirmed
    ? ['confirm', 'not-me']
    : outOfDate === null
      ? ['still', 'down']
      : print === null
        ? ['down']
        : ['replaced', 'down']
  return (
    <>
      <h2>{what}</h2>
      <p>
        <a href={about.href}>{about.text}</a>
      </p>
      {confirmed && <p>{outOfDate ?? t('placed.right')}</p>}
      {confirmed && <p class="soft">{checked}</p>}
      {confirmed && outOfDate !== null && print !== null && (
        <p>
          <a href={print}>{t('placed.print-new')}</a>
        </p>
      )}
      <form class="actions" method="post" action={here}>
        <input type="hidden" name="id" value={id} />
        {presses.map((did, n) => (
          <button class={n === 0 ? 'button' : 'button button-plain'} type="submit" name="did" value={did}>
            {t(`placed.press.${did}`)}
          </button>
        ))}
      </form>
    </>
  )
}
