/** The map follows the list, and the list the map: a group pointed at in one is lit in the other. */

const LIT = 'lit'

function numberOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  const mark = target.closest('.ringmap a[href^="#group-"]')
  return mark?.getAttribute('href')?.slice(1) ?? target.closest('.notices > li[id^="group-"]')?.id ?? null
}

/** A mark of several groups shows as many numbers as fit; the last of them stands for the rest. */
function light(id: string | null): void {
  for (const each of document.querySelectorAll(`.${LIT}`)) each.classList.remove(LIT)
  if (id === null) return
  for (const each of document.querySelectorAll(`#${id}, .ringmap a[href="#${id}"]`)) each.classList.add(LIT)
}

// A pointer that rests elsewhere, or under which the page moved, does not put out what the keyboard stands on.
for (const kind of ['pointerover', 'focusin'] as const)
  document.addEventListener(kind, ({ target }) => light(numberOf(target) ?? numberOf(document.activeElement)))
document.addEventListener('focusout', () => light(null))

// The anchor moves the page; the keyboard goes along, to the group's name.
document.addEventListener('click', event => {
  const mark = (event.target as Element).closest('.ringmap a[href^="#group-"]')
  const group = mark && document.querySelector<HTMLElement>(`${mark.getAttribute('href')} h3 a`)
  if (group && !event.ctrlKey && !event.metaKey && !event.shiftKey)
    setTimeout(() => group.focus({ preventScroll: true }))
})
