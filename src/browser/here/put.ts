/** Puts what was drawn on the phone into the frame, or says that there is nothing; and says where one goes on. */
import { splitLanguage } from '#ui/languages/language-address.ts'
import { addScripts } from '../in-place/add-scripts.ts'
import { showPage } from '../in-place/show-page.ts'
import { takeSkipLinks } from '../in-place/skip-links.ts'
import { carryOver } from './form-at-once.ts'

const main = document.querySelector('main')

/** The ways to other languages lead to this address, not to the frame's. */
function leadToLanguages(): void {
  const { address } = splitLanguage(location.pathname + location.search)
  for (const way of document.querySelectorAll('a[hreflang]'))
    way.setAttribute('href', `/${way.getAttribute('hreflang')}${address}`)
}

/** Of the dates of a group, the page of it. */
const DATES = /\/calendar\.ics\/?$/
const groupOf = (path: string): string => path.replace(DATES, '')
export const asksForDates = (): boolean => DATES.test(location.pathname)

/** @param late it may come after all, and the reader is told meanwhile */
export function show(which: 'failed' | 'elsewhere' | 'calendar', frame: HTMLElement, late = false): void {
  main?.replaceChildren(frame)
  leadToLanguages()
  for (const part of frame.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = part.dataset.when !== which
  const url = new URL(location.href)
  url.searchParams.set('from', 'server')
  for (const ask of frame.querySelectorAll<HTMLAnchorElement>('[data-ask-server]'))
    ask.href = url.pathname + url.search
  for (const group of frame.querySelectorAll<HTMLAnchorElement>('[data-the-group]'))
    group.href = groupOf(location.pathname)
  if (late) goOn('stay')
}

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html')

/**
 * @param from a line that tells where the page came from
 * @param inPlace whoever ticked a box goes on where they are
 * @returns whether the keyboard is where it was, and has to be left there
 */
export function put(page: string, from: string, inPlace: boolean): boolean {
  const drawn = parsed(page)
  const fresh = drawn.querySelector('main')
  if (!fresh || !main) return false
  fresh.append(...parsed(from).body.childNodes)
  document.documentElement.lang = drawn.documentElement.lang
  if (inPlace && showPage(drawn)) {
    leadToLanguages()
    return true
  }
  document.title = drawn.title
  main.className = fresh.className
  const carry = carryOver(main)
  main.replaceChildren(...fresh.childNodes)
  const typing = carry()
  takeSkipLinks(drawn)
  leadToLanguages()
  addScripts(drawn)
  return typing
}

/** The keyboard, and whoever listens, go on at the heading. `stay`: nothing is scrolled; `part`: to what the address names. */
export function goOn(from: 'top' | 'part' | 'stay'): void {
  if (from === 'top') scrollTo(0, 0)
  if (from === 'part') partNamed(location.hash)?.scrollIntoView()
  const heading = [...document.querySelectorAll<HTMLElement>('main h1')].find(
    one => one.closest('[hidden]') === null,
  )
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}

function partNamed(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null // a stray per cent sign names nothing
  }
}
