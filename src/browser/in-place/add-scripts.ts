/** Scripts that the page drawn can use, such as the shortlist's; they begin once its parts are there. */
export function addScripts(drawn: Document): void {
  for (const { src } of drawn.querySelectorAll<HTMLScriptElement>('script[src]')) {
    const { pathname } = new URL(src)
    if ([...document.scripts].some(script => script.src.endsWith(pathname))) continue
    const script = document.createElement('script')
    script.type = 'module'
    script.src = pathname
    document.head.append(script)
  }
}
