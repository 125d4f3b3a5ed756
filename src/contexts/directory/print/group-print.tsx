/** What poster, leaflet and card of one group have in common: the frame with its links, the lines, and the foot with the code. */
import type { ComponentChildren } from 'preact'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { QrCode } from '#ui/qr-code.tsx'
import type { Setting } from '#ui/setting.ts'
import { placeUrl } from '../placed/placed-url.ts'
import type { NamedSet } from '../sheet/named-set.ts'
import { SetLine } from '../sheet/set-line.tsx'
import { PrintFrame } from './print-frame.tsx'
import { GROUP_PRINTS, type GroupPrint, printUrl } from './print-url.ts'
import type { PrintedGroup } from './printed-group.ts'

export interface GroupPrintProps extends Setting {
  print: PrintedGroup
  code: string
  /** All groups for the same topic and place; null: none is known there (M09). */
  set: NamedSet | null
  /** Without a slash at the end. */
  baseUrl: string
  /** Where no letters are sent, nobody can be told when a print is out of date. */
  sendsLetters: boolean
}

interface FrameProps extends GroupPrintProps {
  what: GroupPrint
  links?: readonly { href: string; text: string }[]
  children: ComponentChildren
}

export function GroupPrintFrame({
  print,
  code,
  what,
  links = [],
  sendsLetters,
  children,
  ...setting
}: FrameProps) {
  const { t } = setting
  const others = GROUP_PRINTS.filter(each => each !== what).map(each => ({
    href: printUrl(print.slug, each),
    text: t(`print.kind.${each}`),
  }))
  const putUp = { href: placeUrl({ kind: what, code }), text: t('print.put-up') }
  return (
    <PrintFrame
      {...setting}
      title={t('print.title-of', { what: t(`print.kind.${what}`), name: print.name })}
      back={{ href: `/groups/${print.slug}`, text: t('print.back-to-group') }}
      links={[...others, ...links, ...(sendsLetters ? [putUp] : [])]}
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

/** Of which day it is, who said so, where today's facts are (M17), and how to come to all groups like it (M09). */
export function TodayFoot({ print, set, baseUrl, t }: GroupPrintProps) {
  return (
    <div class="material-foot">
      <QrCode text={print.address} label={t('print.qr')} />
      <div>
        <p>{t('print.today')}</p>
        <p class="material-address">{print.typed}</p>
        <p>
          {print.asOf} {print.known}
        </p>
        <SetLine set={set} baseUrl={baseUrl} t={t} />
      </div>
    </div>
  )
}
