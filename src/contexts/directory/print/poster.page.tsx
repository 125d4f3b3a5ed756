/** A poster for one group: one black-and-white page that is read from two steps away (W8, M17). */
import {
  GroupPrintFrame,
  type GroupPrintProps,
  MeetingLines,
  OwnName,
  ReachLines,
  TodayFoot,
} from './group-print.tsx'

export function PosterPage(props: GroupPrintProps) {
  const { print, t } = props
  return (
    <GroupPrintFrame {...props} what="poster">
      <article class={`sheet material poster fit-${print.fit}`}>
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
      </article>
    </GroupPrintFrame>
  )
}
