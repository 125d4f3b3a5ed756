/** What poster, leaflet and card of one group have in common: the frame with its links, the lines, and the foot with the code. */
import type { ComponentChildren } from 'preact'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { QrCode } from '#ui/qr-code.tsx'
import type { Setting } from '#ui/setting.ts'
import { PrintFrame } from './print-frame.tsx'
import { GROUP_PRINTS, type GroupPrint, printUrl } from './print-url.ts'
import type { PrintedGroup } from './printed-group.ts'

export interface GroupPrintProps extends Setting {
  print: PrintedGroup
}

interface FrameProps extends GroupPrintProps {
  what: GroupPrint
  links?: readonly { href: string; text: string }[]
  children: ComponentChildren
}

export function GroupPrintFrame({ print, what, links = [], children, ...setting }: FrameProps) {
  const { t } = setting
  const others = GROUP_PRINTS.filter(each => each !== what).map(each => ({
    href: printUrl(print.slug, each),
    text: t(`print.kind.${each}`),
  }))
  return (
    <PrintFrame
      {...setting}
      title={t('print.title-of', { what: t(`print.kind.${what}`), name: print.name })}
      back={{ href: `/groups/${print.slug}`, text: t('print.back-to-group') }}
      links={[...others, ...links]}
      sensitive={print.sensitive}
    >
      {children}
    </PrintFrame>
  )
}

/** The group's name, marked with its own language where the page speaks another. */
export const OwnName = ({ print }: { print: PrintedGroup }) => (
  <span dir="auto" lang={print.lang}>
    {print.name}
  </span>
)

interface LinesProps {
  print: PrintedGroup
  t: Translator
}

/** When and where, and how one takes part. */
export const MeetingLines = ({ print, t }: LinesProps) => (
  <div class="material-when">
    <MeetingTimes print={print} t={t} />
    <p class="material-part">{print.part}</p>
  </div>
)

/** @param most how many there is room for; that there are more is said */
export function MeetingTimes({ print, most = print.gatherings.length, t }: LinesProps & { most?: number }) {
  const { gatherings } = print
  const more = print.more + Math.max(0, gatherings.length - most)
  return (
    <>
      {gatherings.slice(0, most).map(({ when, where, stepFree }) => (
        <p>
          <b>{when}</b>
          {where && <span>{where}</span>}
          {stepFree && <span>{t('print.step-free')}</span>}
        </p>
      ))}
      {more > 0 && <p>{t('print.more-times', { n: more })}</p>}
    </>
  )
}

export function ReachLines({ print, t }: LinesProps) {
  if (print.reach.length === 0) return null
  return (
    <p class="material-reach">
      {print.reach.map(({ by, shown }) => (
        <span>
          {t(`print.by.${by}` as MessageKey)} <b>{shown}</b>
        </span>
      ))}
    </p>
  )
}

/** Of which day it is, who said so, and where today's facts are (M17). */
export function TodayFoot({ print, t }: LinesProps) {
  return (
    <div class="material-foot">
      <QrCode text={print.address} label={t('print.qr')} />
      <div>
        <p>{t('print.today')}</p>
        <p class="material-address">{print.typed}</p>
        <p>
          {print.asOf} {print.known}
        </p>
      </div>
    </div>
  )
}
