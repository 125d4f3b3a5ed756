/** Cards to fold twice and keep in a purse: inside the facts, outside nothing that tells on whoever carries it (W7, M17). */
import type { Translator } from '#ui/messages/translator.ts'
import { QrCode } from '#ui/qr-code.tsx'
import { sayShortSet } from '../sheet/set-line.tsx'
import { GroupPrintFrame, type GroupPrintProps, MeetingTimes, OwnName, ReachLines } from './group-print.tsx'
import { codeUrl, printUrl, typed } from './print-url.ts'
import type { PrintedGroup } from './printed-group.ts'

/** On one page. */
const CARDS = 2
/** With their places, on one side of a card. */
const TIMES = 2

export interface WalletCardProps extends GroupPrintProps {
  /** The outside bears no name; always so where the topic is sensitive. */
  neutral: boolean
}

export function WalletCardPage({ neutral, ...props }: WalletCardProps) {
  const { print, set, baseUrl, t } = props
  const here = printUrl(print.slug, 'wallet-card')
  const other = neutral
    ? { href: here, text: t('print.outside-named') }
    : { href: `${here}?outside=neutral`, text: t('print.outside-neutral') }
  return (
    <GroupPrintFrame {...props} what="wallet-card" links={print.sensitive ? [] : [other]}>
      <div class={`sheet material cards fit-${print.fit}`}>
        <h1 class="fold-how">{t('print.fold')}</h1>
        <ul>
          {Array.from({ length: CARDS }, () => (
            <li>
              <Inside {...{ print, set, baseUrl, t }} />
              <Outside print={print} neutral={neutral || print.sensitive} t={t} />
            </li>
          ))}
        </ul>
      </div>
    </GroupPrintFrame>
  )
}

interface Side {
  print: PrintedGroup
  t: Translator
}

/** Upside down on the sheet, upright when it is folded. */
function Inside({ print, set, baseUrl, t }: Side & Pick<GroupPrintProps, 'set' | 'baseUrl'>) {
  return (
    <div class="card-inside">
      <div class="card-side">
        <p class="card-name">
          <OwnName print={print} />
        </p>
        <div class="material-when">
          <MeetingTimes print={print} most={TIMES} t={t} />
        </div>
      </div>
      <div class="card-side">
        <p>{print.part}</p>
        <ReachLines print={print} t={t} />
        <div class="card-foot">
          <QrCode text={print.address} label={t('print.qr')} />
          <div>
            <p>
              {t('print.today-short')} <b>{print.typed}</b>
            </p>
            <p>{print.asOf}</p>
            {set && (
              <p>
                {sayShortSet(set, t)} <b>{typed(`${baseUrl}${codeUrl(set.code)}`)}</b>
              </p>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}

/** The back first: it lies to the left of the front. */
function Outside({ print, neutral, t }: Side & { neutral: boolean }) {
  return (
    <div class="card-outside">
      <div class="card-side">
        <p>{print.typed}</p>
        <p>{print.asOf}</p>
      </div>
      <div class="card-side">
        <p class="card-name">{neutral ? t('print.outside') : <OwnName print={print} />}</p>
      </div>
    </div>
  )
}
