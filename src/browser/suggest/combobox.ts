/**
 * A field that suggests, by the combobox pattern: the keyboard stays in the field, arrows go through the list, Enter takes
 * one, Escape puts the list away until the field is entered anew. Nothing is chosen unless somebody chooses it.
 */
import type { Suggestion } from './words.ts'

export interface Combobox {
  /** Shows these; none puts the list away. */
  show(suggestions: readonly Suggestion[]): void
}

interface Asked {
  /** Name of the list for those who hear it. */
  label: string
  /** The letters changed; `anew`: the reader asks for the list by an arrow. */
  wish(text: string): void
  /** Says how many there are. */
  say(shown: number): void
}

function option(list: HTMLElement, { shown, beside, value }: Suggestion, at: number): HTMLElement {
  const item = document.createElement('li')
  item.id = `${list.id}-${at}`
  item.role = 'option'
  item.ariaSelected = 'false'
  item.dataset.value = value
  item.append(shown)
  if (beside !== '') {
    const small = document.createElement('small')
    small.textContent = beside
    item.append(' ', small)
  }
  return item
}

export function combobox(input: HTMLInputElement, { label, wish, say }: Asked): Combobox {
  const list = document.createElement('ul')
  list.id = `${input.id}-list`
  list.role = 'listbox'
  list.ariaLabel = label
  list.className = 'suggestions'
  list.hidden = true
  input.after(list)
  input.role = 'combobox'
  input.ariaAutoComplete = 'list'
  input.ariaExpanded = 'false'
  input.setAttribute('aria-controls', list.id)

  let at = -1
  let putAway = false
  const options = () => [...list.children] as HTMLElement[]
  const move = (to: number) => {
    at = to
    for (const [n, item] of options().entries()) item.ariaSelected = String(n === at)
    const item = options()[at]
    if (item) input.setAttribute('aria-activedescendant', item.id)
    else input.removeAttribute('aria-activedescendant')
    item?.scrollIntoView({ block: 'nearest' })
  }
  const show = (suggestions: readonly Suggestion[]) => {
    const some = putAway || document.activeElement !== input ? [] : suggestions
    list.replaceChildren(...some.map((one, n) => option(list, one, n)))
    list.hidden = some.length === 0
    input.ariaExpanded = String(some.length > 0)
    move(-1)
    say(some.length)
  }
  const choose = (item: HTMLElement) => {
    input.value = item.dataset.value ?? ''
    show([])
  }
  const step = (by: 1 | -1) => {
    const many = options().length
    // One place more than there are options: the field itself, with what was typed.
    if (many > 0) move(((at + 1 + by + many + 1) % (many + 1)) - 1)
    else {
      putAway = false
      wish(input.value)
    }
  }
  input.addEventListener('input', () => wish(input.value))
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = options()[at]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'Escape' && !list.hidden) {
      putAway = true
      show([])
    } else return
    event.preventDefault()
  })
  input.addEventListener('blur', () => {
    putAway = false
    show([])
  })
  // The press must not take the keyboard out of the field.
  list.addEventListener('pointerdown', event => event.preventDefault())
  list.addEventListener('mousedown', event => event.preventDefault())
  list.addEventListener('click', event => {
    const item = (event.target as Element).closest<HTMLElement>('[role=option]')
    if (item) choose(item)
  })
  return { show }
}
