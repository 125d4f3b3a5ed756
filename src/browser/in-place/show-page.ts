/** Puts what another page of the same search shows into this one: its main part, its title, its ways to other languages. */
import { addScripts } from './add-scripts.ts'
import { becomeInside } from './become.ts'
import { takeSkipLinks } from './skip-links.ts'

const status = document.createElement('p')
status.role = 'status'
status.className = 'hidden'
document.body.append(status)

const offersToLeave = (page: Document): boolean => page.querySelector('[data-leave]') !== null

/** The way out of a page stands at its top; once offered it stays, whatever the list becomes (R12). */
function offerToLeave(fresh: Document): void {
  const top = document.querySelector('header')
  const other = fresh.querySelector('header')
  if (!top || !other || offersToLeave(document) || !offersToLeave(fresh)) return
  becomeInside(top, other)
  addScripts(fresh)
}

/** False, and nothing done, where that is no such page: it has to be opened instead. */
export function showPage(fresh: Document): boolean {
  const main = document.querySelector('main')
  const other = fresh.querySelector('main')
  const heading = other?.querySelector('h1')?.textContent
  if (!main || !other || !heading) return false
  const held = document.activeElement !== document.body
  for (const field of other.querySelectorAll<HTMLInputElement>('search input'))
    main.querySelector(`search #${field.id}`)?.setAttribute('value', field.defaultValue)
  document.title = fresh.title
  for (const way of fresh.querySelectorAll('a[hreflang]'))
    document
      .querySelector(`a[hreflang="${way.getAttribute('hreflang')}"]`)
      ?.setAttribute('href', way.getAttribute('href') ?? '')
  becomeInside(main, other)
  takeSkipLinks(fresh)
  offerToLeave(fresh)
  // What was pressed may be gone with the old list; then the new heading is where one goes on.
  if (held && document.activeElement === document.body) focusHeading(main)
  else say(heading)
  return true
}

function focusHeading(main: Element): void {
  const heading = main.querySelector<HTMLElement>('h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}

/** Said even where it is the same as before, since something was asked. */
function say(heading: string): void {
  status.textContent = ''
  setTimeout(() => {
    status.textContent = heading
  }, 50)
}
