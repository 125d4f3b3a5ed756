/** The two questions stand there while the answer is looked for, as they were asked; what is typed meanwhile is not lost. */
import { SEARCH } from '../kept/kept-names.ts'

type Field = HTMLInputElement

const fieldsIn = (part: ParentNode): Field[] => [...part.querySelectorAll<Field>('search input[name]')]

export function showForm(frame: HTMLElement): void {
  const form = frame.querySelector<HTMLElement>('[data-form]')
  if (!form || !SEARCH.test(location.pathname)) return
  const asked = new URLSearchParams(location.search)
  for (const field of fieldsIn(form)) {
    field.defaultValue = asked.get(field.name) ?? ''
    field.value = field.defaultValue
  }
  form.hidden = false
}

/**
 * Puts into the form drawn what was typed into the one that stood there meanwhile, and the keyboard where it was; of a page
 * that somebody leaves or goes back from, nothing. To be called before the one gives way to the other.
 * @returns to be called after it; whether the keyboard is in the form
 */
export function carryOver(main: Element): () => boolean {
  const waiting = main.querySelector('[data-form]')
  const typed = (waiting ? fieldsIn(waiting) : []).map(field => ({
    id: field.id,
    value: field.value === field.defaultValue ? null : field.value,
    at: field === document.activeElement ? field.selectionStart : null,
  }))
  return () => {
    let held = false
    for (const { id, value, at } of typed) {
      const field = main.querySelector<Field>(`#${id}`)
      if (!field) continue
      if (value !== null) field.value = value
      if (at === null) continue
      field.focus({ preventScroll: true })
      field.setSelectionRange(at, at)
      held = true
    }
    return held
  }
}
