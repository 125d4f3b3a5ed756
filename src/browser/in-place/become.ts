/**
 * Makes one part of the page what another says, and leaves alone whatever is the same: the keyboard stays where it is,
 * what was unfolded stays unfolded, nothing blinks.
 */

/** What an element is, however its counts change: its id, what a link says, or the box and the part of the form it holds. */
function nameOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName
  const box = node.matches('label, fieldset, li') ? node.querySelector('input, a') : null
  const held = box?.getAttribute('name') ?? box?.getAttribute('href') ?? ''
  const value = node.nodeName === 'LABEL' ? (box?.getAttribute('value') ?? '') : ''
  if (node.nodeName === 'A') return `A ${node.textContent}`
  const own = node.id || `${node.getAttribute('name') ?? ''} ${held} ${value}`
  return `${node.nodeName} ${node.getAttribute('class') ?? ''} ${own}`
}

/** What a reader folds and unfolds is theirs. */
const isTheirs = (element: Element, attribute: string): boolean =>
  attribute === 'open' && element.nodeName === 'DETAILS'

function attributes(now: Element, fresh: Element): void {
  for (const { name } of [...now.attributes])
    if (!fresh.hasAttribute(name) && !isTheirs(now, name)) now.removeAttribute(name)
  for (const { name, value } of [...fresh.attributes])
    if (now.getAttribute(name) !== value && !isTheirs(now, name)) now.setAttribute(name, value)
  // What was ticked and chosen by hand no longer follows its attribute.
  if (now instanceof HTMLInputElement && now.type === 'checkbox') now.checked = now.defaultChecked
  if (now instanceof HTMLOptionElement) now.selected = now.defaultSelected
}

function become(now: Node, fresh: Node): void {
  // What somebody is typing, and what suggests beside it, stays as it is.
  if (now.nodeName === 'SEARCH') return
  if (now instanceof Element && fresh instanceof Element) {
    attributes(now, fresh)
    becomeInside(now, fresh)
  } else if (now.nodeValue !== fresh.nodeValue) now.nodeValue = fresh.nodeValue
}

/** `fresh` is used up by it. */
export function becomeInside(now: Element, fresh: Element): void {
  let at = now.firstChild
  for (const child of [...fresh.childNodes]) {
    const name = nameOf(child)
    let same = at
    while (same && nameOf(same) !== name) same = same.nextSibling
    if (!same) {
      now.insertBefore(child, at)
      continue
    }
    at = without(at, same)
    become(same, child)
    at = same.nextSibling
  }
  without(at, null)
}

/** Takes away what stands from here to there. */
function without(from: ChildNode | null, to: ChildNode | null): ChildNode | null {
  let at = from
  while (at && at !== to) {
    const next: ChildNode | null = at.nextSibling
    at.remove()
    at = next
  }
  return to
}
