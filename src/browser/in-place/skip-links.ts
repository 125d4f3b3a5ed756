/** The ways past the top of a page, made those of the page that is shown now: where groups are listed, straight to them. */
export function takeSkipLinks(fresh: Document): void {
  const links = fresh.querySelectorAll('body > .skip')
  if (links.length === 0) return
  for (const old of document.querySelectorAll('body > .skip')) old.remove()
  document.body.prepend(...links)
}
