/** A leaflet with strips to tear off: what one takes along is a number and the code, and nothing of why (W7, W8). */
import { cutAtWord } from './cut-at-word.ts'
import {
  GroupPrintFrame,
  type GroupPrintProps,
  MeetingLines,
  OwnName,
  ReachLines,
  TodayFoot,
} from './group-print.tsx'
import type { PrintedGroup } from './printed-group.ts'

/** As many as fit side by side across the page and can be torn without scissors. */
const STRIPS = 9
/** Signs on two lines of a strip, and on one. */
const [MOST_OF_A_NAME, A_LINE] = [60, 28]

export function LeafletPage(props: GroupPrintProps) {
  const { print, t } = props
  return (
    <GroupPrintFrame {...props} what="leaflet">
      <article class={`sheet material leaflet fit-${print.fit}`}>
        <header>
          <p class="material-what">{[print.what, print.whom].filter(Boolean).join(', ')}</p>
          <h1>
            <OwnName print={print} />
          </h1>
          {print.words && (
            <p class="material-words" dir="auto" lang={print.lang}>
              {print.words}
            </p>
          )}
        </header>
        <MeetingLines print={print} t={t} />
        <ReachLines print={print} t={t} />
        <TodayFoot {...props} />
        <ul class="strips" aria-label={t('print.strips')}>
          {Array.from({ length: STRIPS }, () => (
            <Strip print={print} label={t('print.strip-neutral')} />
          ))}
        </ul>
      </article>
    </GroupPrintFrame>
  )
}

/** In a pocket it can be seen by others: of a group about something sensitive it says no name. The count of all like it stands above. */
function Strip({ print, label }: { print: PrintedGroup; label: string }) {
  const phone = print.reach.find(({ by }) => by === 'phone')?.shown ?? ''
  const name = print.sensitive ? label : cutAtWord(print.name, MOST_OF_A_NAME)
  return (
    <li class={name.length > A_LINE || phone.length > A_LINE ? 'strip-long' : undefined}>
      <b>{name}</b>
      {phone && <span>{phone}</span>}
      <span>{print.typed}</span>
    </li>
  )
}
