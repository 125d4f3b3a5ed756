/**
 * *Leave this page*: the link works without script; with script the page is covered at once, three presses of Shift
 * do the same, and going back does not show it again. The browser's history of earlier pages stays; the line beside the link says so.
 */

/** Three presses within this many milliseconds. */
const WITHIN = 3_000
const LEFT = 'waymeet.left'

const link = document.querySelector<HTMLAnchorElement>('a[data-leave]')

/** Storage may be shut off; leaving must work all the same. */
function remember(left: boolean): void {
  try {
    if (left) sessionStorage.setItem(LEFT, '1')
    else sessionStorage.removeItem(LEFT)
  } catch {}
}

function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(LEFT) === '1'
  } catch {
    return false
  }
}

function leave(to: string): void {
  document.body.hidden = true
  document.title = '\u00a0'
  remember(true)
  location.replace(to)
}

function cameBack(event: PageTransitionEvent): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return event.persisted || entry?.type === 'back_forward'
}

if (link) {
  const { href } = link
  if (link.dataset.leaveKeys) link.title = link.dataset.leaveKeys
  link.addEventListener('click', event => {
    event.preventDefault()
    leave(href)
  })

  let presses: number[] = []
  addEventListener('keydown', event => {
    if (event.key !== 'Shift') presses = []
    else if (!event.repeat)
      presses = [...presses, event.timeStamp].filter(at => event.timeStamp - at < WITHIN)
    if (presses.length >= 3) leave(href)
  })

  addEventListener('pageshow', event => {
    if (hasLeft() && cameBack(event)) leave(href)
    else remember(false)
  })
}
