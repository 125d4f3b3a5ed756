/** Shows the print buttons and makes them print. Without script every browser has one of its own. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

for (const element of document.querySelectorAll<HTMLElement>('[data-without-print]')) element.hidden = true
